import type { Card } from '../cards/card';
import { cardPicture } from './picture/card-picture';
import * as file from './picture/file';
import type { Product, Subject } from './subject';

/** A picture of a card as a file: PNG in so many pixels for each of the page's, or without a scale SVG. */
export async function pictureFile(card: Card, subject: Subject, scale: number | undefined): Promise<Product> {
  return file.pictureFile(await cardPicture(card, subject), card.name(subject.lang), subject, scale);
}

/** A picture of a card for the clipboard. */
export async function pictureToCopy(card: Card, subject: Subject): Promise<Blob> {
  return file.pictureToCopy(await cardPicture(card, subject));
}
