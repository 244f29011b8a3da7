import { subjectOf } from '../../../src/app/export/subject';
import type { Dataset } from '../../../src/domain/dataset';
import type { Filters } from '../../../src/engine/filters';
import { NO_FILTERS } from '../../../src/engine/filters';
import { inlineEngine } from '../../../src/engine/inline';
import type { Subject } from '../../../src/export/subject';
import type { Lang } from '../../../src/i18n/lang';
import { createDashboard } from '../../../src/state/store';
import { bundled } from '../../fixtures/bundled';

/** What the page would export under some filters. */
export function subjectFor(filters: Partial<Filters> = {}, lang: Lang = 'zh', of: Dataset = bundled): Promise<Subject> {
  const store = createDashboard({ lang, theme: 'light' }, inlineEngine);
  store.getState().dataset('test', { ok: true, value: of });
  store.getState().filter({ ...NO_FILTERS, ...filters });
  return subjectOf(store);
}
