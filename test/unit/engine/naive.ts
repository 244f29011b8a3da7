import type { Center, Dataset, Dated, DatedEvent, PlaceId } from '../../../src/domain/dataset';
import { type DateSpan, parseEdtf } from '../../../src/domain/edtf';
import type { Quantity } from '../../../src/domain/quantity';
import type { Facet, Filters } from '../../../src/engine/filters';

/**
 * What the engine should answer, written a second time and another way: by trying values, without interval arithmetic,
 * place tree or counts. Slow, and small enough to be checked by reading DESIGN's table beside it.
 */
export type Naive = 'certain' | 'possible' | 'unjudged' | 'out';
export type NaiveRow = { readonly id: string; readonly verdict: Naive; readonly cannotJudge: readonly Facet[] };
type Part = readonly [Facet, Naive];

export function naiveSelection(dataset: Dataset, filters: Filters, reference: number) {
  const asks = (facet: Facet) => {
    const value = filters[facet];
    return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== '';
  };
  const row = (id: string, parts: readonly Part[]): NaiveRow => {
    const asked = parts.filter(([facet]) => asks(facet));
    return {
      id,
      verdict: all(asked.map(([, verdict]) => verdict)),
      cannotJudge: asked.flatMap(([facet, verdict]) => (verdict === 'unjudged' ? [facet] : [])),
    };
  };
  const inPlace = (places: readonly PlaceId[]) =>
    places.length === 0
      ? 'unjudged'
      : any(filters.place.flatMap((target) => places.map((place) => isInside(dataset, place, target))));
  const mentions = (...texts: { zh: string; en: string }[]) => {
    const query = filters.q.toLowerCase();
    return sure(texts.some(({ zh, en }) => zh.toLowerCase().includes(query) || en.toLowerCase().includes(query)));
  };
  const names = (places: readonly PlaceId[]) =>
    places.flatMap((place) => chainOf(dataset, place).map(({ name }) => name));
  const inTime = (dated: Dated | undefined): Naive => {
    const { time } = filters;
    if (dated === undefined || !time) return 'unjudged';
    return tried(timesOf(dated, time), ([start, end]) => start <= time.last && end >= time.first);
  };

  const centerParts = (center: Center): readonly Part[] => {
    const presence = (fn: string) =>
      center.functions?.items.find((item) => item.function === fn)?.presence ?? 'unreported';
    const inCategory = (category: string) => dataset.functions.filter((kind) => kind.category === category);
    const area = standing(center);
    const reach = area ? tried(valuesOf(area, [reference]), (value) => value >= reference) : 'possible';
    return [
      ['center', sure(filters.center.includes(center.id))],
      ['fn', sure(filters.fn.some((choice) => presence(choice.id) === choice.presence))],
      ['cat', sure(filters.cat.some((category) => inCategory(category).some(({ id }) => presence(id) === 'yes')))],
      ['status', sure(filters.status.includes(center.status.value))],
      ['reach', sure(filters.reach.includes(reach === 'certain' ? 'yes' : reach === 'out' ? 'no' : 'unknown'))],
      ['area', area ? inRange(area, filters) : 'unjudged'],
    ];
  };
  const centerText = (center: Center) => {
    const ids = (center.functions?.items ?? []).map((item) => item.function);
    const functions = dataset.functions.filter(({ id }) => ids.includes(id)).map(({ name }) => name);
    return [center.name, center.fullName, ...functions, ...names([center.place])];
  };

  const eventParts = (event: DatedEvent): readonly Part[] => {
    const own = dataset.centers.filter(({ id }) => event.centers.includes(id));
    // One and the same center must do for all facets of centers; the first that does best speaks for the event.
    const judged = own.map((center) => centerParts(center).filter(([facet]) => asks(facet)));
    const verdictOf = (parts: readonly Part[]) => all(parts.map(([, verdict]) => verdict));
    const bestVerdict = any(judged.map(verdictOf));
    const spokesman = judged.find((parts) => verdictOf(parts) === bestVerdict);
    const centerFacets = ['center', 'fn', 'cat', 'status', 'reach', 'area'] as const;
    return [
      ['place', inPlace([...event.places, ...own.map(({ place }) => place)])],
      ['q', mentions(event.name, ...names(event.places), ...own.flatMap(centerText))],
      ['time', inTime(event.date)],
      ['kind', sure(filters.kind.includes(event.kind))],
      ...(spokesman ?? centerFacets.map((facet): Part => [facet, 'out'])),
    ];
  };

  return {
    centers: dataset.centers.map((center) =>
      row(center.id, [
        ['place', inPlace([center.place])],
        ['q', mentions(...centerText(center))],
        ...centerParts(center),
      ]),
    ),
    events: dataset.events.map((event) => row(event.id, eventParts(event))),
    visits: dataset.visits.map((visit) => {
      const places = [...visit.places, ...visit.evening].map(({ place }) => place);
      return row(visit.id, [
        ['place', inPlace(places)],
        ['q', mentions(visit.name, visit.delegation, ...names(places))],
        ['time', inTime(visit.date)],
      ]);
    }),
    cases: dataset.cases.map((entry) =>
      row(entry.id, [
        ['place', inPlace([entry.place])],
        ['q', mentions(entry.name, entry.from.text, ...names([entry.place]))],
        ['time', any([inTime(entry.invested), inTime(entry.reported)])],
      ]),
    ),
  };
}

