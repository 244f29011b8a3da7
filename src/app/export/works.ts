import type { Format } from '../../export/formats';
import type { Dashboard } from '../../state/store';
import { reached, type Work } from './jobs';
import { subjectOf } from './subject';

/** Exports all that is selected as one format. */
export function exportAs({ label, load, endsInDialog }: Format, store: Dashboard): Work {
  return {
    label,
    endsInDialog,
    async load() {
      const { default: make } = await reached(load);
      return async (progress) => make(await subjectOf(store), progress);
    },
  };
}
