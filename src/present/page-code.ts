import { linkLosses } from '../state/link';
import { type QrShape, qrShape } from '../ui/qr';

/** The code of the page for the audience's own screens, by its address and dataset; nothing where they could not open it. */
export function pageCode(address: string, file: string): QrShape | undefined {
  return linkLosses(address, { file, hasOwnDeck: false }).length > 0 ? undefined : qrShape(address);
}
