import type { Lang } from '../../i18n/lang';
import { matrixMessages } from './messages';
import type { MatrixModel } from './model';

/** What table it is and of what, in one sentence. */
export function describeMatrix({ total, functions, listed }: MatrixModel, lang: Lang): string {
  return matrixMessages(lang).describe({ centers: total, functions: functions.length, listed });
}
