import type { Dataset } from '../domain/dataset';
import type { Fact } from '../domain/fact';
import { factsOf } from '../domain/facts';
import type { Answer } from '../engine/answer';
import type { Lang } from '../i18n/lang';
import type { Derivation } from './card';
import { DETAILS } from './details';
import { CARDS } from './index';

/** For a card's model: the facts that a figure rests on, by the figure's evidence. */
export function factsBehind(
  card: string,
  model: unknown,
  dataset: Dataset,
  lang: Lang,
): (evidence: string) => readonly Fact[] {
  return factsOfFigures(DETAILS[card]?.derivations(model, lang) ?? [], dataset);
}

/** The same for a figure of any card: a sentence may borrow one from another card. */
export function factsBehindAny(answer: Answer, lang: Lang): (evidence: string) => readonly Fact[] {
  const derivations = CARDS.flatMap((card) => DETAILS[card.id]?.derivations(card.model(answer), lang) ?? []);
  return factsOfFigures(derivations, answer.dataset);
}

function factsOfFigures(all: readonly Derivation[], dataset: Dataset): (evidence: string) => readonly Fact[] {
  const known = factsOf(dataset);
  const derivations = new Map(all.map((entry) => [entry.id, entry]));
  const rest = (evidence: string) =>
    (derivations.get(evidence)?.inputs.flatMap(({ facts }) => facts) ?? [evidence]).flatMap(
      (id) => known.get(id) ?? [],
    );
  // Every row of a long table may hold a figure that rests on all rows.
  const found = new Map<string, readonly Fact[]>();
  return (evidence) => {
    const facts = found.get(evidence) ?? rest(evidence);
    found.set(evidence, facts);
    return facts;
  };
}
