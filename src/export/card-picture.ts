import type { Card } from '../cards/card';
import { fileName } from './file-name';
import { cardPicture } from './picture/picture';
import { pngOf } from './picture/png';
import type { Product, Subject } from './subject';

/** A picture of a card as a file: PNG in so many pixels for each of the page's, or without a scale SVG. */
export async function pictureFile(card: Card, subject: Subject, scale: number | undefined): Promise<Product> {
  const picture = await cardPicture(card, subject);
  const name = card.name(subject.lang);
  if (scale === undefined)
    return { name: fileName(name, subject, 'svg'), blob: new Blob([picture.svg], { type: 'image/svg+xml' }) };
  return { name: fileName(name, subject, `${scale}x.png`), blob: await pngOf(picture, scale) };
}

/** A picture of a card for the clipboard, sharp on most screens. */
export async function pictureToCopy(card: Card, subject: Subject): Promise<Blob> {
  return pngOf(await cardPicture(card, subject), 2);
}
