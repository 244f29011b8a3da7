import { type FocusEvent, type ReactNode, useMemo, useState } from 'react';
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
        {/* biome-ignore lint/a11y/noStaticElementInteractions: it only hands the focus on */}
        <g ref={setGroup} className={className} tabIndex={-1} onFocus={handOn} />
      </ComposedChart>
    ),
    [width, height, className],
  );
  return { surface, drawOn: (marks: ReactNode) => group && createPortal(marks, group) };
}

/**
 * React listens for focus on what it draws into from afar, and Chromium lets an SVG element that is listened to take the
 * focus, as a tab stop without a name. The focus belongs to the chart around it.
 */
function handOn({ target, currentTarget }: FocusEvent<SVGGElement>): void {
  if (target === currentTarget) currentTarget.closest<HTMLElement>('.chart')?.focus({ preventScroll: true });
}
