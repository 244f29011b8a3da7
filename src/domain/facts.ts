import type { Area, Center, Dataset, Dated, Evidence, Statement, Status, Text } from './dataset';
import type { Presence } from './presence';
import type { Quantity } from './quantity';

/** What a fact is about; worded by the i18n layer. */
export type FactField =
  | 'place'
  | 'status'
  | 'areaBefore'
  | 'areaAfter'
  | 'premisesBefore'
  | 'premisesAfter'
  | 'functions'
  | 'function'
  | 'residents'
  | 'handled'
  | 'brand'
  | 'activity'
  | 'partner'
  | 'method'
  | 'move'
  | 'programCenters'
  | 'programSpace'
  | 'service'
  | 'event'
  | 'visit'
  | 'enterprises'
  | 'host'
  | 'visited'
  | 'evening'
  | 'talk'
  | 'industries'
  | 'matched'
  | 'post'
  | 'firm'
  | 'policy'
  | 'origin'
  | 'invested'
  | 'years'
  | 'landBefore'
  | 'landAfter'
  | 'revenue'
  | 'listing';

export type FactValue =
  | { readonly type: 'quantity'; readonly quantity: Quantity }
  | { readonly type: 'date'; readonly date: Dated; readonly expected?: boolean | undefined }
  | { readonly type: 'text'; readonly text: Text }
  | { readonly type: 'list'; readonly items: readonly Text[]; readonly complete: boolean }
  | { readonly type: 'presence'; readonly presence: Presence; readonly words: readonly string[] }
  | { readonly type: 'status'; readonly status: Status; readonly date?: Dated | undefined }
  | { readonly type: 'unreported' };

/** One statement of the articles, or the finding that they make none. Its id is its entity and field. */
export interface Fact {
  readonly id: string;
  /** What or whom it is about. */
  readonly subject: Text;
  readonly field: FactField;
  /** Which of several, as a function's name. */
  readonly detail?: Text;
  readonly value: FactValue;
  /** Of an unreported fact: the paragraphs that speak of its subject, and say nothing of it. */
  readonly evidence: readonly Evidence[];
}

/** Every fact of a dataset by its id. */
export function factsOf(dataset: Dataset): ReadonlyMap<string, Fact> {
  const facts = [
    ...dataset.centers.flatMap((center) => centerFacts(center, dataset)),
    ...programFacts(dataset),
    ...eventFacts(dataset),
    ...visitFacts(dataset),
    ...peopleFacts(dataset),
    ...caseFacts(dataset),
  ];
  return new Map(facts.map((fact) => [fact.id, fact]));
}

type Source = { readonly evidence: readonly Evidence[] };

const quantityOf = (measured: Quantity & Source) => ({
  value: { type: 'quantity', quantity: measured } as const,
  evidence: measured.evidence,
});
const statementOf = ({ text, evidence }: Statement) => ({ value: { type: 'text', text } as const, evidence });

