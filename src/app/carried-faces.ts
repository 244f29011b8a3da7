import { BUNDLED_FACE, BUNDLED_WEIGHTS, carriedFaces } from '../data/carried';

/** Offers the faces that a page in one file carries; the browser decodes only those whose characters are shown. */
export function offerFaces(): void {
  for (const { range, data } of carriedFaces())
    document.fonts.add(
      new FontFace(BUNDLED_FACE, `url(${data})`, { weight: BUNDLED_WEIGHTS, display: 'swap', unicodeRange: range }),
    );
}
