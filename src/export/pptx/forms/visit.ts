import { visitMessages } from '../../../cards/visit/messages';
import { SIDES, type VisitEntry, type VisitModel } from '../../../cards/visit/model';
import { dateWords } from '../../../i18n/dates';
import { fieldsIn } from '../../../i18n/fields';
import type { Lang } from '../../../i18n/lang';
import { measureWords } from '../../../i18n/numbers';
import type { Form, Page } from '../form';
import { addTable, type CellSpec, type FittedTable, fitted, words } from '../table';
import { addWords } from '../text-box';
import { COLORS } from '../theme';

const FACTS = [1.5, 5.9];
const INDUSTRIES = [1.78, 1.35, 1.35];
const GAP = 0.25;
const SIZES = [14, 13, 12, 11];

/** Native tables: what is reported of a visit, and beside it whose industries met which. */
export const visitForm: Form<VisitModel> = {
  pages(model, { lang, description, height }) {
    const legend = legendOf(model, lang);
    return model.visits.flatMap((visit): Page[] => {
      const room = height - (model.total > 1 ? 0.4 : 0);
      const facts = fitted({ head: undefined, rows: factRows(visit, lang), widths: FACTS }, room, SIZES);
      const industries = fitted(industryTable(visit, lang), room, SIZES);
      const count = Math.max(facts.length, industries.length);
      return Array.from({ length: count }, (_, index) => pageOf(visit, facts[index], industries[index]));
    });

    function pageOf(visit: VisitEntry, facts: FittedTable | undefined, industries: FittedTable | undefined): Page {
      return {
        legend,
        draw({ slide, box }) {
          const y = box.y + (model.total > 1 ? 0.4 : 0);
          if (model.total > 1) addWords(slide, visit.name[lang], { ...box, h: 0.36 }, { lang, size: 16, isBold: true });
          if (facts) addTable(slide, facts, { x: box.x, y }, lang, description);
          const x = box.x + FACTS.reduce((a, b) => a + b) + GAP;
          if (industries) addTable(slide, industries, { x, y }, lang, visitMessages(lang).rows.delegation);
        },
      };
    }
  },
};

function factRows(visit: VisitEntry, lang: Lang): readonly (readonly CellSpec[])[] {
  const { rows, semicolon, comma, post, possible } = visitMessages(lang);
  const field = fieldsIn(lang);
  const said = (entries: VisitEntry['places'], separator: string) =>
    entries.map(({ text }) => text[lang]).join(separator);
  const list = lang === 'zh' ? '、' : '; ';
  const row = (name: string, value: string): (readonly CellSpec[])[] =>
    value === '' ? [] : [[words(name, { color: COLORS.secondary }), words(value)]];
  return [
    ...row(field.visit, dateWords(visit.date.edtf, lang) + (visit.certain ? '' : `${comma}${possible}`)),
    ...row(field.enterprises, measureWords(visit.enterprises, lang)),
    ...row(rows.places, said(visit.places, list)),
    ...row(rows.evening, said(visit.evening, list)),
    ...row(rows.talks, said(visit.talks, semicolon)),
    ...row(rows.host, visit.host[lang]),
    ...visit.people.flatMap(({ name, posts }) =>
      row(name[lang], posts.map(post).join(lang === 'zh' ? comma : semicolon)),
    ),
  ];
}

/** Industries by side: named, or not named by a list that is open or closed. */
function industryTable(visit: VisitEntry, lang: Lang) {
  const { rows, absent, open } = visitMessages(lang);
  const center = { align: 'center' } as const;
  return {
    head: [words(''), ...SIDES.map((side) => words(rows[side], { isBold: true }, center))],
    rows: [
      ...visit.industries.map((industry) => [
        words(industry.name[lang], { isBold: industry.delegation && industry.local }),
        ...SIDES.map((side): CellSpec => {
          if (industry[side]) return words('●', { color: COLORS.investment }, center);
          return words(visit.open[side] ? absent.open : absent.closed, { size: 11 }, { ...center, isHatched: true });
        }),
      ]),
      ...(SIDES.some((side) => visit.open[side])
        ? [[words(''), ...SIDES.map((side) => words(visit.open[side] ? open : '', { size: 11 }, center))]]
        : []),
    ],
    widths: INDUSTRIES,
  };
}

function legendOf({ visits, total }: VisitModel, lang: Lang): readonly string[] {
  const { legend, others } = visitMessages(lang);
  const year = visits.map(({ date }) => /^\d{4}\?/.exec(date.edtf)?.[0]).find(Boolean);
  return [
    legend.order,
    ...(year === undefined ? [] : [legend.inferred(year)]),
    ...(total > visits.length ? [others(total - visits.length)] : []),
  ];
}
