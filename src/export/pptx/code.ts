import type PptxGenJS from 'pptxgenjs';
import type { QrShape } from '../../ui/qr';
import type { Slide } from './form';
import { COLORS } from './theme';

/** pptxgenjs draws it; its types have left it out. */
const FREEFORM = 'custGeom' as string as PptxGenJS.SHAPE_NAME;

/** A QR code as one native shape on its ground. */
export function addCode(
  slide: Slide,
  { size, bars }: QrShape,
  { x, y, side }: { readonly x: number; readonly y: number; readonly side: number },
  name: string,
): void {
  const box = { x, y, w: side, h: side };
  const module = side / size;
  const at = (column: number, row: number) => ({ x: column * module, y: row * module });
  const points = bars.flatMap(
    (bar): NonNullable<PptxGenJS.ShapeProps['points']> => [
      { ...at(bar.x, bar.y), moveTo: true },
      at(bar.x + bar.width, bar.y),
      at(bar.x + bar.width, bar.y + 1),
      at(bar.x, bar.y + 1),
      { close: true },
    ],
  );
  slide.addShape('rect', { ...box, fill: { color: COLORS.white } });
  slide.addShape(FREEFORM, { ...box, points, fill: { color: COLORS.ink }, objectName: name });
}
