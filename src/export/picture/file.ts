import { fileName } from '../file-name';
import type { Product, Subject } from '../subject';
import type { Picture } from './photograph';
import { pngOf } from './png';

/** A picture as a file: PNG in so many pixels for each of its own, or without a scale SVG. */
export async function pictureFile(
  picture: Picture,
  title: string,
  subject: Pick<Subject, 'filters' | 'day' | 'lang'>,
  scale: number | undefined,
): Promise<Product> {
  if (scale === undefined)
    return { name: fileName(title, subject, 'svg'), blob: new Blob([picture.svg], { type: 'image/svg+xml' }) };
  return { name: fileName(title, subject, `${scale}x.png`), blob: await pngOf(picture, scale) };
}

/** A picture for the clipboard, sharp on most screens. */
export function pictureToCopy(picture: Picture): Promise<Blob> {
  return pngOf(picture, 2);
}
