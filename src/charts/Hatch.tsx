import { memo } from 'react';

/** The pattern of "not reported": a 1 px line in 6. Needs an id of its own in each SVG. */
export const HatchPattern = memo(function HatchPattern({ id }: { readonly id: string }) {
  return (
    <defs>
      <pattern id={id} width={6} height={6} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width={6} height={6} className="hatch-ground" />
        <line x1={0.5} y1={0} x2={0.5} y2={6} className="hatch-line" />
      </pattern>
    </defs>
  );
});
