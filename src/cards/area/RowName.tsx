import { dateWords } from '../../i18n/dates';
import type { Lang } from '../../i18n/lang';
import { areaMessages } from './messages';
import type { AreaRow } from './model';
import { basisWords } from './words';

/** What stands beside a name on a phone: the expected opening where there is one, else the basis. */
function besideName(row: AreaRow, lang: Lang): string {
  return row.opening ? areaMessages(lang).opening(dateWords(row.opening, lang, 'year-less')) : basisWords(row, lang);
}

/** The center's name with place and basis below; a second basis of the same center has its basis alone. */
export function RowName({
  row,
  isChosen,
  lang,
  y,
  compact,
}: {
  readonly row: AreaRow;
  readonly isChosen: boolean;
  readonly lang: Lang;
  readonly y: number;
  readonly compact: boolean;
}) {
  const basis = basisWords(row, lang);
  const dot = lang === 'zh' ? '・' : ' · ';
  const name = (
    <tspan className="t-bold" data-chosen={isChosen}>
      {row.name[lang]}
    </tspan>
  );
  // The whole label answers to a click, not its letters alone.
  if (compact)
    return (
      <g data-mark={row.center}>
        <rect className="hit" x={0} y={y - 26} width={150} height={26} />
        <text y={y - 10}>
          {name}
          <tspan className="t-secondary" dx={6}>
            {besideName(row, lang)}
          </tspan>
        </text>
      </g>
    );
  return (
    <g data-mark={row.center}>
      <rect className="hit" x={0} y={y - 20} width={130} height={40} />
      {row.leads ? (
        <>
          <text y={y - 3}>{name}</text>
          <text className="t-secondary" y={y + 14}>{`${row.place[lang]}${dot}${basis}`}</text>
        </>
      ) : (
        <text className="t-secondary" y={row.isJudged ? y - 3 : y + 4}>
          {basis}
        </text>
      )}
      {row.isJudged && !row.leads ? (
        <text className="t-secondary" y={y + 14}>
          {areaMessages(lang).judged}
        </text>
      ) : null}
    </g>
  );
}
