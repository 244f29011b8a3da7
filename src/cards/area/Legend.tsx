import { type Mark, MarkLegend } from '../../charts/MarkLegend';
import type { Lang } from '../../i18n/lang';
import { areaMessages } from './messages';
import { type AreaModel, type AreaRow, endOf } from './model';

/** Explains the marks that the present rows use. */
export function AreaLegend({ model, lang }: { readonly model: AreaModel; readonly lang: Lang }) {
  if (model.rows.length === 0) return null;
  return (
    <ul className="legend">
      <MarkLegend marks={model.rows.flatMap(marksOf)} ends={areaMessages(lang).legend} lang={lang} />
      {model.rows.some(({ certain }) => !certain) ? <li>{areaMessages(lang).legend.possible}</li> : null}
    </ul>
  );
}

const marksOf = (row: AreaRow): readonly Mark[] => [
  ...(row.before ? [{ end: 'before', quantity: row.before } as const] : []),
  ...(row.after ? [{ end: endOf(row), quantity: row.after } as const] : []),
];
