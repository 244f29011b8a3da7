import type { Center, CenterId, Dataset, Text } from '../../domain/dataset';
import type { Fact, FactField } from '../../domain/fact';
import { factsAbout } from '../../domain/facts';
import { areaAttributes } from './area-attributes';
import { type Attribute, type Entry, entryOf, SECTIONS, type SectionKey } from './attribute';
import { functionAttributes } from './function-attributes';

export interface Section {
  readonly key: SectionKey;
  readonly attributes: readonly Attribute[];
}

/** All that is reported of one center, and all that is not. */
export interface Profile {
  readonly id: CenterId;
  readonly name: Text;
  readonly fullName: Text;
  readonly sections: readonly Section[];
  /** Every fact that it rests on. */
  readonly facts: readonly Fact[];
}

/** The profile of a center, held against a reference area in m²; no filter changes it. */
export function profileOf(center: Center, dataset: Dataset, reference: number): Profile {
  const facts = factsAbout(center, dataset);
  const sections: Readonly<Record<SectionKey, readonly Attribute[]>> = {
    overview: overview(center, facts),
    area: areaAttributes(center, facts, reference),
    functions: functionAttributes(center, dataset, facts),
    services: [several('service', facts), activities(center, facts), several('partner', facts)],
    events: [events(center, dataset, facts)],
    people: [people(center, dataset, facts)],
  };
  return {
    id: center.id,
    name: center.name,
    fullName: center.fullName,
    sections: SECTIONS.map((key) => ({ key, attributes: sections[key] })),
    facts: [...facts.values()],
  };
}

function overview({ id, place, status, move }: Center, facts: ReadonlyMap<string, Fact>): readonly Attribute[] {
  const said = (field: FactField): Attribute => ({ id: field, field, entries: entriesAt(facts, `${id}.${field}`) });
  const source = `${id}.status`;
  return [
    { id: 'place', field: 'place', entries: entriesAt(facts, `${id}.place`).map((entry) => ({ ...entry, place })) },
    {
      id: 'status',
      field: 'status',
      entries: [{ evidence: source, value: { type: 'status', status: status.value } }],
    },
    {
      id: 'opening',
      field: 'opening',
      entries: [
        {
          evidence: source,
          value: status.date
            ? { type: 'date', date: status.date, expected: status.value === 'expected' }
            : { type: 'unreported' },
        },
      ],
    },
    { ...said('move'), entries: entriesAt(facts, `${id}.move`).map(withoutDate) },
    {
      id: 'moveDate',
      field: 'moveDate',
      entries: move?.date ? [{ evidence: `${id}.move`, value: { type: 'date', date: move.date } }] : [],
    },
    said('method'),
    said('residents'),
    several('handled', facts),
    said('brand'),
  ];
}

/** The date of a move is an attribute of its own. */
function withoutDate(entry: Entry): Entry {
  return entry.value.type === 'text' ? { ...entry, value: { ...entry.value, date: undefined } } : entry;
}

function entriesAt(facts: ReadonlyMap<string, Fact>, id: string): readonly Entry[] {
  const fact = facts.get(id);
  return fact ? [entryOf(fact)] : [];
}

/** All facts of a field that may be stated several times. */
function several(field: FactField, facts: ReadonlyMap<string, Fact>): Attribute {
  const entries = [...facts.values()].filter((fact) => fact.field === field);
  return { id: field, field, entries: entries.map((fact) => ({ ...entryOf(fact), label: fact.detail })) };
}

function activities({ id, activitiesOpen }: Center, facts: ReadonlyMap<string, Fact>): Attribute {
  const named = several('activity', facts);
  if (!activitiesOpen) return named;
  return { ...named, entries: [...named.entries, { evidence: `${id}.activity.1`, value: { type: 'openList' } }] };
}

function events({ id }: Center, dataset: Dataset, facts: ReadonlyMap<string, Fact>): Attribute {
  const own = dataset.events.filter(({ centers }) => centers.includes(id));
  return {
    id: 'events',
    field: 'events',
    entries: own.flatMap((event) =>
      entriesAt(facts, `event.${event.id}`).map((entry) => ({ ...entry, label: event.name })),
    ),
  };
}

function people({ id }: Center, dataset: Dataset, facts: ReadonlyMap<string, Fact>): Attribute {
  const own = dataset.people.filter(({ center }) => center === id);
  return {
    id: 'people',
    field: 'people',
    entries: own.flatMap((person) =>
      person.posts.flatMap(({ organization }, index) =>
        entriesAt(facts, `${person.id}.post.${index + 1}`).map((entry) => ({
          ...entry,
          label: {
            zh: `${person.name.zh}（${organization.zh}）`,
            en: `${person.name.en} (${organization.en})`,
          },
        })),
      ),
    ),
  };
}
