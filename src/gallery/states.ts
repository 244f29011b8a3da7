import { type Dataset, DatasetSchema } from '../domain/dataset';
import { BOUNDS, type Quantity } from '../domain/quantity';
import { type Filters, NO_FILTERS } from '../engine/filters';

/** A state in which a card is looked at: a dataset and what it is asked. */
export interface GalleryState {
  readonly id: string;
  readonly dataset: (bundled: Dataset) => Dataset;
  readonly filters: (dataset: Dataset) => Filters;
  /** The card's model throws, as a bug would. */
  readonly fails?: boolean;
}

const same = (dataset: Dataset) => dataset;
const unfiltered = () => NO_FILTERS;

export const STATES: readonly GalleryState[] = [
  { id: 'all', dataset: same, filters: unfiltered },
  { id: 'district', dataset: same, filters: ({ places }) => ({ ...NO_FILTERS, place: idOf(places, 'xinzhou') }) },
  { id: 'one', dataset: same, filters: ({ centers }) => ({ ...NO_FILTERS, center: idOf(centers, 'dajingtou') }) },
  { id: 'possible', dataset: same, filters: () => ({ ...NO_FILTERS, area: { min: 320, max: 480 } }) },
  { id: 'empty', dataset: same, filters: () => ({ ...NO_FILTERS, q: 'nothing has this name' }) },
  { id: 'vague', dataset: vague, filters: unfiltered },
  { id: 'many', dataset: (bundled) => withCenters(bundled, 120), filters: unfiltered },
  { id: 'failed', dataset: same, filters: unfiltered, fails: true },
];

function idOf<T extends { readonly id: string }>(entries: readonly T[], id: string): T['id'][] {
  return entries.filter((entry) => entry.id === id).map((entry): T['id'] => entry.id);
}

/** Every way in which a source leaves a quantity or a date open, by turns. */
function vague(dataset: Dataset): Dataset {
  const wordings = BOUNDS.flatMap((bound) => [{ bound }, { bound, approximate: true }]);
  const worded = <T extends Quantity>(quantity: T | undefined, index: number) =>
    quantity && { ...quantity, ...wordings[index % wordings.length] };
  const dates = ['2023-08/..', '../2023-03', '2023-05-08/..', '../2023-10-04'];
  return DatasetSchema.parse({
    ...dataset,
    centers: dataset.centers.map((center, index) => ({
      ...center,
      areas: center.areas.map((area, other) => ({
        ...area,
        before: worded(area.before, 2 * index + other),
        after: worded(area.after, 2 * index + other + 1),
      })),
    })),
    events: dataset.events.map((event, index) => (dates[index] ? { ...event, date: { edtf: dates[index] } } : event)),
  });
}

/** The centers over and over, as a larger district would have them: more than an answer's page holds. */
function withCenters(dataset: Dataset, count: number): Dataset {
  const times = Math.ceil(count / dataset.centers.length);
  const copies = (index: number) =>
    dataset.centers.map((center) =>
      index === 0
        ? center
        : {
            ...center,
            id: `${center.id}-${index + 1}`,
            name: { zh: `${center.name.zh} ${index + 1}`, en: `${center.name.en} ${index + 1}` },
          },
    );
  const centers = Array.from({ length: times }, (_, index) => copies(index)).flat();
  // Through the schema, which alone makes an id of a string.
  return DatasetSchema.parse({ ...dataset, centers: centers.slice(0, count) });
}
