import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { useWidth } from '../../charts/width';

/** Something that needs more width than there is, drawn at the width that it needs and reduced to what there is. */
export function Reduced({ width, children }: { readonly width: number; readonly children: ReactNode }) {
  const [outer, room] = useWidth<HTMLDivElement>();
  const inner = useRef<HTMLDivElement>(null);
  const [height, setHeight] = useState(0);
  const scale = room ? Math.min(1, room / width) : 1;
  useLayoutEffect(() => {
    const element = inner.current;
    if (!element) return;
    const observer = new ResizeObserver(() => setHeight(element.offsetHeight));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  // A transform takes no room of its own.
  return (
    <div ref={outer} style={{ height: height * scale }}>
      <div ref={inner} style={{ width, transform: `scale(${scale})`, transformOrigin: '0 0' }}>
        {children}
      </div>
    </div>
  );
}
