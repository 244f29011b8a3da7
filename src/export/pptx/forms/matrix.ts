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
import { addTable, type CellSpec, fitted, words } from '../table';
import type { Run } from '../text-box';
import { COLORS } from '../theme';

/** Room for names, in inches. */
const NAME = { least: 0.9, most: 1.9 };
const COUNT = 0.95;
const WHOLE = 12.13;

/** A native table: a column per category that names what is reported; a cell of which nothing is reported is hatched. */
export const matrixForm: Form<MatrixModel> = {
  subtitle: (lang) => pptxMessages(lang).sourcesInNotes,
  pages(model, { lang, description, height }) {
    const { groups, rows } = model;
    const widest = Math.max(0, ...rows.map(({ center }) => widthOf(center.name[lang], 13, true) + 0.2));
    const name = Math.min(NAME.most, Math.max(NAME.least, widest));
    const width = (WHOLE - name - COUNT) / Math.max(1, groups.length);
    const table = {
      head: [
        words(''),
        ...groups.map((group) => words(group.name[lang], { size: 11 }, { align: 'center' })),
        words(matrixMessages(lang).reported, { size: 11 }, { align: 'center' }),
      ],
      rows: rows.map((row) => cellsOf(row, model, lang)),
      widths: [name, ...groups.map(() => width), COUNT],
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
