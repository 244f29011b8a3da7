import type { Dataset, Source } from '../domain/dataset';
import { dateWords } from '../i18n/dates';
import type { Lang } from '../i18n/lang';
import { presentMessages } from './messages';

/** How much the dataset holds, as the first slide says it. */
export function countsLine({ sources, centers, visits }: Dataset, lang: Lang): string {
  const counts = { articles: sources.length, centers: centers.length, visits: visits.length };
  return presentMessages(lang).counts(counts);
}

/** Of what day the data are, and what their publisher remarks. */
export function coverRemarks({ meta }: Dataset, lang: Lang): readonly string[] {
  return [presentMessages(lang).asOf(dateWords(meta.asOf, lang)), ...(meta.note ? [meta.note[lang]] : [])];
}

/** Who wrote an article, where and when it was published, and how long it is. */
export function sourceLine({ byline, publisher, published, paragraphs }: Source, lang: Lang): string {
  const words = presentMessages(lang);
  return [
    words.writers(byline.map((name) => name[lang])),
    publisher[lang],
    ...(published ? [words.pageOf(published)] : []),
    words.paragraphs(paragraphs),
  ].join(lang === 'zh' ? '；' : '; ');
}

/** What is known of the publication of the articles, each remark once. */
export function knownLines({ sources }: Dataset, lang: Lang): readonly string[] {
  return [...new Set(sources.map((source) => source.known[lang]))];
}
