import { areaFactId, reachOf, standingArea } from '../../domain/area';
import type { Area, Center, Program, Text } from '../../domain/dataset';
import type { Truth } from '../../domain/interval';
import { bareQuantity, type Quantity } from '../../domain/quantity';
import type { Answer, AreaTotals, FunctionLists } from '../../engine/answer';
import { PlaceTree } from '../../engine/places';

/** A center as the key figures need it. */
export interface CountedCenter {
  readonly id: string;
  readonly name: Text;
  readonly place: Text;
  readonly after: Quantity | undefined;
  readonly reach: Truth;
  /** The fact that its area stands on, reported or not. */
  readonly areaFact: string;
  readonly functions: { readonly named: number; readonly open: boolean } | undefined;
}

export interface GainPart {
  readonly center: Text;
  readonly area: Pick<Area, 'basis' | 'label' | 'before' | 'after'>;
  readonly facts: readonly string[];
}

/** What a district reports in total, and how it went about it. */
export interface ReportedProgram {
  readonly id: string;
  readonly name: Text;
  readonly centers: Quantity | undefined;
  readonly space: Quantity | undefined;
  readonly methods: readonly Text[];
}

export interface KpisModel {
  readonly selected: number;
  readonly streets: number;
  /** Places whose city is not reported. */
  readonly unplaced: number;
  readonly reference: number;
  readonly reach: Readonly<Record<Truth, number>>;
  readonly areas: Pick<AreaTotals, 'reported' | 'gain' | 'gaining'>;
  readonly gains: readonly GainPart[];
  /** Kinds of function that at least one selected center reports. */
  readonly functions: number;
  readonly lists: FunctionLists;
  readonly visits: readonly { readonly id: string; readonly enterprises: Quantity; readonly edtf: string }[];
  readonly programs: readonly ReportedProgram[];
  readonly centers: readonly CountedCenter[];
}

export function kpisModel(answer: Answer): KpisModel {
  const { dataset, centers, areas, lists, reach, reference, visits, functions, filters } = answer;
  const tree = new PlaceTree(dataset);
  const rows = centers.page.map(({ row }) => row);
  const places = new Map(dataset.places.map((place) => [place.id, place]));
  const used = [...new Set(rows.map(({ place }) => place))].flatMap((id) => places.get(id) ?? []);
  return {
    selected: centers.certain + centers.possible,
    streets: used.length,
    unplaced: used.filter(({ parent, level }) => parent === undefined && level !== 'city' && level !== 'province')
      .length,
    reference,
    reach,
    areas: { reported: areas.reported, gain: areas.gain, gaining: areas.gaining },
    gains: areas.gains.map(({ center, area }) => gainPart(center, area)),
    functions: functions.filter(({ counts }) => counts.yes > 0).length,
    lists,
    visits: visits.page.map(({ row }) => ({
      id: row.id,
      enterprises: bareQuantity(row.enterprises),
      edtf: row.date.edtf,
    })),
    programs: dataset.programs
      .filter(
        ({ place }) => filters.place.length === 0 || filters.place.some((id) => tree.isInside(place, id) === 'yes'),
      )
      .map(reportedProgram),
    centers: rows.map((center) => counted(center, places.get(center.place)?.name ?? center.name, answer)),
  };
}

function gainPart(center: Center, { basis, label, before, after }: Area): GainPart {
  return {
    center: center.name,
    area: { basis, label, before, after },
    facts: [areaFactId(center.id, basis, 'before'), areaFactId(center.id, basis, 'after')],
  };
}

function counted(center: Center, place: Text, { reference }: Answer): CountedCenter {
  const standing = standingArea(center);
  return {
    id: center.id,
    name: center.name,
    place,
    after: standing && bareQuantity(standing.after),
    reach: reachOf(center, reference),
    areaFact: areaFactId(center.id, standing?.basis ?? 'serviceCenter', 'after'),
    functions: center.functions && {
      named: center.functions.items.filter(({ presence }) => presence === 'yes').length,
      open: !center.functions.complete,
    },
  };
}

function reportedProgram({ id, name, centers, space, methods }: Program): ReportedProgram {
  return {
    id,
    name,
    centers: centers && bareQuantity(centers),
    space: space && bareQuantity(space),
    methods: methods.map(({ text }) => text),
  };
}
