import { hatch } from '../chart/series-xml';
import { COLORS } from '../theme';

/** Stands in a cell that is to be hatched: pptxgenjs has no pattern fill. No color of the page. */
export const HATCHED = 'FE01FE';
const MARKED = new RegExp(`<a:solidFill><a:srgbClr val="${HATCHED}"/></a:solidFill>`, 'g');

/** Hatched cells, and ids that no two shapes share: pptxgenjs counts those of tables on their own. */
export function mendedSlide(xml: string): string {
  let id = 0;
  return xml
    .replace(MARKED, () => hatch(COLORS.hatch))
    .replace(/<p:cNvPr id="\d+"/g, () => {
      id += 1;
      return `<p:cNvPr id="${id}"`;
    });
}
