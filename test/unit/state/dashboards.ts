import { expect } from 'vitest';
import { inlineEngine } from '../../../src/engine/inline';
import type { Appearance } from '../../../src/state/appearance';
import { createDashboard, type Dashboard } from '../../../src/state/store';
import { bundled } from '../../fixtures/bundled';

export const plain: Appearance = { lang: 'zh', theme: 'system' };

/** A dashboard that has its dataset. */
export function ready(): Dashboard {
  const store = createDashboard(plain, inlineEngine);
  store.getState().dataset('data/dataset.json', { ok: true, value: bundled });
  return store;
}

/** All answers under way have come in. */
export async function settled(store: Dashboard): Promise<void> {
  const isSettled = () => store.getState().answered === store.getState().revision;
  for (let turn = 0; turn < 100 && !isSettled(); turn += 1) await new Promise((resolve) => setTimeout(resolve));
  expect(isSettled()).toBe(true);
}
