import { centersById } from '../../domain/center-index';
import type {
  CategoryId,
  Center,
  CenterId,
  Dataset,
  FunctionId,
  FunctionKind,
  Person,
  Place,
  Service,
  Text,
} from '../../domain/dataset';
import { presenceIn } from '../../domain/functions';
import type { Presence } from '../../domain/presence';
import type { Answer } from '../../engine/answer';
import { chosenLabels } from '../../engine/filters';

/** A category as it stands over the columns of its functions. */
export interface ColumnGroup {
  readonly id: CategoryId;
  readonly name: Text;
  readonly functions: readonly FunctionKind[];
}

export interface MatrixRow {
  readonly center: Center;
  /** By column; undefined where the center's functions are not reported at all. */
  readonly presences: readonly Presence[] | undefined;
  /** How many functions are reported; a lower bound where the list is left open. */
  readonly reported: number;
  readonly place: Place | undefined;
  readonly services: readonly Service[];
  readonly people: readonly Person[];
}

/** How many of the selected centers report a function. */
export interface FunctionTally {
  readonly id: FunctionId;
  readonly name: Text;
  readonly reported: number;
  /** The first of them, at most a page; not all of these need stand among the rows. */
  readonly reportedBy: readonly Pick<Center, 'id' | 'name'>[];
}

export interface MatrixModel {
  readonly groups: readonly ColumnGroup[];
  /** The functions in the order of the columns. */
  readonly functions: readonly FunctionTally[];
  /** The first page of centers: those with a list first, then those whose functions are not reported. */
  readonly rows: readonly MatrixRow[];
  /** How many centers are selected. */
  readonly total: number;
  /** Of those, the centers whose functions are reported. */
  readonly listed: number;
  /** Of these, the centers whose list is left open. */
  readonly open: number;
  /** Centers that match the filters only possibly. */
  readonly possible: readonly CenterId[];
  /** The labels that the page is filtered by. */
  readonly chosen: readonly string[];
}

export function matrixModel({ dataset, filters, centers, functions, lists }: Answer): MatrixModel {
  const { groups, rowOf } = pivotOf(dataset);
  const named = centersById(dataset);
  const rows = centers.page.map(({ row }) => rowOf(row));
  return {
    groups,
    functions: columnsOf(groups).map(({ id, name }) => {
      const found = functions.find((entry) => entry.id === id);
      const reportedBy = found?.reportedBy.flatMap((center) => named.get(center) ?? []) ?? [];
      return { id, name, reported: found?.counts.yes ?? 0, reportedBy };
    }),
    rows: [...rows.filter(({ presences }) => presences), ...rows.filter(({ presences }) => !presences)],
    total: centers.certain + centers.possible,
    listed: lists.reported,
    open: lists.open,
    possible: centers.page.flatMap(({ row, certain }) => (certain ? [] : [row.id])),
    chosen: chosenLabels(filters, 'cat', 'fn', 'center'),
  };
}

export function columnsOf(groups: readonly ColumnGroup[]): readonly FunctionKind[] {
  return groups.flatMap(({ functions }) => functions);
}

/** Whether a center's source leaves its list open, so that what counts from it is a lower bound. */
export function isOpenEnded({ center }: MatrixRow): boolean {
  return center.functions?.complete === false;
}

/** The functions by how many of the selected centers report them. */
export function tally({ functions, total, listed }: MatrixModel) {
  return {
    several: functions.filter(({ reported }) => reported > 1),
    single: functions.filter(({ reported }) => reported === 1),
    none: functions.filter(({ reported }) => reported === 0),
    /** How many centers' functions are not reported at all. */
    unreported: total - listed,
  };
}

interface Pivot {
  readonly groups: readonly ColumnGroup[];
  rowOf(center: Center): MatrixRow;
}

/** A row depends on nothing but its center, so it is made once and stays the same object under every filter. */
const pivots = new WeakMap<Dataset, Pivot>();

function pivotOf(dataset: Dataset): Pivot {
  const known = pivots.get(dataset);
  if (known) return known;
  const pivot = makePivot(dataset);
  pivots.set(dataset, pivot);
  return pivot;
}

function makePivot({ categories, functions, places, services, people }: Dataset): Pivot {
  const groups = categories
    .map(({ id, name, short = name }) => ({
      id,
      name: short,
      functions: functions.filter(({ category }) => category === id),
    }))
    .filter((group) => group.functions.length > 0);
  const columns = columnsOf(groups);
  const rows = new WeakMap<Center, MatrixRow>();
  const makeRow = (center: Center): MatrixRow => {
    const presences = center.functions && columns.map(({ id }) => presenceIn(center, id));
    return {
      center,
      presences,
      reported: presences?.filter((presence) => presence === 'yes').length ?? 0,
      place: places.find(({ id }) => id === center.place),
      services: services.filter((service) => service.center === center.id),
      people: people.filter((person) => person.center === center.id),
    };
  };
  return {
    groups,
    rowOf(center) {
      const row = rows.get(center) ?? makeRow(center);
      rows.set(center, row);
      return row;
    },
  };
}
