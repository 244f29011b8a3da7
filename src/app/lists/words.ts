import type { Text } from '../../domain/dataset';
import type { Interval } from '../../domain/interval';
import type { Lang } from '../../i18n/lang';
import { numberWords } from '../../i18n/numbers';
import { listMessages } from './messages';

/** One end of an interval: 2460, 2760（不含） where the end itself is left out, 无上限 where there is none. */
export function boundWords(interval: Interval, end: 'min' | 'max', lang: Lang): string {
  const words = listMessages(lang);
  const value = interval[end];
  if (!Number.isFinite(value)) return words.endless[end];
  const isOpen = end === 'min' ? interval.minOpen : interval.maxOpen;
  const number = numberWords(value, lang);
  return isOpen ? words.excluded(number) : number;
}

/** The name of an entry by its id, made for many rows; the id itself where nothing has it. */
export function namesIn<Id extends string>(
  entries: readonly { readonly id: Id; readonly name: Text }[],
): (id: Id) => Text {
  const names = new Map(entries.map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? { zh: id, en: id };
}
