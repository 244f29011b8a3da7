import { parseEdtf } from '../../../src/domain/edtf';
import type { Selection } from '../../../src/engine/answer';
import type { AreaRange, Filters } from '../../../src/engine/filters';
import { idIn } from '../../fixtures/answers';
import { bundled } from '../../fixtures/bundled';

/** Filters by one facet each, in the words of an address. */
export const place = (...ids: string[]): Partial<Filters> => ({ place: ids.map((id) => idIn(bundled.places, id)) });
export const center = (...ids: string[]): Partial<Filters> => ({ center: ids.map((id) => idIn(bundled.centers, id)) });
export const area = (range: AreaRange): Partial<Filters> => ({ area: range });

export function time(text: string): Partial<Filters> {
  const parsed = parseEdtf(text);
  if (!parsed.ok) throw new Error(`${text} is no date`);
  return { time: parsed.date };
}

type Selected = Selection<{ readonly id: string }>;

export const idsOf = ({ page }: Selected) => page.map(({ row }) => row.id);
export const certainIn = ({ page }: Selected) => page.filter(({ certain }) => certain).map(({ row }) => row.id);
export const possibleIn = ({ page }: Selected) => page.filter(({ certain }) => !certain).map(({ row }) => row.id);

export const XINGYUAN = ['lingchuang', 'fenghuang', 'bincheng'];
export const XINZHOU = ['wusan-2', 'dajingtou', 'wanda', 'changtang'];
