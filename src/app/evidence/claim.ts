import type { Derivation } from '../../cards/card';
import { DETAILS } from '../../cards/details';
import { CARDS } from '../../cards/index';
import type { Center, Dataset, Source } from '../../domain/dataset';
import type { Fact } from '../../domain/fact';
import type { Answer } from '../../engine/answer';
import type { Lang } from '../../i18n/lang';

/** What an evidence id stands for: a fact of the articles, a figure that a card derives under the filters, or an article. */
export type Claim =
  | { readonly kind: 'fact'; readonly fact: Fact }
  | { readonly kind: 'derived'; readonly derivation: Derivation }
  | { readonly kind: 'article'; readonly source: Source };

/** The id under which the panel lists all claims of an article. */
export const articleId = ({ id }: Source) => `source.${id}`;

/** Undefined where the id is of a derived figure that the present selection does not have. */
export function claimOf(id: string, facts: ReadonlyMap<string, Fact>, answer: Answer, lang: Lang): Claim | undefined {
  const fact = facts.get(id);
  if (fact) return { kind: 'fact', fact };
  const source = answer.dataset.sources.find((entry) => articleId(entry) === id);
  if (source) return { kind: 'article', source };
  const card = CARDS.find((entry) => id.startsWith(`${entry.id}.`));
  const derivation = card && DETAILS[card.id]?.derivations(card.model(answer), lang).find((entry) => entry.id === id);
  return derivation && { kind: 'derived', derivation };
}

/** Does the id mean anything here? A derived figure counts if its card exists: which it has depends on the filters. */
export function isEvidenceId(id: string, facts: ReadonlyMap<string, Fact>, { sources }: Dataset): boolean {
  return (
    facts.has(id) ||
    sources.some((source) => articleId(source) === id) ||
    CARDS.some((card) => id.startsWith(`${card.id}.`))
  );
}

/** The center that a fact, or a figure of one center, is of: its id is a part of theirs. */
export function centerIn(id: string, dataset: Dataset): Center | undefined {
  const parts = id.split('.');
  return dataset.centers.find((center) => parts.includes(center.id));
}
