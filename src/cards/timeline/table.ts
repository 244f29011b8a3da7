import type { Lang } from '../../i18n/lang';
import { listWords } from '../../i18n/phrase';
import { termsIn } from '../../i18n/terms';
import type { Cell, Table } from '../card';
import { timelineDetailMessages } from './detail-messages';
import { factId } from './entry';
import type { TimelineModel, TimelineRow } from './model';
import { basisWords, whenWords } from './words';

/** A row per selected event in order of date, the undated last. */
export function timelineTable({ rows, total }: TimelineModel, lang: Lang): Table {
  const { columns, caption } = timelineDetailMessages(lang);
  const showsMatch = rows.some(({ certain }) => !certain);
  const keys = ['name', 'date', 'basis', 'year', 'kind', 'centers', 'places'] as const;
  return {
    caption: caption(total, rows.length),
    columns: [...keys, ...(showsMatch ? (['match'] as const) : [])].map((key) => ({ key, label: columns[key] })),
    rows: rows.map((row) => ({ id: factId(row), cells: cellsOf(row, showsMatch, lang) })),
  };
}

function cellsOf(row: TimelineRow, showsMatch: boolean, lang: Lang): readonly Cell[] {
  const words = timelineDetailMessages(lang);
  const names = (list: TimelineRow['centers']) =>
    listWords(
      list.map((name) => name[lang]),
      lang,
    ) || words.none;
  return [
    { text: row.name[lang] },
    { text: whenWords(row, lang), evidence: factId(row), edtf: row.date?.text },
    { text: basisWords(row, lang) },
    { text: yearBasis(row, lang) },
    { text: termsIn(lang).kind[row.kind] },
    { text: names(row.centers) },
    { text: names(row.places) },
    ...(showsMatch ? [{ text: row.certain ? words.certain : words.possible }] : []),
  ];
}

/** Is the year stated, or why is it inferred. */
function yearBasis({ date, inference }: TimelineRow, lang: Lang): string {
  const words = timelineDetailMessages(lang);
  if (!date) return words.basis.undated;
  if (!date.uncertain) return words.stated;
  return inference ? `${words.inferred}${words.colon}${inference[lang]}` : words.inferred;
}
