import { areaFactId, areaGain, areaLowerBound, areaRatio, standingArea } from '../../domain/area';
import type { Area, AreaBasis, Center, CenterId, Status, Text } from '../../domain/dataset';
import { type Change, changeOf, type Interval, reaches, type Truth } from '../../domain/interval';
import { bareQuantity, intervalOf, type Quantity } from '../../domain/quantity';
import type { Answer } from '../../engine/answer';
import { chosenLabels } from '../../engine/filters';

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
  readonly change: Change;
  readonly reach: Truth;
  /** This row's area stands for the center in the reference, the area filter and sorting. */
  readonly stands: boolean;
  /** It stands where its center has another one too: then the chart says which of them the reference is held against. */
  readonly isJudged: boolean;
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
  /** The largest centers by lower bound: all with an area, where there are few. Equal bounds keep the dataset's order. */
  readonly rows: readonly AreaRow[];
  /** The first centers without an area. */
  readonly unreported: readonly UnreportedArea[];
  readonly counts: {
    readonly selected: number;
    /** With any area. */
    readonly reported: number;
    /** With an area after: those that the reference judges. */
    readonly standing: number;
    /** With an area, and among the rows. */
    readonly shown: number;
  };
  /** m². */
  readonly reference: number;
  /** Of the centers that the reference judges. */
  readonly reach: Readonly<Record<Truth, number>>;
  /** Of those that reach it, not open yet. */
  readonly reachExpected: number;
  /** The labels that the page is filtered by. */
  readonly chosen: readonly string[];
}

export function areaModel({ filters, centers, areas, dataset, reference, reach, reachExpected }: Answer): AreaModel {
  const placeNames = new Map(dataset.places.map(({ id, name }) => [id, name]));
  const nameOf = (center: Center): Text => placeNames.get(center.place) ?? center.name;
  return {
    rows: areas.largest.flatMap(({ row, certain }) =>
      byLowerBound(row.areas).map((area, index) => areaRow(row, area, index === 0, certain, nameOf(row), reference)),
    ),
    unreported: areas.silent.map(({ row }) => ({
      center: row.id,
      name: row.name,
      place: nameOf(row),
      status: row.status.value,
    })),
    counts: {
      selected: centers.certain + centers.possible,
      reported: areas.reported,
      standing: areas.standing,
      shown: areas.largest.length,
    },
    reference,
    // The answer counts a center without an area as unknown.
    reach: { ...reach, unknown: areas.standing - reach.yes - reach.no },
    reachExpected,
    chosen: chosenLabels(filters, 'center'),
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
  const stands = standingArea(center)?.basis === basis;
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
    change: before && after ? changeOf(intervalOf(before), intervalOf(after)) : 'unknown',
    reach: after ? reaches(intervalOf(after), reference) : 'unknown',
    stands,
    isJudged: stands && center.areas.length > 1,
    status: center.status.value,
    opening: center.status.value === 'expected' ? center.status.date?.edtf : undefined,
    certain,
    facts: { before: areaFactId(center.id, basis, 'before'), after: areaFactId(center.id, basis, 'after') },
  };
}

/** How what is after is drawn: hollow where the center is not open yet. */
export function endOf({ status }: AreaRow): 'after' | 'hollow' {
  return status === 'expected' ? 'hollow' : 'after';
}

function byLowerBound(areas: readonly Area[]): readonly Area[] {
  return [...areas].sort((a, b) => areaLowerBound(b) - areaLowerBound(a));
}
