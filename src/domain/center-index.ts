import type { Center, CenterId, Dataset } from './dataset';

const indexes = new WeakMap<Dataset, ReadonlyMap<CenterId, Center>>();

/** The centers of a dataset by id; made once per dataset. */
export function centersById(dataset: Dataset): ReadonlyMap<CenterId, Center> {
  const index = indexes.get(dataset) ?? new Map(dataset.centers.map((center) => [center.id, center]));
  indexes.set(dataset, index);
  return index;
}
