import type { Lang } from '../../i18n/lang';
import { coverageMessages } from './messages';
import type { CoverageModel } from './model';

/** What chart it is and of what, in one sentence. */
export function describeCoverage({ categories, centers, total }: CoverageModel, lang: Lang): string {
  const listed = centers.filter(({ functions }) => functions !== undefined).length;
  return coverageMessages(lang).describe({ categories: categories.length, centers: total, listed });
}
