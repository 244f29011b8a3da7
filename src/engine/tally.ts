import type { CategoryId, Center, CenterId, Dataset, FunctionId } from '../domain/dataset';
import { anyPresence, PRESENCES, type Presence, type PresenceCounts } from '../domain/presence';
import { type Coverage, PAGE } from './answer';
import { perRow } from './memo';

/** What each center says of each category, worked out once: a category is what its functions together are. */
export function categoryPresences({ functions, categories }: Dataset) {
  const members = categories.map(({ id }) =>
    functions.filter(({ category }) => category === id).map((kind) => kind.id),
  );
  return perRow((center: Center): ReadonlyMap<CategoryId, Presence> => {
    const said = new Map(center.functions?.items.map((item) => [item.function, item.presence]));
    return new Map(
      categories.map(({ id }, index) => [
        id,
        anyPresence((members[index] ?? []).map((member) => said.get(member) ?? 'unreported')),
      ]),
    );
  });
}

/** How the centers stand to each function. What a center's list does not name is not reported. */
export function functionCoverage(
  functions: readonly { readonly id: FunctionId }[],
  centers: readonly Center[],
): readonly Coverage<FunctionId>[] {
  const tallies = new Map(functions.map(({ id }) => [id, new Tally()]));
  for (const center of centers)
    for (const item of center.functions?.items ?? []) tallies.get(item.function)?.add(item.presence, center.id);
  return functions.map(({ id }) => coverage(id, tallies.get(id) ?? new Tally(), centers.length));
}

export function categoryCoverage(
  categories: readonly { readonly id: CategoryId }[],
  centers: readonly Center[],
  presencesOf: (center: Center) => ReadonlyMap<CategoryId, Presence>,
): readonly Coverage<CategoryId>[] {
  const tallies = new Map(categories.map(({ id }) => [id, new Tally()]));
  for (const center of centers)
    for (const [id, presence] of presencesOf(center))
      if (presence !== 'unreported') tallies.get(id)?.add(presence, center.id);
  return categories.map(({ id }) => coverage(id, tallies.get(id) ?? new Tally(), centers.length));
}

/** Counts what is said; the rest is not reported. */
class Tally {
  readonly counts: Record<Presence, number> = { yes: 0, planned: 0, no: 0, unreported: 0 };
  readonly reportedBy: CenterId[] = [];

  add(presence: Presence, center: CenterId): void {
    this.counts[presence] += 1;
    if (presence === 'yes' && this.reportedBy.length < PAGE) this.reportedBy.push(center);
  }
}

function coverage<Id>(id: Id, { counts, reportedBy }: Tally, centers: number): Coverage<Id> {
  const said = PRESENCES.reduce((sum, presence) => sum + (presence === 'unreported' ? 0 : counts[presence]), 0);
  const all: PresenceCounts = { ...counts, unreported: centers - said };
  return { id, counts: all, reportedBy };
}
