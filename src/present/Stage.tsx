import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { useCompact } from '../charts/compact';
import { followSize } from '../charts/follow-size';
import './slide.css';

/** A slide is drawn for a window of this size, and then enlarged or reduced as a whole. */
export const WIDTH = 1600;
export const HEIGHT = 900;
/** On a phone it is narrower, so that its letters stay large enough; what has no room then scrolls. */
export const COMPACT_WIDTH = 560;

/** Room for a slide, whatever its size: one pixel of the slide is a 1600th of its width or a 900th of its height. */
export function Stage({ children }: { readonly children: ReactNode }) {
  const ref = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState<{ readonly width: number; readonly height: number }>();

  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    return followSize([element], () => setSize({ width: element.clientWidth, height: element.clientHeight }));
  }, []);

  const width = useCompact() ? COMPACT_WIDTH : WIDTH;
  const scale = size ? Math.min(size.width / width, size.height / HEIGHT) || 1 : 1;
  return (
    <div ref={ref} className="stage">
      {size ? (
        <div
          // A slide has a measure of its own, whatever the step of the page.
          className="stage-room own-pixels"
          style={{ width: size.width / scale, height: size.height / scale, transform: `scale(${scale})` }}
        >
          {children}
        </div>
      ) : null}
    </div>
  );
}
