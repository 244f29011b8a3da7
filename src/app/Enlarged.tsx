import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { followSize } from '../charts/follow-size';
import { usePageStep } from '../charts/page-step';
import { useWidth } from '../charts/width';

const MOST = 1.75;

/**
 * The body of a card: it is as large as the page, in an expanded card it grows with the width of the card, and nothing in
 * it needs to know.
 */
export function Enlarged({
  isOn,
  leastWidth = 960,
  children,
}: {
  readonly isOn?: boolean;
  /** What the content has at least when it is drawn larger, in its own pixels. */
  readonly leastWidth?: number | undefined;
  readonly children: ReactNode;
}) {
  const [outer, width] = useWidth<HTMLDivElement>();
  const inner = useRef<HTMLDivElement>(null);
  const [height, setHeight] = useState(0);
  const step = usePageStep();
  const scale = step * (isOn && width ? Math.max(1, Math.min(MOST, width / step / leastWidth)) : 1);
  const isLarger = scale > 1;

  useLayoutEffect(() => {
    const element = inner.current;
    if (!element || !isLarger) return;
    // What is hidden has no height: it comes back with the one that it had.
    return followSize([element], () => element.offsetHeight > 0 && setHeight(element.offsetHeight));
  }, [isLarger]);

  // A transform takes no room of its own.
  return (
    <div ref={outer} style={isLarger ? { height: height * scale } : undefined}>
      <div
        ref={inner}
        className={step > 1 ? 'own-pixels' : undefined}
        style={
          isLarger ? { width: (width ?? 0) / scale, transform: `scale(${scale})`, transformOrigin: '0 0' } : undefined
        }
      >
        {children}
      </div>
    </div>
  );
}

/** What is as large as the page and has no form for an expanded card, as legends. */
export function InStep({ children }: { readonly children: ReactNode }) {
  return usePageStep() > 1 ? <Enlarged>{children}</Enlarged> : children;
}
