import { type Caveats, caveatsOf } from '../cards/caveats';
import { DETAILS } from '../cards/details';
import { factsBehind } from '../cards/facts-behind';
import { citedParagraphs } from '../domain/cited';
import type { Dataset, Source } from '../domain/dataset';
import type { Fact } from '../domain/fact';
import type { Lang } from '../i18n/lang';

/** Paragraphs of one article. */
export interface Cited {
  readonly source: string;
  readonly paragraphs: readonly number[];
}

export interface Footnotes {
  readonly cited: readonly Cited[];
  readonly caveats: Caveats;
}

/** What the figures of a card rest on, all that its table face has, and how sure they are. */
export function footnotesOf(card: string, model: unknown, dataset: Dataset, lang: Lang): Footnotes {
  const facts = factsOfTable(card, model, dataset, lang);
  return { cited: citedBy(facts, dataset.sources), caveats: caveatsOf(facts) };
}

/** The paragraphs that some facts are from, article by article. */
export function citedBy(facts: readonly Fact[], sources: readonly Source[]): readonly Cited[] {
  return citedParagraphs(facts, sources).map(({ source, paragraphs }) => ({ source: source.id, paragraphs }));
}

function factsOfTable(card: string, model: unknown, dataset: Dataset, lang: Lang): readonly Fact[] {
  const behind = factsBehind(card, model, dataset, lang);
  const rows = DETAILS[card]?.table(model, lang).rows ?? [];
  const ids = rows.flatMap(({ cells }) => cells.flat()).flatMap(({ evidence }) => evidence ?? []);
  return [...new Set([...new Set(ids)].flatMap(behind))];
}
