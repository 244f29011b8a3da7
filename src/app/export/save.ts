import type { Product } from '../../export/subject';

/** Milliseconds after which even a slow disk has begun to read. */
const READ = 60_000;

/** Hands a file to the browser's downloads. */
export function save({ name, blob }: Product): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(link.href), READ);
}
