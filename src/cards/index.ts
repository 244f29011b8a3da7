import { areaCard } from './area/index';
import type { Card } from './card';
import { caseCard } from './case/index';
import { coverageCard } from './coverage/index';
import { kpisCard } from './kpis/index';
import { matrixCard } from './matrix/index';
import { timelineCard } from './timeline/index';
import { visitCard } from './visit/index';

/** All cards in the order of the page. The one place where they meet: page, address, export and tests walk this list. */
export const CARDS: readonly Card[] = [kpisCard, areaCard, coverageCard, matrixCard, timelineCard, visitCard, caseCard];
