import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { followSize } from '../charts/follow-size';

/** At this scale a chart's smallest letters are as large as a slide's; below it they would be hard to read. */
const LEAST = 1.5;

/**
 * Draws a chart as large as its room allows: wider than `most` lets it be, and smaller only where it would be cut off.
 * What would be unreadable then scrolls.
 */
export function Fitted({
  most,
  content,
  children,
}: {
  readonly most: number;
  /** What is drawn: another one is fitted anew. */
  readonly content: unknown;
  readonly children: ReactNode;
}) {
  const outer = useRef<HTMLDivElement>(null);
  const inner = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState<{ readonly width: number; readonly height: number }>();
  const [scale, setScale] = useState(most);
  const [height, setHeight] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: each content begins as large as may be
  useLayoutEffect(() => setScale(most), [content, most, room]);

  useLayoutEffect(() => {
    const [frame, drawing] = [outer.current, inner.current];
    if (!frame || !drawing) return;
    const measure = () => {
      const { clientWidth, clientHeight } = frame;
      setRoom((now) =>
        now?.width === clientWidth && now.height === clientHeight ? now : { width: clientWidth, height: clientHeight },
      );
      const drawn = drawing.offsetHeight;
      setHeight(drawn);
      // Only ever smaller, or a line that breaks anew would go back and forth.
      const fitting = clientHeight / drawn;
      setScale((now) =>
        drawn * now <= clientHeight + 1 ? now : Math.min(now, Math.max(Math.min(LEAST, most), fitting)),
      );
    };
    return followSize([frame, drawing], measure);
  }, [most]);

  const spare = room ? Math.max(0, room.height - height * scale) : 0;
  return (
    <div ref={outer} className="fitted" data-scrolls={(room && height * scale > room.height + 1) || undefined}>
      <div style={{ height: height * scale, marginTop: spare / 3 }}>
        <div
          ref={inner}
          style={{ width: (room?.width ?? 0) / scale, transform: `scale(${scale})`, transformOrigin: '0 0' }}
        >
          {room ? children : null}
        </div>
      </div>
    </div>
  );
}
