import type { Lang } from '../../i18n/lang';
import { matrixMessages } from './messages';
import type { MatrixModel } from './model';

/** What table it is and of what, in one sentence. */
export function describeMatrix({ total, functions, rows }: MatrixModel, lang: Lang): string {
  const listed = rows.filter(({ presences }) => presences).length;
  return matrixMessages(lang).describe({ centers: total, functions: functions.length, listed });
}
