import { dequal } from 'dequal/lite';
import { memo } from 'react';
import { textWidth } from '../../charts/text-width';
import type { Lang } from '../../i18n/lang';
import { areaMessages } from './messages';
import type { AreaRow } from './model';
import { NAME, SMALL } from './place';
import { basisWords, openingWords } from './words';

const DOT = { zh: '·', en: ' · ' } as const;

/**
 * The two lines of a name: the center, and its place and basis. A second basis of the same center has its basis alone, on
 * a phone below its name anew; there the line has no room for the place, and tells when a center is expected to open.
 */
function nameLines(row: AreaRow, lang: Lang, compact: boolean): readonly [string, string] {
  const basis = basisWords(row, lang);
  const joined = (...parts: string[]) => parts.filter((part) => part !== '').join(DOT[lang]);
  if (compact) return [row.name[lang], joined(basis, openingWords(row, lang))];
  if (row.leads) return [row.name[lang], joined(row.place[lang], basis)];
  return [basis, row.isJudged ? areaMessages(lang).judged : ''];
}

/** About where the longer line of a name ends, in pixels from the left edge. */
export function nameEnds(row: AreaRow, lang: Lang): number {
  const [first, second] = nameLines(row, lang, false);
  return Math.max(textWidth(first, row.leads ? NAME : SMALL), textWidth(second, SMALL));
}

/** The center's name with place and basis below; where the marks beside it move with the axis, it stays. */
export const RowName = memo(function RowName({
  row,
  isChosen,
  lang,
  compact,
}: {
  readonly row: AreaRow;
  readonly isChosen: boolean;
  readonly lang: Lang;
  readonly compact: boolean;
}) {
  const [first, second] = nameLines(row, lang, compact);
  const baselines = compact ? [-14, 2] : second === '' ? [4] : [-3, 14];
  // The whole label answers to a click, not its letters alone.
  return (
    <g data-mark={row.center}>
      <rect className="hit" x={0} y={compact ? -32 : -20} width={compact ? 150 : 130} height={compact ? 44 : 40} />
      {row.leads || compact ? (
        <text className="t-bold" data-chosen={isChosen} y={baselines[0]}>
          {first}
        </text>
      ) : (
        <text className="t-secondary" y={baselines[0]}>
          {first}
        </text>
      )}
      {second === '' ? null : (
        <text className="t-secondary" y={baselines[1]}>
          {second}
        </text>
      )}
    </g>
  );
}, dequal);
