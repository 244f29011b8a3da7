import { areaDerivations } from './area/derivations';
import { areaTable } from './area/table';
import type { CardDetails } from './card';
import { caseDerivations } from './case/derivations';
import { caseTable } from './case/table';
import { coverageDerivations } from './coverage/derivations';
import { coverageTable } from './coverage/table';
import { kpisDerivations } from './kpis/derivations';
import { kpisTable } from './kpis/table';
import { matrixDerivations } from './matrix/derivations';
import { matrixTable } from './matrix/table';
import { timelineDerivations } from './timeline/derivations';
import { timelineTable } from './timeline/table';
import { visitDerivations } from './visit/derivations';
import { visitTable } from './visit/table';

/** Table face and derivations of each card by its id; fetched once the cards are drawn. */
export const DETAILS: Readonly<Record<string, CardDetails>> = {
  kpis: { table: kpisTable, derivations: kpisDerivations },
  area: { table: areaTable, derivations: areaDerivations },
  coverage: { table: coverageTable, derivations: coverageDerivations },
  matrix: { table: matrixTable, derivations: matrixDerivations },
  timeline: { table: timelineTable, derivations: timelineDerivations },
  visit: { table: visitTable, derivations: visitDerivations },
  case: { table: caseTable, derivations: caseDerivations },
};
