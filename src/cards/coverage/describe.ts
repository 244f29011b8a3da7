import type { Lang } from '../../i18n/lang';
import { coverageMessages } from './messages';
import type { CoverageModel } from './model';

/** What chart it is and of what, in one sentence. */
export function describeCoverage({ categories, listed, total }: CoverageModel, lang: Lang): string {
  return coverageMessages(lang).describe({ categories: categories.length, centers: total, listed });
}
