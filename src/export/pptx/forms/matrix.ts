import { matrixMessages } from '../../../cards/matrix/messages';
import { type ColumnGroup, isOpenEnded, type MatrixModel, type MatrixRow } from '../../../cards/matrix/model';
import { matrixNotes } from '../../../cards/matrix/notes';
import type { Presence } from '../../../domain/presence';
import type { Lang } from '../../../i18n/lang';
import { plainText } from '../../../i18n/phrase';
import { termsIn } from '../../../i18n/terms';
import type { Form } from '../form';
import { widthOf } from '../measure';
import { pptxMessages } from '../messages';
import { addTable, type CellSpec, fitted, sharedWidths, words } from '../table';
import type { Run } from '../text-box';
import { COLORS } from '../theme';

/** Room for names, in inches. */
const NAME = { least: 0.9, most: 1.9 };
const COUNT = 0.95;
const WHOLE = 12.13;
/** Letters of the heads, in points. */
const HEAD = 11;

/** A native table: a column per category that names what is reported; a cell of which nothing is reported is hatched. */
export const matrixForm: Form<MatrixModel> = {
  subtitle: (lang) => pptxMessages(lang).sourcesInNotes,
  pages(model, { lang, description, height }) {
    const { groups, rows } = model;
    const widest = Math.max(0, ...rows.map(({ center }) => widthOf(center.name[lang], 13, true) + 0.2));
    const name = Math.min(NAME.most, Math.max(NAME.least, widest));
    const cells = rows.map((row) => cellsOf(row, model, lang));
    const headOf = (text: string) => words(text, { size: HEAD }, { align: 'center' });
    const heads = groups.map((group) => headOf(group.name[lang]));
    const columns = heads.map((head, index) => [head, ...cells.flatMap((row) => alone(row[index + 1]))]);
    const table = {
      head: [words(''), ...heads, headOf(matrixMessages(lang).reported)],
      rows: cells,
      widths: [name, ...sharedWidths(columns, WHOLE - name - COUNT, HEAD), COUNT],
    };
    const legend = [
      lang === 'zh' ? '斜线：未报道，不等于没有' : 'hatched: not reported, which is not “no”',
      ...matrixNotes(model, lang).map(plainText),
    ];
    return fitted(table, height, [13, 12, 11, 10]).map((part) => ({
      legend,
      draw: ({ slide, box }) => addTable(slide, part, box, lang, description),
    }));
  },
};

/** A cell that is as wide as its column. */
const alone = (cell: CellSpec | undefined) => (cell && cell.span === undefined ? [cell] : []);

function cellsOf(row: MatrixRow, { groups, possible }: MatrixModel, lang: Lang): readonly CellSpec[] {
  const own = matrixMessages(lang);
  const { center, presences, reported } = row;
  const name = center.name[lang];
  const head = words(possible.includes(center.id) ? `${name} ?` : name, { isBold: true });
  if (!presences)
    return [head, words(own.silent, {}, { align: 'center', isHatched: true, span: groups.length }), words('')];
  let first = 0;
  const cells = groups.map((group): CellSpec => {
    const said = sayings(group, presences.slice(first, first + group.functions.length), lang);
    first += group.functions.length;
    return { runs: said, align: 'center', isHatched: said.length === 0 };
  });
  return [
    head,
    ...cells,
    words(termsIn(lang).functionCount(reported, isOpenEnded(row)), { isBold: true }, { align: 'center' }),
  ];
}

/** The functions of a category that a center's source speaks of, one per line. */
function sayings({ functions }: ColumnGroup, presences: readonly Presence[], lang: Lang): readonly Run[] {
  const said = functions.flatMap(({ short }, index) => {
    const presence = presences[index] ?? 'unreported';
    if (presence === 'unreported') return [];
    const state = presence === 'yes' ? '' : `${matrixMessages(lang).colon}${matrixMessages(lang).glyph[presence]}`;
    return [{ text: `${short[lang]}${state}`, color: presence === 'yes' ? COLORS.after : COLORS.secondary }];
  });
  return said.map((run, index) => ({ ...run, endsLine: index < said.length - 1 }));
}
