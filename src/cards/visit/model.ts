import type { Dataset, IndustryId, Text, Visit } from '../../domain/dataset';
import { nameOf } from '../../domain/fact';
import { type Interval, interval, sum } from '../../domain/interval';
import { intervalOf, type Quantity } from '../../domain/quantity';
import type { Answer } from '../../engine/answer';

/** Words of the dataset, and the fact that says so. */
export interface Claim {
  readonly fact: string;
  readonly text: Text;
}

/** One industry, and on which of the two sides the source names it. */
export interface IndustryColumn {
  readonly id: IndustryId;
  readonly name: Text;
  readonly delegation: boolean;
  readonly local: boolean;
}

export const SIDES = ['delegation', 'local'] as const;
/** The delegation's own industries, or those of the firms that the hosts arranged. */
export type Side = (typeof SIDES)[number];

export interface Post {
  readonly fact: string;
  readonly organization: Text;
  /** Undefined where the source names the organization and no post in it. */
  readonly title: Text | undefined;
}

export interface Participant {
  readonly id: string;
  readonly name: Text;
  readonly posts: readonly Post[];
}

export interface VisitEntry {
  readonly id: string;
  readonly name: Text;
  readonly delegation: Text;
  readonly date: Visit['date'];
  readonly enterprises: Quantity;
  readonly host: Text;
  /** In the order in which the source lists them; no order of the visit is reported. */
  readonly places: readonly Claim[];
  readonly evening: readonly Claim[];
  readonly talks: readonly Claim[];
  /** Both sides' industries in one order: those that both name, then the delegation's, then the local ones. */
  readonly industries: readonly IndustryColumn[];
  /** How many of all the list of a side speaks of, if the source says so. */
  readonly share: Readonly<Record<Side, Text | undefined>>;
  /** Does the source leave the list of a side open? What counts from it is then a lower bound. */
  readonly open: Readonly<Record<Side, boolean>>;
  readonly people: readonly Participant[];
  /** False where the filters let it match only possibly. */
  readonly certain: boolean;
}

export interface VisitModel {
  /** How many visits are selected; `visits` are the first of them. */
  readonly total: number;
  readonly visits: readonly VisitEntry[];
  /** All of the dataset: they have no mark of their own, and the table is where they stand. */
  readonly firms: readonly Organization[];
  readonly policies: readonly Organization[];
}

/** A firm or a policy: what the source says of it, and where it belongs, if that is reported. */
export interface Organization {
  readonly fact: string;
  readonly name: Text;
  readonly words: Text;
  readonly place: Text | undefined;
}

export function visitModel({ dataset, visits }: Answer): VisitModel {
  return {
    total: visits.certain + visits.possible,
    visits: visits.page.map(({ row, certain }) => entryOf(row, certain, dataset)),
    firms: dataset.firms.map(({ id, name, role, place }) => ({
      fact: `firm.${id}`,
      name,
      words: role,
      place: place && nameOf(dataset.places, place),
    })),
    policies: dataset.policies.map(({ id, name, description, place }) => ({
      fact: `policy.${id}`,
      name,
      words: description,
      place: nameOf(dataset.places, place),
    })),
  };
}

function entryOf(visit: Visit, certain: boolean, dataset: Dataset): VisitEntry {
  const { id, name, delegation, date, enterprises, host, talks } = visit;
  const claims = (field: 'visited' | 'evening', entries: Visit['places']) =>
    entries.map(({ place }): Claim => ({ fact: `${id}.${field}.${place}`, text: nameOf(dataset.places, place) }));
  return {
    id,
    name,
    delegation,
    date,
    enterprises,
    host: host.text,
    places: claims('visited', visit.places),
    evening: claims('evening', visit.evening),
    talks: talks.map(({ text }, index) => ({ fact: `${id}.talk.${index + 1}`, text })),
    industries: industriesOf(visit, dataset),
    share: { delegation: visit.industries.share, local: visit.matched.share },
    open: { delegation: !visit.industries.complete, local: !visit.matched.complete },
    people: dataset.people
      .filter((person) => person.visit === id)
      .map((person) => ({
        id: person.id,
        name: person.name,
        posts: person.posts.map(({ organization, title }, index) => ({
          fact: `${person.id}.post.${index + 1}`,
          organization,
          title,
        })),
      })),
    certain,
  };
}

function industriesOf({ industries, matched }: Visit, dataset: Dataset): readonly IndustryColumn[] {
  const ids = [...new Set([...industries.items, ...matched.items])];
  const columns = ids.map((id) => ({
    id,
    name: nameOf(dataset.industries, id),
    delegation: industries.items.includes(id),
    local: matched.items.includes(id),
  }));
  const rank = ({ delegation, local }: IndustryColumn) => (delegation && local ? 0 : delegation ? 1 : 2);
  return columns.sort((a, b) => rank(a) - rank(b));
}

/** The fact that lists a side's industries. */
export function listFact({ id }: VisitEntry, side: Side): string {
  return side === 'delegation' ? `${id}.industries` : `${id}.matched`;
}

/** How the named industries meet: those of the delegation, those of them with local firms, and what came in addition. */
export function meetingOf({ industries }: VisitEntry) {
  return {
    named: industries.filter(({ delegation }) => delegation),
    matched: industries.filter(({ delegation, local }) => delegation && local),
    extra: industries.filter(({ delegation, local }) => local && !delegation),
  };
}

/** Ids of the derived figures of one visit, and of all selected visits together. */
export const derivedId = {
  matched: ({ id }: VisitEntry) => `visit.${id}.matched`,
  extra: ({ id }: VisitEntry) => `visit.${id}.extra`,
  count: 'visit.count',
  enterprises: 'visit.enterprises',
} as const;

/**
 * Enterprises over all selected visits, one that came twice counted twice. Open above where more visits are selected
 * than are listed.
 */
export function enterprisesTogether({ total, visits }: VisitModel): Interval {
  const listed = sum(visits.map(({ enterprises }) => intervalOf(enterprises)));
  return total > visits.length ? interval(listed.min, Number.POSITIVE_INFINITY, '[)') : listed;
}
