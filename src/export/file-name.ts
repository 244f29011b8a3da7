import type { Lang } from '../i18n/lang';
import type { FilterWords } from './subject';

/** Characters of the part that tells the filters. */
const FILTERS = 32;
const WHOLE = 96;

/** What no file system takes, and what would break a line of a shell. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is kept out
const FORBIDDEN = /[\s\\/:*?"<>|\u0000-\u001f]+/gu;

interface Named {
  readonly filters: readonly FilterWords[];
  readonly day: string;
  readonly lang: Lang;
}

/** `面积-信州区-2026-07-24.csv`: what it is, the filters shortly, and the day. */
export function fileName(title: string, of: Named, extension: string): string {
  return `${fileStem(title, of)}.${extension}`;
}

/** A name without extension, for what gets its own elsewhere, as a print does. */
export function fileStem(title: string, { filters, day, lang }: Named): string {
  const values = filters.map(({ value }) => value).join('+');
  const more = lang === 'zh' ? `${filters.length}项筛选` : `${filters.length}-filters`;
  const parts = [title.slice(0, WHOLE), values.length > FILTERS ? more : values, day].map((part) =>
    part.replace(FORBIDDEN, '-').replace(/^[-.]+|[-.]+$/g, ''),
  );
  return parts.filter((part) => part !== '').join('-');
}
