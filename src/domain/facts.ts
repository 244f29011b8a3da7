import { centerFacts } from './center-facts';
import { type Center, type Dataset, PLACE_LEVELS } from './dataset';
import { type Fact, type FactValue, nameOf, quantityOf, statementOf } from './fact';

const known = new WeakMap<Dataset, ReadonlyMap<string, Fact>>();

/** Every fact of a dataset by its id; gathered once per dataset. */
export function factsOf(dataset: Dataset): ReadonlyMap<string, Fact> {
  const facts = known.get(dataset) ?? byId([...gathered(dataset), ...placeFacts(dataset)]);
  known.set(dataset, facts);
  return facts;
}

const byId = (facts: readonly Fact[]): ReadonlyMap<string, Fact> => new Map(facts.map((fact) => [fact.id, fact]));

function gathered(dataset: Dataset): readonly Fact[] {
  return [
    ...dataset.centers.flatMap((center) => centerFacts(center, dataset)),
    ...programFacts(dataset),
    ...eventFacts(dataset),
    ...visitFacts(dataset),
    ...peopleFacts(dataset),
    ...caseFacts(dataset),
  ];
}

/** The facts of one center, of the events that it has a part in, and of its people. */
export function factsAbout(center: Center, dataset: Dataset): ReadonlyMap<string, Fact> {
  const own = gathered({
    ...dataset,
    centers: [center],
    events: dataset.events.filter(({ centers }) => centers.includes(center.id)),
    people: dataset.people.filter((person) => person.center === center.id),
    programs: [],
    policies: [],
    visits: [],
    firms: [],
    cases: [],
  });
  return byId(own);
}

/** What each place belongs to, or that no source says it. Above a province there is no place to belong to. */
function placeFacts({ places }: Dataset): Fact[] {
  return places
    .filter(({ level }) => level !== PLACE_LEVELS[0])
    .map(({ id, name, parent, evidence }) => ({
      id: `place.${id}`,
      subject: name,
      field: 'within',
      value: parent === undefined ? { type: 'unreported' } : { type: 'text', text: nameOf(places, parent) },
      evidence,
    }));
}

function programFacts({ programs, policies }: Dataset): Fact[] {
  return [
    ...programs.flatMap((program): Fact[] => [
      ...(program.centers
        ? [
            {
              id: `${program.id}.centers`,
              subject: program.name,
              field: 'programCenters' as const,
              ...quantityOf(program.centers, program.date),
            },
          ]
        : []),
      ...(program.space
        ? [
            {
              id: `${program.id}.space`,
              subject: program.name,
              field: 'programSpace' as const,
              ...quantityOf(program.space, program.date),
            },
          ]
        : []),
      ...program.methods.map(
        (method, index): Fact => ({
          id: `${program.id}.method.${index + 1}`,
          subject: program.name,
          field: 'method',
          ...statementOf(method),
        }),
      ),
    ]),
    ...policies.map(
      (policy): Fact => ({
        id: `policy.${policy.id}`,
        subject: policy.name,
        field: 'policy',
        value: { type: 'text', text: policy.description },
        evidence: policy.evidence,
      }),
    ),
  ];
}

function eventFacts({ events }: Dataset): Fact[] {
  return events.map((event) => ({
    id: `event.${event.id}`,
    subject: event.name,
    field: 'event',
    value: event.date
      ? { type: 'date', date: event.date, expected: event.expected }
      : event.undated
        ? { type: 'text', text: event.undated }
        : { type: 'unreported' },
    evidence: event.evidence,
  }));
}

function visitFacts({ visits, places, industries }: Dataset): Fact[] {
  return visits.flatMap((visit): Fact[] => {
    const subject = visit.name;
    const list = ({ items, complete, share }: Dataset['visits'][number]['industries']): FactValue => ({
      type: 'list',
      items: items.map((id) => nameOf(industries, id)),
      complete,
      share,
    });
    const stops = (field: 'visited' | 'evening', entries: Dataset['visits'][number]['places']) =>
      entries.map(
        ({ place, evidence }): Fact => ({
          id: `${visit.id}.${field}.${place}`,
          subject,
          field,
          detail: nameOf(places, place),
          value: { type: 'text', text: nameOf(places, place) },
          evidence,
        }),
      );
    return [
      {
        id: `${visit.id}.visit`,
        subject,
        field: 'visit',
        value: { type: 'date', date: visit.date },
        evidence: visit.evidence,
      },
      { id: `${visit.id}.enterprises`, subject, field: 'enterprises', ...quantityOf(visit.enterprises) },
      { id: `${visit.id}.host`, subject, field: 'host', ...statementOf(visit.host) },
      ...stops('visited', visit.places),
      ...stops('evening', visit.evening),
      ...visit.talks.map(
        (talk, index): Fact => ({ id: `${visit.id}.talk.${index + 1}`, subject, field: 'talk', ...statementOf(talk) }),
      ),
      {
        id: `${visit.id}.industries`,
        subject,
        field: 'industries',
        value: list(visit.industries),
        evidence: visit.industries.evidence,
      },
      {
        id: `${visit.id}.matched`,
        subject,
        field: 'matched',
        value: list(visit.matched),
        evidence: visit.matched.evidence,
      },
    ];
  });
}

function peopleFacts({ people, firms }: Dataset): Fact[] {
  return [
    ...people.flatMap((person) =>
      person.posts.map(
        ({ organization, title, evidence }, index): Fact => ({
          id: `${person.id}.post.${index + 1}`,
          subject: person.name,
          field: 'post',
          detail: organization,
          value: title ? { type: 'text', text: title } : { type: 'unreported' },
          evidence,
        }),
      ),
    ),
    ...firms.map(
      (firm): Fact => ({
        id: `firm.${firm.id}`,
        subject: firm.name,
        field: 'firm',
        value: { type: 'text', text: firm.role },
        evidence: firm.evidence,
      }),
    ),
  ];
}

function caseFacts({ cases }: Dataset): Fact[] {
  return cases.flatMap((entry): Fact[] => {
    const { id, name: subject, from, invested, reported, years, land, revenue, listing, growth, context } = entry;
    return [
      { id: `${id}.origin`, subject, field: 'origin', ...statementOf(from) },
      {
        id: `${id}.invested`,
        subject,
        field: 'invested',
        value: { type: 'date', date: invested },
        evidence: invested.evidence,
      },
      {
        id: `${id}.reported`,
        subject,
        field: 'reported',
        value: { type: 'date', date: reported },
        evidence: reported.evidence,
      },
      { id: `${id}.years`, subject, field: 'years', ...quantityOf(years) },
      { id: `${id}.land.before`, subject, field: 'landBefore', ...quantityOf(land.before) },
      { id: `${id}.land.after`, subject, field: 'landAfter', ...quantityOf(land.after) },
      ...(revenue
        ? [{ id: `${id}.revenue`, subject, field: 'revenue' as const, detail: revenue.of, ...quantityOf(revenue) }]
        : []),
      ...(listing
        ? [
            {
              id: `${id}.listing`,
              subject,
              field: 'listing' as const,
              value: { type: 'text' as const, text: listing.exchange, date: listing.date },
              evidence: listing.evidence,
            },
          ]
        : []),
      ...(growth ? [{ id: `${id}.growth`, subject, field: 'growth' as const, ...statementOf(growth) }] : []),
      ...(context ? [{ id: `${id}.context`, subject, field: 'context' as const, ...statementOf(context) }] : []),
    ];
  });
}
