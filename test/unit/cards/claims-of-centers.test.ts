import fc from 'fast-check';
import { expect, test } from 'vitest';
import { areaBeside } from '../../../src/cards/area/beside';
import { type AreaModel, areaModel } from '../../../src/cards/area/model';
import { areaCandidates } from '../../../src/cards/area/takeaway';
import { coverageBeside } from '../../../src/cards/coverage/beside';
import { coverageModel } from '../../../src/cards/coverage/model';
import { coverageCandidates } from '../../../src/cards/coverage/takeaway';
import { kpisBeside } from '../../../src/cards/kpis/beside';
import { kpisModel } from '../../../src/cards/kpis/model';
import { kpisCandidates } from '../../../src/cards/kpis/takeaway';
import { matrixBeside } from '../../../src/cards/matrix/beside';
import { matrixModel } from '../../../src/cards/matrix/model';
import { matrixCandidates } from '../../../src/cards/matrix/takeaway';
import type { Center, Dataset } from '../../../src/domain/dataset';
import type { Quantity } from '../../../src/domain/quantity';
import type { Answer } from '../../../src/engine/answer';
import { inlineEngine } from '../../../src/engine/inline';
import { anyQuestion } from '../../fixtures/arbitrary-filters';
import { valuesOf } from '../engine/naive';
import { endsOf, isAbout, naiveChange, naiveRatio, selectedIn, surelyExceeds } from './naive-numbers';

type Judge = (answer: Answer, centers: readonly Center[], dataset: Dataset, reference: number) => void;

/** Of any dataset under any filters: what the engine answers, and the centers that a plain look selects. */
const always = (judge: Judge, numRuns = 400) =>
  fc.assert(
    fc.asyncProperty(anyQuestion, async ({ dataset, filters, reference }) => {
      const answer = await inlineEngine(dataset).ask(filters, reference);
      judge(answer, selectedIn('centers', dataset, filters, reference), dataset, reference);
    }),
    { numRuns },
  );

const afterOf = ({ areas }: Center): Quantity | undefined =>
  areas.find(({ basis, after }) => basis === 'serviceCenter' && after)?.after ??
  areas.find(({ after }) => after)?.after;
const reachIn = (centers: readonly Center[], reference: number) => {
  const judged = centers.flatMap((center) => {
    const after = afterOf(center);
    return after ? [{ center, passed: valuesOf(after, [reference]).map((value) => value >= reference) }] : [];
  });
  const yes = judged.filter(({ passed }) => passed.every(Boolean));
  const no = judged.filter(({ passed }) => !passed.some(Boolean));
  return {
    standing: judged.length,
    reach: { yes: yes.length, no: no.length, unknown: judged.length - yes.length - no.length },
    reachExpected: yes.filter(({ center }) => center.status.value === 'expected').length,
  };
};
const namesSome = (center: Center, fns: readonly string[]) =>
  (center.functions?.items ?? []).some((item) => item.presence === 'yes' && fns.includes(item.function));
const reportingOf = (centers: readonly Center[], fns: readonly string[]) =>
  centers.filter((center) => namesSome(center, fns)).length;
const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id).sort();

test('an area that is said to have grown, shrunk or stayed surely did, by the factor that is named', () =>
  always((answer, centers) => {
    const changed = centers.flatMap(({ id, areas }) =>
      areas.flatMap(({ basis, before, after }) =>
        before && after ? [{ id: `${id}.${basis}`, before, after, change: naiveChange(before, after) }] : [],
      ),
    );
    const told = areaCandidates(areaModel(answer)).filter(({ kind }) => kind === 'change');
    const rows = told.flatMap(({ claim }) => claim as AreaModel['rows']);
    expect(new Set(rows.map(({ change }) => change))).toEqual(new Set(changed.map(({ change }) => change)));
    for (const row of rows) {
      const found = changed.find(({ id }) => id === row.id);
      expect(found?.change).toBe(row.change);
      expect(found && row.ratio && isAbout(row.ratio, naiveRatio(found.before, found.after)), row.id).toBe(true);
    }
    for (const { claim, certain } of told)
      expect(certain).toBe((claim as AreaModel['rows']).every(({ change }) => change !== 'unknown'));
  }));

test('who reaches the reference, how many are not open yet and how many have no area counts as trying values does', () =>
  always((answer, centers, _, reference) => {
    const naive = reachIn(centers, reference);
    const candidates = areaCandidates(areaModel(answer));
    const level = candidates.find(({ kind }) => kind === 'all' || kind === 'level');
    if (naive.standing > 0) expect(level?.claim).toEqual({ ...naive, reference });
    else expect(level).toBeUndefined();
    const isAll = [naive.reach.yes, naive.reach.no].includes(naive.standing);
    if (level)
      expect([level.kind, level.certain]).toEqual([isAll ? 'all' : 'level', naive.reach.yes + naive.reach.no > 0]);
    const silent = centers.filter((center) => !afterOf(center)).length;
    const unknown = candidates.find(({ kind }) => kind === 'unknown')?.claim;
    expect(unknown).toEqual(silent > 0 ? { count: silent, of: centers.length } : undefined);
  }));

