import './qr.css';
import type { QrShape } from './qr';

/** A QR code as a drawing: black on white in either theme, which is what readers of codes look for. */
export function QrCode({ shape: { size, bars }, name }: { readonly shape: QrShape; readonly name: string }) {
  return (
    <svg className="qr" role="img" aria-label={name} viewBox={`0 0 ${size} ${size}`} shapeRendering="crispEdges">
      <path className="qr-ground" d={`M0 0h${size}v${size}h-${size}z`} />
      <path className="qr-modules" d={bars.map(({ x, y, width }) => `M${x} ${y}h${width}v1h-${width}z`).join('')} />
    </svg>
  );
}