function centerFacts(center: Center, dataset: Dataset): Fact[] {
  const subject = center.name;
  const silence = { value: { type: 'unreported' }, evidence: mentions(center) } as const;
  const place = dataset.places.find(({ id }) => id === center.place);
  const measured = (field: FactField, key: string, value: (Quantity & Source) | undefined): Fact => ({
    id: `${center.id}.${key}`,
    subject,
    field,
    ...(value ? quantityOf(value) : silence),
  });
  const numbered = (field: FactField, statements: readonly Statement[]): Fact[] =>
    statements.map((statement, index) => ({
      id: `${center.id}.${field}.${index + 1}`,
      subject,
      field,
      ...statementOf(statement),
    }));
  const { functions, move } = center;
  return [
    ...(place ? [{ id: `${center.id}.place`, subject, field: 'place' as const, ...placeOf(place) }] : []),
    {
      id: `${center.id}.status`,
      subject,
      field: 'status',
      value: { type: 'status', status: center.status.value, date: center.status.date },
      evidence: center.status.evidence,
    },
    ...areaFacts(center, measured),
    {
      id: `${center.id}.functions`,
      subject,
      field: 'functions',
      ...(functions
        ? {
            value: functions.stated
              ? { type: 'quantity', quantity: functions.stated }
              : {
                  type: 'list',
                  items: functions.items.map((item) => nameOf(dataset.functions, item.function)),
                  complete: functions.complete,
                },
            evidence: functions.evidence,
          }
        : silence),
    },
    ...dataset.functions.map(({ id, name }): Fact => {
      const item = functions?.items.find((entry) => entry.function === id);
      return {
        id: `${center.id}.fn.${id}`,
        subject,
        field: 'function',
        detail: name,
        ...(item
          ? { value: { type: 'presence', presence: item.presence, words: item.words }, evidence: item.evidence }
          : silence),
      };
    }),
    measured('residents', 'residents', center.residents),
    measured('handled', 'handled', center.handled),
    ...(center.brand
      ? [{ id: `${center.id}.brand`, subject, field: 'brand' as const, ...statementOf(center.brand) }]
      : []),
    ...(center.method
      ? [{ id: `${center.id}.method`, subject, field: 'method' as const, ...statementOf(center.method) }]
      : []),
    ...(move ? [{ id: `${center.id}.move`, subject, field: 'move' as const, ...moveOf(move) }] : []),
    ...numbered('activity', center.activities),
    ...numbered('partner', center.partners),
    ...dataset.services
      .filter((service) => service.center === center.id)
      .map(
        (service): Fact => ({
          id: `${center.id}.service.${service.id}`,
          subject,
          field: 'service',
          detail: service.name,
          value: { type: 'text', text: service.description },
          evidence: service.evidence,
        }),
      ),
  ];
}

function areaFacts(center: Center, measured: (field: FactField, key: string, value: Area['before']) => Fact): Fact[] {
  const own = center.areas.find(({ basis }) => basis === 'serviceCenter');
  const premises = center.areas.find(({ basis }) => basis === 'premises');
  return [
    measured('areaBefore', 'area.before', own?.before),
    measured('areaAfter', 'area.after', own?.after),
    measured('premisesBefore', 'premises.before', premises?.before),
    measured('premisesAfter', 'premises.after', premises?.after),
  ];
}

function moveOf({ from, to, evidence }: NonNullable<Center['move']>): Pick<Fact, 'value' | 'evidence'> {
  const side = (lang: 'zh' | 'en') => `${from?.[lang] ?? '…'} → ${to?.[lang] ?? '…'}`;
  return { value: { type: 'text', text: { zh: side('zh'), en: side('en') } }, evidence };
}

const placeOf = ({ name, evidence }: Dataset['places'][number]): Pick<Fact, 'value' | 'evidence'> => ({
  value: { type: 'text', text: name },
  evidence,
});

function nameOf(entries: readonly { readonly id: string; readonly name: Text }[], id: string): Text {
  return entries.find((entry) => entry.id === id)?.name ?? { zh: id, en: id };
}

/** The paragraphs that say anything of a center, each once. */
function mentions(center: Center): readonly Evidence[] {
  const all = [
    ...center.status.evidence,
    ...center.areas.flatMap(({ before, after }) => [...(before?.evidence ?? []), ...(after?.evidence ?? [])]),
    ...(center.functions?.evidence ?? []),
  ];
  const byParagraph = new Map(all.map((evidence) => [`${evidence.source}.${evidence.paragraph}`, evidence]));
  return [...byParagraph.values()];
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
              ...quantityOf(program.centers),
            },
          ]
        : []),
      ...(program.space
        ? [
            {
              id: `${program.id}.space`,
              subject: program.name,
              field: 'programSpace' as const,
              ...quantityOf(program.space),
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
    const list = ({ items, complete }: { items: readonly string[]; complete: boolean }): FactValue => ({
      type: 'list',
      items: items.map((id) => nameOf(industries, id)),
      complete,
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
  return cases.flatMap(({ id, name: subject, from, invested, reported, years, land, revenue, listing }): Fact[] => [
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
      field: 'years',
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
            value: { type: 'text' as const, text: listing.exchange },
            evidence: listing.evidence,
          },
        ]
      : []),
  ]);
}
