import fc from 'fast-check';
import { expect, test } from 'vitest';
import { caseBeside } from '../../../src/cards/case/beside';
import { caseModel } from '../../../src/cards/case/model';
import { caseCandidates } from '../../../src/cards/case/takeaway';
import { timelineBeside } from '../../../src/cards/timeline/beside';
import { timelineModel } from '../../../src/cards/timeline/model';
import { timelineCandidates } from '../../../src/cards/timeline/takeaway';
import { enterprisesTogether, visitModel } from '../../../src/cards/visit/model';
import { visitCandidates } from '../../../src/cards/visit/takeaway';
import type { Dataset, DatedEvent } from '../../../src/domain/dataset';
import { parseEdtf } from '../../../src/domain/edtf';
import type { Answer } from '../../../src/engine/answer';
import { type Filters, NO_FILTERS } from '../../../src/engine/filters';
import { inlineEngine } from '../../../src/engine/inline';
import { anyQuestion } from '../../fixtures/arbitrary-filters';
import { endsOf, isAbout, naiveChange, naiveRatio, selectedIn } from './naive-numbers';

type Question = readonly [dataset: Dataset, filters: Filters, reference: number];

/** Of any dataset, all of it or what some filters leave. */
const always = (judge: (answer: Answer, question: Question) => void) =>
  fc.assert(
    fc.asyncProperty(anyQuestion, fc.boolean(), async ({ dataset, filters: some, reference }, isAll) => {
      const filters = isAll ? NO_FILTERS : some;
      judge(await inlineEngine(dataset).ask(filters, reference), [dataset, filters, reference]);
    }),
    { numRuns: 400 },
  );

const DAY = /^\d{4}\??-\d{2}\??-\d{2}\??$/;

/** How much is known of a date, read off its text. */
function naiveGrasp({ date, expected }: DatedEvent): string {
  if (!date) return 'undated';
  const isDays = date.edtf.split('/').every((end) => DAY.test(end));
  if (isDays && !expected && !date.convention) return 'exact';
  const parsed = parseEdtf(date.edtf);
  if (!parsed.ok) throw new Error(date.edtf);
  return parsed.date.last - parsed.date.first >= 27 ? 'wide' : 'loose';
}

test('events are counted by what their dates tell, and inferred years and expectations as often as there are any', () =>
  always((answer, question) => {
    const events = selectedIn('events', ...question);
    const model = timelineModel(answer);
    expect(timelineCandidates(model).length > 0).toBe(events.length > 0);
    for (const { kind, claim } of [...timelineCandidates(model), ...timelineBeside(model)]) {
      if (kind === 'all' || kind === 'level') {
        const naive = new Map<string, number>();
        for (const event of events) naive.set(naiveGrasp(event), (naive.get(naiveGrasp(event)) ?? 0) + 1);
        expect(new Map(claim.map(({ grasp, count }) => [grasp, count]))).toEqual(naive);
        expect(kind === 'all').toBe(naive.size === 1);
      } else if (kind === 'unknown') {
        const dates = events.flatMap(({ date }) => date?.edtf ?? []);
        expect(claim).toEqual({ count: dates.filter((text) => /[?%]/.test(text)).length, of: dates.length });
      } else if (kind === 'total') {
        if ('expected' in claim) expect(claim.expected).toBe(events.filter((event) => event.expected).length);
      }
    }
  }));

test('the industries of the two sides meet as their lists do, and nothing is said to be missing from an open one', () =>
  always((answer, question) => {
    const visits = selectedIn('visits', ...question);
    const [only] = visits;
    const candidates = visitCandidates(visitModel(answer));
    expect(candidates.length > 0).toBe(visits.length > 0);
    for (const { kind, claim, certain } of candidates) {
      if (kind === 'total') {
        expect(claim.total).toBe(visits.length);
        const ends = visits.map(({ enterprises }) => endsOf(enterprises));
        const sum = (end: 0 | 1) => ends.reduce((all, own) => all + own[end], 0);
        expect(isAbout(enterprisesTogether(claim), [sum(0), sum(1)])).toBe(true);
      } else {
        const named = new Set(only?.industries.items);
        const local = new Set(only?.matched.items);
        const both = [...named].filter((id) => local.has(id));
        const counts = [claim.named, claim.matched, claim.extra].map(({ length }) => length);
        expect(counts).toEqual([named.size, both.length, local.size - both.length]);
        if (kind === 'all') expect(both.length).toBe(named.size);
        if (kind === 'gap') expect([both.length, only?.matched.complete]).toEqual([0, true]);
        if (certain && both.length < named.size) expect(both.length > 0 || only?.matched.complete).toBe(true);
      }
    }
  }));

test('land is said to have grown, shrunk or stayed only where it surely did, and in as many cases as that holds of', () =>
  always((answer, question) => {
    const cases = selectedIn('cases', ...question);
    const changes = cases.map(({ land }) => naiveChange(land.before, land.after));
    const model = caseModel(answer);
    expect(caseCandidates(model).length > 0).toBe(cases.length > 0);
    for (const { kind, claim, certain } of [...caseCandidates(model), ...caseBeside(model)]) {
      if (kind === 'change') expect([[claim.change], certain]).toEqual([changes, changes[0] !== 'unknown']);
      else if (kind === 'total') {
        const [land] = cases.map((entry) => entry.land);
        expect(land && isAbout(claim, naiveRatio(land.before, land.after))).toBe(true);
      } else {
        const count = changes.filter((change) => change === 'grew').length;
        expect(claim).toEqual({ count, of: cases.length });
        expect(kind === 'all').toBe(count === cases.length);
      }
    }
  }));
