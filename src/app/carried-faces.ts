import { BUNDLED_FACE, type CarriedFace } from '../data/carried';

/** Offers the faces that a page in one file carries; the browser decodes only those whose characters are shown. */
export function offerFaces(text: string): void {
  const faces: readonly CarriedFace[] = JSON.parse(text);
  for (const { range, data } of faces)
    document.fonts.add(
      new FontFace(BUNDLED_FACE, `url(${data})`, { weight: '100 900', display: 'swap', unicodeRange: range }),
    );
}
