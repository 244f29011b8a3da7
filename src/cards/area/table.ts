import { amountOf } from '../../domain/amount';
import type { Quantity } from '../../domain/quantity';
import { dateWords } from '../../i18n/dates';
import type { Lang } from '../../i18n/lang';
import { intervalWords, numberWords, quantityWords, ratioWords, withOpenEnds } from '../../i18n/numbers';
import { termsIn } from '../../i18n/terms';
import type { Cell, Table } from '../card';
import { areaDetailMessages } from './detail-messages';
import type { AreaModel, AreaRow, UnreportedArea } from './model';
import { basisWords } from './words';

/** One row per area, and one for each center of which none is reported. */
export function areaTable(model: AreaModel, lang: Lang): Table {
  const { columns, caption } = areaDetailMessages(lang);
  return {
    caption: caption(model.counts.selected, model.counts.shown + model.unreported.length),
    columns: [
      { key: 'center', label: columns.center },
      { key: 'place', label: columns.place },
      { key: 'basis', label: columns.basis },
      { key: 'before', label: columns.before, numeric: true },
      { key: 'after', label: columns.after, numeric: true },
      { key: 'gain', label: columns.gain, numeric: true },
      { key: 'ratio', label: columns.ratio, numeric: true },
      { key: 'reach', label: columns.reach(numberWords(model.reference, lang)) },
      { key: 'status', label: columns.status },
    ],
    rows: [
      ...model.rows.map((row) => ({
        id: row.id,
        cells: reportedCells(row, lang),
        ...(row.leads ? { center: { id: row.center, name: row.name } } : {}),
      })),
      ...model.unreported.map((row) => ({
        id: row.center,
        cells: unreportedCells(row, lang),
        center: { id: row.center, name: row.name },
      })),
    ],
  };
}

function reportedCells(row: AreaRow, lang: Lang): readonly Cell[] {
  const words = areaDetailMessages(lang);
  const terms = termsIn(lang);
  const end = (quantity: Quantity | undefined, evidence: string): Cell => ({
    text: quantity ? quantityWords(quantity, lang) : terms.unreported,
    evidence,
    amount: quantity && amountOf(quantity),
  });
  const { gain, ratio, facts, opening } = row;
  return [
    { text: row.certain ? row.name[lang] : termsIn(lang).possibly(row.name[lang]) },
    { text: row.place[lang], evidence: `${row.center}.place` },
    { text: basisWords(row, lang) },
    end(row.before, facts.before),
    end(row.after, facts.after),
    gain
      ? {
          text: withOpenEnds(intervalWords(gain, lang), gain, lang),
          evidence: `area.${row.id}.gain`,
          amount: { range: gain, unit: 'm2' },
        }
      : { text: words.notComputable },
    ratio
      ? {
          text: withOpenEnds(ratioWords(ratio, lang), ratio, lang),
          evidence: `area.${row.id}.ratio`,
          amount: { range: ratio, unit: undefined },
        }
      : { text: words.notComputable },
    row.stands
      ? { text: terms.reach[row.reach], evidence: 'area.reach' }
      : { text: words.judgedElsewhere, evidence: 'area.reach' },
    {
      text: opening ? words.opening(dateWords(opening, lang)) : terms.status[row.status],
      evidence: `${row.center}.status`,
    },
  ];
}

function unreportedCells({ center, name, place, status }: UnreportedArea, lang: Lang): readonly Cell[] {
  const words = areaDetailMessages(lang);
  const terms = termsIn(lang);
  return [
    { text: name[lang] },
    { text: place[lang], evidence: `${center}.place` },
    { text: terms.unreported },
    { text: terms.unreported, evidence: `${center}.area.before` },
    { text: terms.unreported, evidence: `${center}.area.after` },
    { text: words.notComputable },
    { text: words.notComputable },
    { text: terms.reach.unknown, evidence: 'area.reach' },
    { text: terms.status[status], evidence: `${center}.status` },
  ];
}
