import { type ReactNode, useMemo, useState } from 'react';
import { createPortal } from 'react-dom';
import { ComposedChart } from 'recharts';

/**
 * The surface of a Recharts chart, and what draws marks on it. They come onto it past Recharts, so that a filter renders
 * them anew without a walk down through the frame around them; rows below each other may hang out of its height, which
 * then changes with no filter. Sizes in pixels.
 */
export function useSurface(width: number, height: number, className?: string) {
  const [group, setGroup] = useState<SVGGElement | null>(null);
  const surface = useMemo(
    () => (
      <ComposedChart accessibilityLayer={false} width={width} height={height}>
        <g ref={setGroup} className={className} />
      </ComposedChart>
    ),
    [width, height, className],
  );
  return { surface, drawOn: (marks: ReactNode) => group && createPortal(marks, group) };
}
