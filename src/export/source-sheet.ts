import { partsOf } from '../cards/cell-words';
import type { Dataset, Source } from '../domain/dataset';
import { type Fact, isSilent } from '../domain/fact';
import { factWords } from '../i18n/evidence';
import { aspectWords } from '../i18n/fields';
import type { Lang } from '../i18n/lang';
import { headedSheet, type Sheet } from './sheet';
import { sheetMessages } from './sheet-messages';
import type { SourcedTable } from './subject';

/** All facts that the figures of some tables rest on, each once. */
export function factsOfTables(tables: readonly SourcedTable[]): readonly Fact[] {
  const byId = new Map<string, Fact>();
  // Figures of many rows may rest on the same list of facts.
  const taken = new Set<readonly Fact[]>();
  for (const { table, behind } of tables)
    for (const { id, cells } of table.rows)
      for (const { evidence } of cells.flatMap((cell) => partsOf(cell))) {
        const facts = evidence === undefined ? [] : behind(id, evidence);
        if (taken.has(facts)) continue;
        taken.add(facts);
        for (const fact of facts) byId.set(fact.id, fact);
      }
  return [...byId.values()];
}

/** What each cited paragraph says, in our words: one row per statement, in the order of the articles. */
export function sourceSheet(facts: readonly Fact[], { sources }: Dataset, lang: Lang): Sheet {
  const words = sheetMessages(lang);
  const told = facts.filter((fact) => !isSilent(fact));
  const rows = sources.flatMap((source) =>
    told
      .flatMap((fact) => fact.evidence.filter((entry) => entry.source === source.id).map((entry) => ({ fact, entry })))
      .sort((a, b) => a.entry.paragraph - b.entry.paragraph)
      .map(({ fact, entry }) => [
        source.id,
        ...articleCells(source, lang),
        entry.paragraph,
        fact.subject[lang],
        aspectWords(fact, lang),
        factWords(fact.value, lang),
        entry.note[lang],
      ]),
  );
  return headedSheet(words.sources, [words.sourceHead, ...rows]);
}

function articleCells({ title, byline, publisher, published }: Source, lang: Lang): readonly string[] {
  return [
    title[lang],
    byline.map((name) => name[lang]).join(lang === 'zh' ? '、' : ', '),
    publisher[lang],
    published ?? '',
  ];
}
