import { areaFactId, reachOf, standingArea } from '../../domain/area';
import type { Area, AreaBasis, Center, CenterId, Method, Program, Text, Visit } from '../../domain/dataset';
import { nameOf } from '../../domain/fact';
import type { Truth } from '../../domain/interval';
import { bareQuantity, type Quantity } from '../../domain/quantity';
import type { Answer, AreaTotals, FunctionLists, PlaceTotals } from '../../engine/answer';

/** A center as the key figures need it. */
export interface CountedCenter {
  readonly id: string;
  readonly name: Text;
  readonly place: Text;
  readonly after: Quantity | undefined;
  readonly isReported: boolean;
  readonly reach: Truth;
  /** What `after` measures. */
  readonly basis: AreaBasis;
  /** The facts that its area stands on and is compared with, reported or not. */
  readonly areaFact: string;
  readonly beforeFact: string;
  /** Reported as not yet open. */
  readonly isExpected: boolean;
  readonly functions: { readonly named: number; readonly open: boolean } | undefined;
}

export interface GainPart {
  readonly id: string;
  readonly center: Text;
  readonly area: Pick<Area, 'basis' | 'label' | 'before' | 'after'>;
  readonly facts: readonly string[];
}

/** What a district reports in total, and how it went about it. */
export interface ReportedProgram {
  readonly id: string;
  readonly name: Text;
  /** EDTF of the time that the totals cover. */
  readonly period: string | undefined;
  readonly centers: Quantity | undefined;
  readonly space: Quantity | undefined;
  readonly methods: readonly Pick<Method, 'text' | 'open'>[];
}

export interface CountedVisit {
  readonly id: string;
  readonly name: Text;
  readonly enterprises: Quantity;
  readonly edtf: string;
}

export interface KpisModel {
  readonly selected: number;
  readonly places: PlaceTotals;
  readonly reference: number;
  readonly reach: Readonly<Record<Truth, number>>;
  readonly reachExpected: number;
  readonly areas: Pick<AreaTotals, 'reported' | 'standing' | 'gain' | 'gaining'>;
  readonly gains: readonly GainPart[];
  /** Kinds of function that at least one selected center reports. */
  readonly functions: number;
  /** Those of them that several report, and which of the centers do, the first of many. */
  readonly shared: readonly {
    readonly id: string;
    readonly name: Text;
    readonly count: number;
    readonly reportedBy: readonly CenterId[];
  }[];
  /** Kinds that none reports, and that none of them need lack for that. */
  readonly silentKinds: number;
  readonly lists: FunctionLists;
  /** Not filtered by date, as the figures beside it are not. */
  readonly visits: {
    readonly count: number;
    /** Visits of which no source says whether they went to the chosen place. */
    readonly unjudged: number;
    /** True where filters are on that choose among centers and don't act on visits. */
    readonly isApart: boolean;
    readonly first: readonly CountedVisit[];
    /** Where none is selected, the first of those that were asked. */
    readonly passedOver: readonly Visit[];
  };
  readonly programs: readonly ReportedProgram[];
  /** True where filters are on that choose among centers: they don't act on a district's totals, only a place does. */
  readonly programsApart: boolean;
  /** True where a place is chosen: then no total may be one for lack of a report. */
  readonly isPlaced: boolean;
  /** The first of the selected centers: all, where there are few. */
  readonly centers: readonly CountedCenter[];
  /** The first centers without any area. */
  readonly silent: readonly Text[];
}

/** So many visits say what was searched. */
const PASSED_OVER = 10;

export function kpisModel(answer: Answer): KpisModel {
  const { dataset, centers, areas, reference, visitsOfAnyDate: visits, filters } = answer;
  const names = new Map(dataset.places.map(({ id, name }) => [id, name]));
  const isApart = visits.unaffectedBy.some((facet) => facet !== 'kind');
  return {
    selected: centers.certain + centers.possible,
    places: answer.places,
    reference,
    reach: answer.reach,
    reachExpected: answer.reachExpected,
    areas: { reported: areas.reported, standing: areas.standing, gain: areas.gain, gaining: areas.gaining },
    gains: areas.gains.map(({ center, area }) => gainPart(center, area)),
    functions: answer.functions.filter(({ counts }) => counts.yes > 0).length,
    shared: answer.functions
      .filter(({ counts }) => counts.yes > 1)
      .map(({ id, counts, reportedBy }) => ({
        id,
        name: nameOf(dataset.functions, id),
        count: counts.yes,
        reportedBy,
      })),
    silentKinds: answer.functions.filter(({ counts }) => counts.yes === 0 && counts.planned + counts.unreported > 0)
      .length,
    lists: answer.lists,
    visits: {
      count: visits.certain + visits.possible,
      unjudged: visits.unjudged.reduce((sum, { count }) => sum + count, 0),
      isApart,
      first: visits.page.map(({ row: { id, name, enterprises, date } }) => ({
        id,
        name,
        enterprises: bareQuantity(enterprises),
        edtf: date.edtf,
      })),
      passedOver: visits.page.length > 0 ? [] : dataset.visits.slice(0, PASSED_OVER),
    },
    programs: answer.programs.map(reportedProgram),
    programsApart: isApart || filters.q !== '',
    isPlaced: filters.place.length > 0,
    centers: centers.page.map(({ row }) => counted(row, names.get(row.place) ?? row.name, reference)),
    silent: areas.silent.map(({ row }) => row.name),
  };
}

/** Whether there may be more kinds of function than are reported: a list is left open or missing, or silent on some. */
export function leavesKindsOpen({ lists, selected, silentKinds }: KpisModel): boolean {
  return lists.open > 0 || lists.reported < selected || silentKinds > 0;
}

function gainPart(center: Center, { basis, label, before, after }: Area): GainPart {
  return {
    id: center.id,
    center: center.name,
    area: { basis, label, before, after },
    facts: [areaFactId(center.id, basis, 'before'), areaFactId(center.id, basis, 'after')],
  };
}

function counted(center: Center, place: Text, reference: number): CountedCenter {
  const standing = standingArea(center);
  const basis = standing?.basis ?? 'serviceCenter';
  return {
    id: center.id,
    name: center.name,
    place,
    after: standing && bareQuantity(standing.after),
    isReported: center.areas.some(({ before, after }) => before || after),
    reach: reachOf(center, reference),
    basis,
    areaFact: areaFactId(center.id, basis, 'after'),
    beforeFact: areaFactId(center.id, basis, 'before'),
    isExpected: center.status.value === 'expected',
    functions: center.functions && {
      named: center.functions.items.filter(({ presence }) => presence === 'yes').length,
      open: !center.functions.complete,
    },
  };
}

function reportedProgram({ id, name, date, centers, space, methods }: Program): ReportedProgram {
  return {
    id,
    name,
    period: date?.edtf,
    centers: centers && bareQuantity(centers),
    space: space && bareQuantity(space),
    methods: methods.map(({ text, open }) => ({ text, open })),
  };
}
