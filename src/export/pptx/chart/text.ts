import type { Lang } from '../../../i18n/lang';
import { localeOf } from '../../../i18n/lang';
import { COLORS, type ColorName } from '../theme';
import { element, escaped } from '../xml';

export interface TextStyle {
  readonly lang: Lang;
  /** In points. */
  readonly size: number;
  readonly color?: ColorName;
  readonly isBold?: boolean;
}

export function solid(color: ColorName): string {
  return element('a:solidFill', {}, element('a:schemeClr', { val: color }));
}

/** Both faces of the theme by name: a chart that names none falls back to a face of its own for Chinese. */
const FACES = [
  element('a:latin', { typeface: '+mn-lt' }),
  element('a:ea', { typeface: '+mn-ea' }),
  element('a:cs', { typeface: '+mn-lt' }),
];

function runProperties(name: string, { lang, size, color = COLORS.ink, isBold = false }: TextStyle): string {
  return element(
    name,
    { lang: name === 'a:rPr' ? localeOf[lang] : undefined, sz: Math.round(size * 100), b: Number(isBold) },
    solid(color),
    ...FACES,
  );
}

/** How text of a chart looks that PowerPoint writes itself: ticks, categories, legend, values. `isLevel`: never turned to fit. */
export function textProperties(style: TextStyle, isLevel = false): string {
  return element(
    'c:txPr',
    {},
    isLevel ? '<a:bodyPr rot="0" vert="horz"/>' : '<a:bodyPr/>',
    '<a:lstStyle/>',
    element(
      'a:p',
      {},
      element('a:pPr', {}, runProperties('a:defRPr', style)),
      element('a:endParaRPr', { lang: localeOf[style.lang] }),
    ),
  );
}

/** Words of our own in a chart, turned by so many degrees. */
export function richText(words: string, style: TextStyle, degrees: number): string {
  return element(
    'c:rich',
    {},
    element('a:bodyPr', { rot: degrees * 60_000, vert: 'horz' }),
    '<a:lstStyle/>',
    element(
      'a:p',
      {},
      element('a:pPr', {}, runProperties('a:defRPr', style)),
      element('a:r', {}, runProperties('a:rPr', style), `<a:t>${escaped(words)}</a:t>`),
    ),
  );
}