test('the largest area has the largest lower bound of its basis, and is plainly called so where none can exceed it', () =>
  always((answer, centers) => {
    for (const { claim, certain } of areaBeside(areaModel(answer))) {
      const others = centers.flatMap(({ id, areas }) =>
        areas.flatMap(({ basis, after }) => (basis === claim.basis && id !== claim.center && after ? [after] : [])),
      );
      const { after } = claim;
      if (!after) throw new Error('no area');
      expect(others.length).toBeGreaterThan(0);
      for (const other of others) expect(endsOf(after)[0]).toBeGreaterThan(endsOf(other)[0]);
      expect(certain).toBe(others.every((other) => surelyExceeds(after, other)));
    }
  }));

test('key figures count, add and leave out as a plain look at the centers does', () =>
  always((answer, centers, _, reference) => {
    const model = kpisModel(answer);
    const reported = centers.filter(({ areas }) => areas.some(({ before, after }) => before ?? after)).length;
    const naive = reachIn(centers, reference);
    for (const { kind, claim } of [...kpisCandidates(model), ...kpisBeside(model)]) {
      if (kind === 'level') {
        expect(claim).toMatchObject({ selected: centers.length, reachExpected: naive.reachExpected, reference });
        expect(claim.areas).toMatchObject({ reported, standing: naive.standing });
        expect([claim.reach.yes, claim.reach.no]).toEqual([naive.reach.yes, naive.reach.no]);
      } else if (kind === 'unknown') {
        expect(claim).toEqual({ count: centers.length - reported, of: centers.length });
      } else if ('gain' in claim) {
        const pairs = centers.flatMap(({ areas }) =>
          areas.flatMap(({ before, after }) => (before && after ? [[endsOf(before), endsOf(after)] as const] : [])),
        );
        const least = pairs.reduce((sum, [was, is]) => sum + is[0] - was[1], 0);
        const most = pairs.reduce((sum, [was, is]) => sum + is[1] - was[0], 0);
        expect(isAbout(claim.gain, [least, most])).toBe(true);
      } else {
        const named = centers.flatMap(({ functions }) => functions?.items ?? []);
        const yes = named.filter(({ presence }) => presence === 'yes').map((item) => item.function);
        expect(claim.functions).toBe(new Set(yes).size);
      }
    }
  }));

test('a category is said to be reported by nobody, by one, by all or by the most only where it is so', () =>
  always((answer, centers, dataset) => {
    const model = coverageModel(answer);
    const counts = dataset.categories.map(({ id }) => {
      const fns = dataset.functions.filter(({ category }) => category === id).map((entry) => entry.id);
      return { id, count: reportingOf(centers, fns) };
    });
    const by = (count: number) => ids(counts.filter((entry) => entry.count === count));
    const least = Math.min(...counts.map(({ count }) => count));
    const candidates = coverageCandidates(model);
    for (const { kind, claim } of [...candidates, ...coverageBeside(model)]) {
      if (kind === 'gap') expect(ids(claim)).toEqual(by(0));
      else if (kind === 'few') expect(ids(claim)).toEqual(by(1));
      else if (kind === 'all') expect(by(centers.length)).toEqual(ids(dataset.categories));
      else if (kind === 'level') expect(claim.counts.yes).toBe(least);
      else if (kind === 'total') expect(ids(claim)).toEqual(ids(counts.filter(({ count }) => count > 0)));
      else if (kind === 'largest') {
        const most = counts.find(({ id }) => id === claim.id)?.count ?? 0;
        expect(counts.filter(({ count }) => count >= most)).toHaveLength(1);
        expect(claim.counts.yes).toBe(most);
      } else if (kind === 'unknown') {
        const says = centers.some(({ functions }) =>
          functions?.items.some(({ presence }) => presence !== 'unreported'),
        );
        const silent = centers.filter(({ functions }) => !functions).length;
        expect(claim).toEqual({ count: says ? silent : centers.length, of: centers.length });
      } else expect(centers).toHaveLength(0);
    }
    const tells = (kind: string) => candidates.some((candidate) => candidate.kind === kind);
    if (centers.length > 1 && !tells('unknown'))
      expect([tells('gap'), tells('few')]).toEqual([by(0), by(1)].map((rows) => rows.length > 0));
  }));

test('functions are said to be reported by several, one or no center as often as they are', () =>
  always((answer, centers, dataset) => {
    const model = matrixModel(answer);
    const counts = dataset.functions.map(({ id }) => ({ id, count: reportingOf(centers, [id]) }));
    const number = (is: (count: number) => boolean) => counts.filter(({ count }) => is(count)).length;
    for (const { kind, claim } of [...matrixCandidates(model), ...matrixBeside(model)]) {
      if (kind === 'all' || kind === 'level') {
        const reports = { several: number((n) => n > 1), single: number((n) => n === 1), none: number((n) => n === 0) };
        expect(claim).toEqual(reports);
        expect(kind === 'all').toBe(reports.several === counts.length);
      } else if (kind === 'total') {
        expect(ids(centers)).toEqual([claim.center.id]);
        expect(claim.reported).toBe(number((n) => n === 1));
      } else if (kind === 'unknown') {
        expect(claim).toEqual({ count: centers.filter(({ functions }) => !functions).length, of: centers.length });
      } else if (kind === 'largest') {
        expect(counts.filter(({ count }) => count >= claim.reported)).toEqual([
          { id: claim.id, count: claim.reported },
        ]);
      } else expect(centers.length * counts.length).toBe(0);
    }
  }));
