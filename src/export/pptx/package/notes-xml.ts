import { type Lang, localeOf } from '../../../i18n/lang';
import { element, escaped } from '../xml';

const BODY = /(<p:ph type="body"[\s\S]*?<a:lstStyle\/>)<a:p>[\s\S]*?<\/a:p>(<\/p:txBody>)/;

/** The notes of a slide with a paragraph per line: pptxgenjs writes all of them as one run. */
export function mendedNotes(xml: string, lines: readonly string[], lang: Lang): string {
  const paragraphs = lines.map((line) =>
    line === ''
      ? '<a:p/>'
      : element(
          'a:p',
          {},
          element('a:r', {}, element('a:rPr', { lang: localeOf[lang] }), `<a:t>${escaped(line)}</a:t>`),
        ),
  );
  return xml.replace(BODY, (_, before: string, after: string) => before + (paragraphs.join('') || '<a:p/>') + after);
}
