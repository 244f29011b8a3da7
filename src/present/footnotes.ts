import { DETAILS } from '../cards/details';
import type { Dataset } from '../domain/dataset';
import type { Fact } from '../domain/fact';
import { factsOf } from '../domain/facts';
import type { Lang } from '../i18n/lang';

/** Paragraphs of one article. */
export interface Cited {
  readonly source: string;
  readonly paragraphs: readonly number[];
}

/** What has to be said of figures that are less certain than they look from afar. */
export interface Caveats {
  readonly inferred: boolean;
  readonly unreported: boolean;
  readonly bounded: boolean;
}

export interface Footnotes {
  readonly cited: readonly Cited[];
  readonly caveats: Caveats;
}

/** What the figures of a card rest on, all that its table face has, and how sure they are. */
export function footnotesOf(card: string, model: unknown, dataset: Dataset, lang: Lang): Footnotes {
  const facts = factsBehind(card, model, dataset, lang);
  const evidence = facts.flatMap((fact) => fact.evidence);
  return {
    cited: dataset.sources.flatMap(({ id }) => {
      const paragraphs = evidence.flatMap(({ source, paragraph }) => (source === id ? [paragraph] : []));
      return paragraphs.length > 0 ? [{ source: id, paragraphs: [...new Set(paragraphs)].sort((a, b) => a - b) }] : [];
    }),
    caveats: {
      inferred: facts.some(isInferred),
      unreported: facts.some(isUnreported),
      bounded: facts.some(({ value }) => value.type === 'quantity' && value.quantity.bound !== 'exact'),
    },
  };
}

function factsBehind(card: string, model: unknown, dataset: Dataset, lang: Lang): readonly Fact[] {
  const details = DETAILS[card];
  if (!details) return [];
  const known = allFacts(dataset);
  const derivations = new Map(details.derivations(model, lang).map((entry) => [entry.id, entry]));
  const ids = details
    .table(model, lang)
    .rows.flatMap(({ cells }) => cells.flat())
    .flatMap(({ evidence }) => (evidence === undefined ? [] : [evidence]))
    .flatMap((id) => derivations.get(id)?.inputs.flatMap(({ facts }) => facts) ?? [id]);
  return [...new Set(ids)].flatMap((id) => known.get(id) ?? []);
}

function isInferred({ value }: Fact): boolean {
  if (value.type === 'date') return value.date.edtf.includes('?');
  return value.type === 'status' && (value.date?.edtf.includes('?') ?? false);
}

function isUnreported({ value }: Fact): boolean {
  if (value.type === 'presence') return value.presence === 'unreported';
  return value.type === 'unreported' || (value.type === 'status' && value.status === 'unreported');
}

const facts = new WeakMap<Dataset, ReadonlyMap<string, Fact>>();

function allFacts(dataset: Dataset): ReadonlyMap<string, Fact> {
  const known = facts.get(dataset) ?? factsOf(dataset);
  facts.set(dataset, known);
  return known;
}
