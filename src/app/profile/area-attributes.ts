import { areaFactId, areaGain, areaRatio, standingArea } from '../../domain/area';
import { AREA_BASES, type Area, type AreaBasis, type Center } from '../../domain/dataset';
import type { Fact } from '../../domain/fact';
import { type Interval, reaches } from '../../domain/interval';
import { intervalOf } from '../../domain/quantity';
import type { Attribute, Entry } from './attribute';

const FIELDS = {
  serviceCenter: { before: 'areaBefore', after: 'areaAfter' },
  premises: { before: 'premisesBefore', after: 'premisesAfter' },
} as const;

/** The areas on each basis with what follows from them, and whether the one that stands for the center reaches. */
export function areaAttributes(
  center: Center,
  facts: ReadonlyMap<string, Fact>,
  reference: number,
): readonly Attribute[] {
  return [
    ...AREA_BASES.flatMap((basis) => {
      const area = center.areas.find((entry) => entry.basis === basis);
      return [endOf('before'), endOf('after'), ...(area ? changes(center, area) : [])];

      function endOf(end: 'before' | 'after'): Attribute {
        const evidence = areaFactId(center.id, basis, end);
        const value = facts.get(evidence)?.value ?? { type: 'unreported' };
        return { id: `${basis}.${end}`, field: FIELDS[basis][end], entries: [{ evidence, value, label: area?.label }] };
      }
    }),
    { id: 'reach', field: 'reach', entries: [reachOf(center, reference)] },
  ];
}

function changes({ id }: Center, area: Area): readonly Attribute[] {
  const { basis } = area;
  const missing = area.before ? 'after' : 'before';
  const change = (field: 'gain' | 'ratio', amount: Interval | undefined, unit: 'm2' | 'times'): Attribute => ({
    id: `${basis}.${field}`,
    field,
    basis,
    entries: [
      amount
        ? { evidence: `area.${id}.${basis}.${field}`, value: { type: 'amount', amount, unit } }
        : { evidence: areaFactId(id, basis, missing), value: { type: 'incomputable', missing } },
    ],
  });
  return [change('gain', areaGain(area), 'm2'), change('ratio', areaRatio(area), 'times')];
}

function reachOf(center: Center, reference: number): Entry {
  const standing = standingArea(center);
  if (!standing)
    return { evidence: areaFactId(center.id, 'serviceCenter', 'after'), value: { type: 'reach', reach: 'unknown' } };
  const basis: AreaBasis = standing.basis;
  const reach = reaches(intervalOf(standing.after), reference);
  return { evidence: `area.${center.id}.${basis}.reach`, basis, value: { type: 'reach', reach } };
}
