import { type ReactNode, useMemo, useState } from 'react';
import { createPortal } from 'react-dom';

/**
 * A group to be put on the surface of a Recharts chart, and what draws marks in it. They come into it past Recharts, so
 * that a filter renders them anew without a walk down through the frame around them.
 */
export function useSurface(className: string) {
  const [group, setGroup] = useState<SVGGElement | null>(null);
  const surface = useMemo(() => <g ref={setGroup} className={className} />, [className]);
  return { surface, drawOn: (marks: ReactNode) => group && createPortal(marks, group) };
}