const sure = (truth: boolean): Naive => (truth ? 'certain' : 'out');
const any = (verdicts: readonly Naive[]) => ranked(verdicts, ['certain', 'possible', 'unjudged', 'out']);
const all = (verdicts: readonly Naive[]) => ranked(verdicts, ['out', 'unjudged', 'possible', 'certain']);

/** The first of an order that occurs, else its last. */
function ranked(verdicts: readonly Naive[], order: readonly [Naive, Naive, Naive, Naive]): Naive {
  return order.find((verdict) => verdicts.includes(verdict)) ?? order[3];
}

function chainOf(dataset: Dataset, id: PlaceId): Dataset['places'] {
  const place = dataset.places.find((entry) => entry.id === id);
  if (!place) return [];
  return [place, ...(place.parent ? chainOf(dataset, place.parent) : [])];
}

function isInside(dataset: Dataset, id: PlaceId, target: PlaceId): Naive {
  const chain = chainOf(dataset, id);
  if (chain.some((place) => place.id === target)) return 'certain';
  // Not reported, unless what is reported of the two speaks against it: of each level there is one place around a place.
  const inner = levelsOf(chain);
  const outer = levelsOf(chainOf(dataset, target));
  const level = dataset.places.find((place) => place.id === target)?.level ?? 'site';
  const order = ['province', 'city', 'district', 'zone', 'street', 'site'] as const;
  const smaller = order.slice(order.indexOf(level) + 1);
  const isSmaller = smaller.some((name) => chain[0]?.level === name);
  const isContradicted = order.some((name) => inner[name] && outer[name] && inner[name] !== outer[name]);
  // A district is around the street that is reported in it, so no zone is.
  const isInDistrict = (places: Dataset['places']) => {
    const street = places.find((place) => place.level === 'street');
    return dataset.places.find(({ id }) => id === street?.parent)?.level === 'district';
  };
  const isSettled =
    (level === 'zone' && isInDistrict(chain)) || (inner.zone !== undefined && isInDistrict(chainOf(dataset, target)));
  return isSmaller && !isContradicted && !isSettled ? 'unjudged' : 'out';
}

const levelsOf = (chain: Dataset['places']): Readonly<Record<string, string>> =>
  Object.fromEntries(chain.map(({ level, id }) => [level, id]));

/** Which of several possible values pass: all, some or none. */
function tried<T>(values: readonly T[], passes: (value: T) => boolean): Naive {
  if (values.every(passes)) return 'certain';
  return values.some(passes) ? 'possible' : 'out';
}

function standing({ areas }: Center): Quantity | undefined {
  const after = (basis: string) => areas.find((area) => area.basis === basis)?.after;
  return after('serviceCenter') ?? after('premises');
}

/** Values that a quantity may have: about its own ends and about the numbers that it is compared with. */
export function valuesOf({ value, bound, approximate }: Quantity, compared: readonly number[]): number[] {
  const low = Math.round(value * 9) / 10;
  const high = Math.round(value * 11) / 10;
  const least = approximate ? low : value;
  const allowed: Readonly<Record<Quantity['bound'], (x: number) => boolean>> = {
    exact: (x) => (approximate ? x >= low && x <= high : x === value),
    over: (x) => x > least,
    atLeast: (x) => x >= least,
    nearly: (x) => x >= low && x < value,
    about: (x) => x >= low && x <= high,
  };
  const near = [value, low, high, ...compared].flatMap((x) => [x - 0.01, x, x + 0.01]);
  return [...near, 1e9].filter(allowed[bound]);
}

function inRange(area: Quantity, { area: range }: Filters): Naive {
  const { min = 0, max = Number.POSITIVE_INFINITY } = range ?? {};
  return tried(valuesOf(area, [min, max]), (value) => value >= min && value <= max);
}

/**
 * When what is dated may have been, as first and last day: one day of its date or, where a source states both ends, from
 * some day of its start to some day of its end.
 */
function timesOf({ edtf, convention }: Dated, compared: DateSpan): (readonly [number, number])[] {
  const [from = '', to] = edtf.split('/');
  if (to === undefined || convention || /[~%]/.test(edtf))
    return daysOf(spanOf(edtf), compared).map((day) => [day, day] as const);
  const start = spanOf(from === '..' ? `../${to}` : from);
  const end = spanOf(to === '..' ? `${from}/..` : to);
  return daysOf(start, compared).flatMap((first) =>
    daysOf(end, compared).flatMap((last) => (first <= last ? [[first, last] as const] : [])),
  );
}

function spanOf(edtf: string): DateSpan {
  const parsed = parseEdtf(edtf);
  if (!parsed.ok) throw new Error(`${edtf} is no date`);
  return parsed.date;
}

/** Days of a span: its ends, and the days about the ends of the span that it is compared with. */
function daysOf({ first, last }: DateSpan, compared: DateSpan): number[] {
  const about = [compared.first - 1, compared.first, compared.last, compared.last + 1];
  return [first, last, ...about].filter((day) => day >= first && day <= last);
}
