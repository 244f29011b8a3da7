import { amountOf } from '../../domain/amount';
import { dateWords } from '../../i18n/dates';
import { fieldsIn } from '../../i18n/fields';
import type { Lang } from '../../i18n/lang';
import { measureWords } from '../../i18n/numbers';
import type { Cell, Table } from '../card';
import { visitDetailMessages } from './detail-messages';
import { visitMessages } from './messages';
import { listFact, type Organization, SIDES, type Side, type VisitEntry, type VisitModel } from './model';

type Meaning = Pick<Cell, 'amount' | 'edtf'>;

interface Row {
  readonly item: string;
  /** Of what or whom, where the item alone does not say. */
  readonly subject: string;
  readonly value: Cell;
  readonly note?: string | undefined;
}

/** A row per fact of the visits, then every firm and policy of the articles. */
export function visitTable(model: VisitModel, lang: Lang): Table {
  const { table } = visitDetailMessages(lang);
  const field = fieldsIn(lang);
  const several = model.total > 1;
  const rows = [
    ...model.visits.flatMap((visit) => visitRows(visit, several, lang)),
    ...model.firms.map((firm) => organizationRow(firm, field.firm, lang)),
    ...model.policies.map((policy) => organizationRow(policy, field.policy, lang)),
  ];
  return {
    caption: table.caption(model.total, model.visits.length),
    columns: (['item', 'value', 'note'] as const).map((key) => ({ key, label: table.columns[key] })),
    rows: rows.map(({ item, subject, value, note }, index) => ({
      id: `${index + 1}`,
      cells: [subject === '' ? { text: item } : [{ text: item }, { text: subject }], value, { text: note ?? '' }],
    })),
  };
}

function visitRows(visit: VisitEntry, several: boolean, lang: Lang): readonly Row[] {
  const words = { ...visitMessages(lang), ...visitDetailMessages(lang) };
  const field = fieldsIn(lang);
  // Whose fact it is goes without saying where there is one visit.
  const subject = several ? visit.name[lang] : '';
  const row = (item: string, text: string, evidence: string, note?: string, means?: Meaning): Row => ({
    item,
    subject,
    value: { text, evidence, ...means },
    note,
  });
  const { id, date } = visit;
  const place = words.table.order;
  return [
    row(words.table.delegation, visit.delegation[lang], `${id}.visit`, visit.certain ? undefined : words.possible),
    row(field.visit, dateWords(date.edtf, lang), `${id}.visit`, date.inference?.[lang] ?? date.convention?.[lang], {
      edtf: date.edtf,
    }),
    row(field.enterprises, measureWords(visit.enterprises, lang), `${id}.enterprises`, undefined, {
      amount: amountOf(visit.enterprises),
    }),
    row(field.host, visit.host[lang], `${id}.host`),
    ...visit.places.map(({ text, fact }) => row(field.visited, text[lang], fact, place)),
    ...visit.evening.map(({ text, fact }) => row(field.evening, text[lang], fact, place)),
    ...visit.talks.map(({ text, fact }) => row(field.talk, text[lang], fact)),
    ...SIDES.flatMap((side) => industryRows(visit, side, subject, lang)),
    ...visit.people.flatMap(({ name, posts }) =>
      posts.map(
        (post): Row => ({
          item: field.post,
          subject: name[lang],
          value: { text: words.post(post), evidence: post.fact },
          note: several ? visit.name[lang] : undefined,
        }),
      ),
    ),
  ];
}

/** What a side's list names, what it leaves out of the other's, and that it is left open. */
function industryRows(visit: VisitEntry, side: Side, subject: string, lang: Lang): readonly Row[] {
  const words = { ...visitMessages(lang), ...visitDetailMessages(lang) };
  const item = words.rows[side];
  const evidence = listFact(visit, side);
  const other = side === 'delegation' ? 'local' : 'delegation';
  const absent = visit.open[side] ? words.absent.open : words.absent.closed;
  const share = visit.share[side];
  return [
    ...(share ? [{ item, subject, value: { text: words.table.share(share[lang]), evidence } }] : []),
    ...visit.industries.map((industry): Row => {
      const name = industry.name[lang];
      return industry[side]
        ? {
            item,
            subject,
            value: { text: name, evidence },
            note: industry[other] ? words.table.bothNamed[side] : undefined,
          }
        : { item, subject, value: { text: words.absentOf(absent, name), evidence } };
    }),
    ...(visit.open[side] ? [{ item, subject, value: { text: words.open, evidence } }] : []),
  ];
}

function organizationRow({ fact, name, words, place }: Organization, item: string, lang: Lang): Row {
  return { item, subject: name[lang], value: { text: words[lang], evidence: fact }, note: place?.[lang] };
}
