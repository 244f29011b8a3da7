import { areaFactId, areaGain, areaRatio, standingArea } from '../../domain/area';
import type { Area, AreaBasis, Center, CenterId, Status, Text } from '../../domain/dataset';
import { type Interval, reaches, type Truth } from '../../domain/interval';
import { bareQuantity, intervalOf, type Quantity } from '../../domain/quantity';
import type { Answer } from '../../engine/answer';

/** One area of a center on one basis; a center with two bases has two rows. */
export interface AreaRow {
  readonly id: string;
  readonly center: CenterId;
  readonly name: Text;
  readonly place: Text;
  readonly basis: AreaBasis;
  readonly label: Text | undefined;
  /** The first row of its center carries the center's name. */
  readonly leads: boolean;
  readonly before: Quantity | undefined;
  readonly after: Quantity | undefined;
  readonly gain: Interval | undefined;
  readonly ratio: Interval | undefined;
  readonly reach: Truth;
  /** This row's area stands for the center in the reference, the area filter and sorting. */
  readonly stands: boolean;
  readonly status: Status;
  /** EDTF of the expected opening. */
  readonly opening: string | undefined;
  /** False where the filters let it match only possibly. */
  readonly certain: boolean;
  readonly facts: { readonly before: string; readonly after: string };
}

/** A selected center of which no area is reported; named, never dropped. */
export interface UnreportedArea {
  readonly center: CenterId;
  readonly name: Text;
  readonly place: Text;
  readonly status: Status;
}

export interface AreaModel {
  /** Largest lower bound first; centers whose bounds are equal keep the dataset's order. */
  readonly rows: readonly AreaRow[];
  readonly unreported: readonly UnreportedArea[];
  /** m². */
  readonly reference: number;
  /** Of the selected centers with an area, how many reach the reference. */
  readonly reach: Readonly<Record<Truth, number>>;
  readonly selected: number;
}

export function areaModel({ centers, dataset, reference }: Answer): AreaModel {
  const placeNames = new Map(dataset.places.map(({ id, name }) => [id, name]));
  const nameOf = (center: Center): Text => placeNames.get(center.place) ?? center.name;
  const sorted = [...centers.page].sort((a, b) => lowerBound(b.row) - lowerBound(a.row));
  const rows = sorted.flatMap(({ row, certain }) =>
    byLowerBound(row.areas).map((area, index) => areaRow(row, area, index === 0, certain, nameOf(row), reference)),
  );
  const standing = rows.filter(({ stands }) => stands);
  const count = (truth: Truth) => standing.filter(({ reach }) => reach === truth).length;
  return {
    rows,
    unreported: sorted
      .filter(({ row }) => row.areas.length === 0)
      .map(({ row }) => ({ center: row.id, name: row.name, place: nameOf(row), status: row.status.value })),
    reference,
    reach: { yes: count('yes'), no: count('no'), unknown: count('unknown') },
    selected: centers.certain + centers.possible,
  };
}

function areaRow(
  center: Center,
  area: Area,
  leads: boolean,
  certain: boolean,
  place: Text,
  reference: number,
): AreaRow {
  const { basis, before, after } = area;
  return {
    id: `${center.id}.${basis}`,
    center: center.id,
    name: center.name,
    place,
    basis,
    label: area.label,
    leads,
    before: before && bareQuantity(before),
    after: after && bareQuantity(after),
    gain: areaGain(area),
    ratio: areaRatio(area),
    reach: after ? reaches(intervalOf(after), reference) : 'unknown',
    stands: standingArea(center)?.basis === basis,
    status: center.status.value,
    opening: center.status.value === 'expected' ? center.status.date?.edtf : undefined,
    certain,
    facts: { before: areaFactId(center.id, basis, 'before'), after: areaFactId(center.id, basis, 'after') },
  };
}

/** Of the largest area that is reported: 300 or more can't be ranked against 350, so the lower bound orders them. */
function lowerBound(center: Center): number {
  return Math.max(-1, ...center.areas.map(areaLowerBound));
}

function areaLowerBound({ before, after }: Area): number {
  const quantity = after ?? before;
  return quantity ? intervalOf(quantity).min : -1;
}

function byLowerBound(areas: readonly Area[]): readonly Area[] {
  return [...areas].sort((a, b) => areaLowerBound(b) - areaLowerBound(a));
}
