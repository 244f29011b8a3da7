import type { Card } from '../cards/card';
import { citedParagraphs } from '../domain/cited';
import type { Lang, Messages } from '../i18n/lang';
import { cardTable } from './card-table';
import { flatMessages } from './messages';
import { factsOfTables } from './source-sheet';
import type { SourcedTable, Subject } from './subject';

interface ProvenanceMessages {
  readonly noFilters: string;
  readonly filters: (words: string, result: string) => string;
  readonly sources: string;
  readonly cited: (article: string, paragraphs: readonly number[]) => string;
}

const messages: Messages<ProvenanceMessages> = {
  zh: {
    noFilters: '无',
    filters: (words, result) => `筛选：${words}（${result}）`,
    sources: '来源：',
    cited: (article, paragraphs) => `${article}第 ${paragraphs.join('、')} 段`,
  },
  en: {
    noFilters: 'none',
    filters: (words, result) => `Filters: ${words} (${result})`,
    sources: 'Sources: ',
    cited: (article, paragraphs) => `${article}, para. ${paragraphs.join(', ')}`,
  },
};

/** Which filters hold, and how much they leave: said where the page is not around what was taken from it. */
export function filterLine({ filters, result, lang }: Subject): string {
  const words = messages[lang];
  const active = filters.map(({ facet, value }) => `${facet} ${value}`);
  return words.filters(active.length === 0 ? words.noFilters : active.join(flatMessages(lang).separator), result);
}

/** The articles and paragraphs behind all figures of a card, an article each; none where the filters emptied it. */
export function sourcesOf(
  card: Card,
  { answer, lang }: Subject,
  table: SourcedTable = cardTable(card, answer, lang),
): readonly string[] {
  const { certain, possible } = answer[card.scope];
  const facts = certain + possible === 0 ? [] : factsOfTables([table]);
  const { article } = flatMessages(lang);
  return citedParagraphs(facts, answer.dataset.sources).map(({ source, paragraphs }) =>
    messages[lang].cited(article(source.id, source.title[lang]), paragraphs),
  );
}

/** The word before the sources. */
export function sourcesLabel(lang: Lang): string {
  return messages[lang].sources;
}
