import type { Dated } from '../../domain/dataset';
import { dateWords } from '../../i18n/dates';
import { fieldsIn } from '../../i18n/fields';
import type { Lang } from '../../i18n/lang';
import { measureWords, openEndWords, ratioWords } from '../../i18n/numbers';
import { termsIn } from '../../i18n/terms';
import type { Cell, Table } from '../card';
import { caseDetailMessages } from './detail-messages';
import { caseMessages } from './messages';
import { type CaseEntry, type CaseModel, derivedId, factsOfCase } from './model';

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
  const { ratio, revenue, listing } = entry;
  const row = (item: string, text: string, evidence: string, note?: string): Row => ({
    item,
    value: { text, evidence },
    note,
  });
  const reason = ({ inference, convention }: Dated) => inference?.[lang] ?? convention?.[lang];
  const remarks = (...parts: readonly (string | undefined)[]) =>
    parts.filter((part) => part !== undefined).join(lang === 'zh' ? '，' : ', ');
  return [
    row(words.table.firm, entry.firm.name[lang], entry.firm.fact, entry.certain ? undefined : words.possible),
    row(field.origin, entry.from[lang], facts.origin),
    row(words.table.place, entry.place[lang], facts.invested),
    row(field.invested, dateWords(entry.invested.edtf, lang), facts.invested, reason(entry.invested)),
    row(words.table.reported, dateWords(entry.reported.edtf, lang), facts.reported, reason(entry.reported)),
    row(field.years, measureWords(entry.years, lang), facts.years),
    row(field.landBefore, measureWords(entry.before, lang), facts.before),
    row(field.landAfter, measureWords(entry.after, lang), facts.after, words.table.between),
    ...(ratio
      ? [
          row(
            words.table.ratio,
            ratioWords(ratio, lang),
            derivedId.ratio(entry),
            remarks(words.table.derived, openEndWords(ratio, lang) || undefined),
          ),
        ]
      : []),
    revenue
      ? row(
          field.revenue,
          measureWords(revenue.quantity, lang),
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
  ];
}
