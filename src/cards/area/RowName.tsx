import type { Lang } from '../../i18n/lang';
import type { AreaRow } from './model';
import { basisWords } from './words';

/** The center's name with place and basis below; a second basis of the same center has its basis alone. */
export function RowName({
  row,
  lang,
  y,
  compact,
}: {
  readonly row: AreaRow;
  readonly lang: Lang;
  readonly y: number;
  readonly compact: boolean;
}) {
  const basis = basisWords(row, lang);
  const dot = lang === 'zh' ? '・' : ' · ';
  if (compact)
    return (
      <text y={y - 10} data-mark={row.center} className="row-name">
        <tspan className="t-bold">{row.name[lang]}</tspan>
        <tspan className="t-secondary" dx={6}>
          {basis}
        </tspan>
      </text>
    );
  if (!row.leads)
    return (
      <text className="t-secondary row-name" y={y + 4} data-mark={row.center}>
        {basis}
      </text>
    );
  return (
    <text data-mark={row.center} className="row-name">
      <tspan className="t-bold" x={0} y={y - 3}>
        {row.name[lang]}
      </tspan>
      <tspan className="t-secondary" x={0} y={y + 14}>
        {`${row.place[lang]}${dot}${basis}`}
      </tspan>
    </text>
  );
}
