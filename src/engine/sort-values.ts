import { areaGain, areaRatio, reachOf, standingArea } from '../domain/area';
import { centersById } from '../domain/center-index';
import {
  AREA_BASES,
  type Center,
  type Dataset,
  type Dated,
  type DatedEvent,
  EVENT_KINDS,
  type PlaceId,
  STATUSES,
  type Text,
  type Visit,
} from '../domain/dataset';
import { parseEdtf } from '../domain/edtf';
import { functionCount } from '../domain/functions';
import type { Interval } from '../domain/interval';
import { listedArea, premisesArea } from '../domain/listed-area';
import { intervalOf, type Quantity } from '../domain/quantity';
import { eventsByCenter, peopleByVisit } from '../domain/related';
import type { ListRows, ListScope } from './answer';

/** What a row is sorted by: a number, a text in the reader's language, or nothing where it is not reported. */
export type SortValue = number | string | undefined;

/** What the values of one dataset rest on. */
export interface SortContext {
  readonly dataset: Dataset;
  readonly reference: number;
  readonly lang: keyof Text;
  readonly placeName: (id: PlaceId) => string | undefined;
}

type ValueOf<T> = (row: T, context: SortContext) => SortValue;

/** A quantity sorts by its lower bound; each of its ends has a key of its own besides. */
function bounded<T, K extends string>(key: K, of: (row: T, context: SortContext) => Interval | undefined) {
  const min: ValueOf<T> = (row, context) => of(row, context)?.min;
  const max: ValueOf<T> = (row, context) => of(row, context)?.max;
  return { [key]: min, [`${key}.min`]: min, [`${key}.max`]: max };
}

const meant = (quantity: Quantity | undefined) => quantity && intervalOf(quantity);
/** Names in the order in which they are listed. */
const joined = (names: readonly (string | undefined)[]) => names.flatMap((name) => name ?? []).join('\n') || undefined;
const some = (count: number) => (count > 0 ? count : undefined);

const centers: Record<string, ValueOf<Center>> = {
  name: ({ name }, { lang }) => name[lang],
  place: (center, { placeName }) => placeName(center.place),
  status: ({ status }) => (status.value === 'unreported' ? undefined : STATUSES.indexOf(status.value)),
  basis(center) {
    const area = listedArea(center);
    return area && AREA_BASES.indexOf(area.basis);
  },
  ...bounded('before', (center: Center) => meant(listedArea(center)?.before)),
  ...bounded('after', (center: Center) => meant(listedArea(center)?.after)),
  ...bounded('gain', (center: Center) => areaGain(listedArea(center) ?? {})),
  ...bounded('ratio', (center: Center) => areaRatio(listedArea(center) ?? {})),
  ...bounded('premises.before', (center: Center) => meant(premisesArea(center)?.before)),
  ...bounded('premises.after', (center: Center) => meant(premisesArea(center)?.after)),
  ...bounded('premises.gain', (center: Center) => areaGain(premisesArea(center) ?? {})),
  ...bounded('premises.ratio', (center: Center) => areaRatio(premisesArea(center) ?? {})),
  reach: (center, { reference }) =>
    standingArea(center) && (['yes', 'unknown', 'no'] as const).indexOf(reachOf(center, reference)),
  ...bounded('functions', functionCount),
  ...bounded('residents', ({ residents }: Center) => meant(residents)),
  ...bounded('handled', ({ handled }: Center) => meant(handled)),
  events: ({ id }, { dataset }) => some(eventsByCenter(dataset, id).length),
};

const events: Record<string, ValueOf<DatedEvent>> = {
  name: ({ name }, { lang }) => name[lang],
  date: ({ date }) => firstDay(date),
  kind: ({ kind }) => EVENT_KINDS.indexOf(kind),
  centers: (event, { dataset, lang }) => joined(event.centers.map((id) => centersById(dataset).get(id)?.name[lang])),
  places: ({ places }, { placeName }) => joined(places.map(placeName)),
  expected: ({ expected = false }) => Number(expected),
};

const visits: Record<string, ValueOf<Visit>> = {
  name: ({ name }, { lang }) => name[lang],
  date: ({ date }) => firstDay(date),
  host: ({ host }, { lang }) => host.text[lang],
  ...bounded('enterprises', ({ enterprises }: Visit) => meant(enterprises)),
  places: ({ places, evening }, { placeName }) => joined([...places, ...evening].map((stop) => placeName(stop.place))),
  people: ({ id }, { dataset }) => some(peopleByVisit(dataset, id).length),
};

/** By key, what the rows of each scope can be sorted by. */
export const SORT_VALUES: { readonly [S in ListScope]: Readonly<Record<string, ValueOf<ListRows[S]>>> } = {
  centers,
  events,
  visits,
};

/** The day that a date begins with; one that is open there counts by the day that it ends with. */
function firstDay(dated: Dated | undefined): number | undefined {
  const parsed = dated && parseEdtf(dated.edtf);
  if (!parsed?.ok) return undefined;
  const { first, last } = parsed.date;
  return Number.isFinite(first) ? first : last;
}
