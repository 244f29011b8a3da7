import { beforeEach, expect, test } from 'vitest';
import { dismiss, jobs, Refused, run, type Work } from '../../../../src/app/export/jobs';

const named = (name: string) => ({ zh: name, en: name });
const failing = (name: string, failure = new Error('no code')): Work => ({
  label: named(name),
  load: () => Promise.reject(failure),
});
const copying = (name: string): Work => ({ label: named(name), load: async () => async () => undefined });
const shown = () => jobs.getState().all.map(({ work, outcome }) => `${work.label.en} ${outcome.status}`);

beforeEach(() => jobs.setState({ all: [] }));

test('a failure stays until it is dismissed, whatever is exported meanwhile', async () => {
  await run(failing('PDF'));
  await run(copying('link'));
  expect(shown()).toEqual(['PDF failed', 'link done']);
  const [{ id } = { id: -1 }] = jobs.getState().all;
  dismiss(id);
  expect(shown()).toEqual(['link done']);
});

test('a failure gives way where the same is asked for again', async () => {
  await run(failing('PDF', new Refused()));
  await run(failing('CSV'));
  await run(failing('PDF'));
  expect(shown()).toEqual(['CSV failed', 'PDF failed']);
});

test('a success gives way to what is exported next', async () => {
  await run(copying('picture'));
  await run(copying('link'));
  expect(shown()).toEqual(['link done']);
});
