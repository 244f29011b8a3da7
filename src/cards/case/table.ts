import { amountOf } from '../../domain/amount';
import type { Dated } from '../../domain/dataset';
import type { Quantity } from '../../domain/quantity';
import { dateWords } from '../../i18n/dates';
import { fieldsIn } from '../../i18n/fields';
import type { Lang } from '../../i18n/lang';
import { measureWords, openEndWords, ratioWords } from '../../i18n/numbers';
import { termsIn } from '../../i18n/terms';
import type { Cell, Table } from '../card';
import { caseDetailMessages } from './detail-messages';
import { caseMessages } from './messages';
import { type CaseEntry, type CaseModel, derivedId, factsOfCase } from './model';

type Meaning = Pick<Cell, 'amount' | 'edtf'>;

interface Row {
  readonly item: string;
  readonly value: Cell;
  readonly note?: string | undefined;
}

/** A row per fact of each case, and the ratio that follows from them. */
export function caseTable(model: CaseModel, lang: Lang): Table {
  const { table } = caseDetailMessages(lang);
  const several = model.total > 1;
  return {
    caption: table.caption(model.total, model.cases.length),
    columns: ([...(several ? (['case'] as const) : []), 'item', 'value', 'note'] as const).map((key) => ({
      key,
      label: table.columns[key],
    })),
    rows: model.cases.flatMap((entry) =>
      caseRows(entry, lang).map(({ item, value, note }, index) => ({
        id: `${entry.id}.${index + 1}`,
        cells: [...(several ? [{ text: entry.name[lang] }] : []), { text: item }, value, { text: note ?? '' }],
      })),
    ),
  };
}

function caseRows(entry: CaseEntry, lang: Lang): readonly Row[] {
  const words = { ...caseMessages(lang), ...caseDetailMessages(lang) };
  const field = fieldsIn(lang);
  const { unreported } = termsIn(lang);
  const facts = factsOfCase(entry);
  const { ratio, revenue, listing, growth, context } = entry;
  const reason = ({ inference, convention }: Dated) => inference?.[lang] ?? convention?.[lang];
  const row = (item: string, text: string, evidence: string, note?: string, means?: Meaning): Row => ({
    item,
    value: { text, evidence, ...means },
    note,
  });
  const measured = (item: string, quantity: Quantity, evidence: string, note?: string) =>
    row(item, measureWords(quantity, lang), evidence, note, { amount: amountOf(quantity) });
  const dated = (item: string, date: Dated, evidence: string) =>
    row(item, dateWords(date.edtf, lang), evidence, reason(date), { edtf: date.edtf });
  const remarks = (...parts: readonly (string | undefined)[]) =>
    parts.filter((part) => part !== undefined).join(lang === 'zh' ? '，' : ', ');
  return [
    row(words.table.firm, entry.firm.name[lang], entry.firm.fact, entry.certain ? undefined : words.possible),
    row(field.origin, entry.from[lang], facts.origin),
    row(words.table.place, entry.place[lang], facts.invested),
    dated(field.invested, entry.invested, facts.invested),
    dated(words.table.reported, entry.reported, facts.reported),
    measured(field.years, entry.years, facts.years),
    measured(field.landBefore, entry.before, facts.before),
    measured(field.landAfter, entry.after, facts.after, words.table.between),
    ...(ratio
      ? [
          row(
            words.table.ratio,
            ratioWords(ratio, lang),
            derivedId.ratio(entry),
            remarks(words.table.derived, openEndWords(ratio, lang) || undefined),
            { amount: { range: ratio, unit: undefined } },
          ),
        ]
      : []),
    revenue
      ? measured(
          field.revenue,
          revenue.quantity,
          facts.revenue,
          remarks(revenue.of[lang], revenue.period?.[lang] ?? words.periodUnreported),
        )
      : { item: field.revenue, value: { text: unreported } },
    listing
      ? row(
          field.listing,
          listing.exchange[lang],
          facts.listing,
          listing.date ? dateWords(listing.date.edtf, lang) : words.dateUnreported,
        )
      : { item: field.listing, value: { text: unreported } },
    ...(growth ? [row(field.growth, growth.text[lang], facts.growth)] : []),
    ...(context ? [row(field.context, context.text[lang], facts.context)] : []),
  ];
}
