import type { Dataset, Source } from '../domain/dataset';
import type { Answer } from '../engine/answer';
import { dateWords } from '../i18n/dates';
import type { Lang } from '../i18n/lang';
import { presentMessages } from './messages';
import type { FilterWords } from './SlideView';

/** What the first slide counts: the articles, and as far as the filters leave them the centers and visits. */
export function countsLine(answer: Answer, { count }: FilterWords, lang: Lang): string {
  const counted = (['centers', 'visits'] as const).map((scope) => count(answer, scope, lang));
  return presentMessages(lang).counts(answer.dataset.sources.length, counted);
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
