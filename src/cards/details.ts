import { areaBeside } from './area/beside';
import { areaDerivations } from './area/derivations';
import { areaTable } from './area/table';
import { areaCandidates } from './area/takeaway';
import type { CardDetails } from './card';
import { caseBeside } from './case/beside';
import { caseDerivations } from './case/derivations';
import { caseTable } from './case/table';
import { caseCandidates } from './case/takeaway';
import { coverageBeside } from './coverage/beside';
import { coverageDerivations } from './coverage/derivations';
import { coverageTable } from './coverage/table';
import { coverageCandidates } from './coverage/takeaway';
import { kpisBeside, kpisTopic } from './kpis/beside';
import { kpisDerivations } from './kpis/derivations';
import { kpisTable } from './kpis/table';
import { kpisCandidates } from './kpis/takeaway';
import { matrixBeside, matrixTopic } from './matrix/beside';
import { DistantMatrix } from './matrix/DistantMatrix';
import { matrixDerivations } from './matrix/derivations';
import { matrixTable } from './matrix/table';
import { matrixCandidates } from './matrix/takeaway';
import { statementsOf, type Topic, type TopicOf } from './statements';
import type { AnyCandidate } from './takeaway';
import { timelineBeside } from './timeline/beside';
import { timelineDerivations } from './timeline/derivations';
import { timelineTable } from './timeline/table';
import { timelineCandidates } from './timeline/takeaway';
import { visitBeside } from './visit/beside';
import { visitDerivations } from './visit/derivations';
import { visitTable } from './visit/table';
import { visitCandidates } from './visit/takeaway';

type Candidates<Model> = (model: Model) => readonly AnyCandidate[];

const worded =
  <Model>(
    heading: Candidates<Model>,
    beside: Candidates<Model>,
    topicOf: TopicOf<Model> = () => undefined,
  ): CardDetails<Model>['statements'] =>
  (model, lang) =>
    statementsOf(heading(model), beside(model), (said) => topicOf(said, model), lang);

const silence =
  (topic: Topic): TopicOf<unknown> =>
  ({ kind }) =>
    kind === 'unknown' ? topic : undefined;

/** Table face, derivations, statements and distant face of each card by its id; fetched once the cards are drawn. */
export const DETAILS: Readonly<Record<string, CardDetails>> = {
  kpis: {
    distant: { scale: 2.1 },
    table: kpisTable,
    derivations: kpisDerivations,
    statements: worded(kpisCandidates, kpisBeside, kpisTopic),
  },
  area: {
    lists: true,
    table: areaTable,
    derivations: areaDerivations,
    statements: worded(areaCandidates, areaBeside, silence('areas unreported')),
  },
  coverage: {
    distant: { scale: 1.75 },
    table: coverageTable,
    derivations: coverageDerivations,
    statements: worded(coverageCandidates, coverageBeside, silence('functions unreported')),
  },
  matrix: {
    lists: true,
    distant: { Chart: DistantMatrix, scale: 1 },
    table: matrixTable,
    derivations: matrixDerivations,
    statements: worded(matrixCandidates, matrixBeside, matrixTopic),
  },
  timeline: {
    lists: true,
    table: timelineTable,
    derivations: timelineDerivations,
    statements: worded(timelineCandidates, timelineBeside),
  },
  visit: {
    lists: true,
    distant: { scale: 1.75 },
    table: visitTable,
    derivations: visitDerivations,
    statements: worded(visitCandidates, visitBeside),
  },
  case: {
    lists: true,
    distant: { scale: 1.9 },
    table: caseTable,
    derivations: caseDerivations,
    statements: worded(caseCandidates, caseBeside),
  },
};
