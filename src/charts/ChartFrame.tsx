import { type KeyboardEvent, type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import type { Lang } from '../i18n/lang';
import { hasBox } from '../ui/has-box';
import { type ChartNode, type ChartPath, deedAt, findPath, moved, nodeAt, otherAction } from './chart-tree';
import { useHover } from './hover';
import { actionWords, chartKeys, chartMessages, otherWords } from './messages';
import { Tooltip, type TooltipPlace } from './Tooltip';
import { useWidth } from './width';

interface ChartFrameProps {
  /** What chart it is and of what; the first thing that is spoken. */
  readonly description: string;
  tree(): ChartNode;
  readonly lang: Lang;
  /** Pixels; known beforehand, so that nothing moves when the chart appears. */
  readonly height: number;
  /** Draws the chart for a width; its marks carry `data-mark` with the ids of the tree. */
  children(width: number): ReactNode;
}

/**
 * One tab stop around a drawn chart: keys walk its tree, a click or Enter does what the mark's node says, hover and
 * focus show a tooltip and are spoken. The drawing itself needs no handlers.
 */
export function ChartFrame({ description, tree, lang, height, children }: ChartFrameProps) {
  const words = chartMessages(lang);
  const [frame, width] = useWidth<HTMLDivElement>();
  // Undefined until somebody goes into the chart: its name is spoken by the focus, and once more on the way out.
  const [walked, setPath] = useState<ChartPath>();
  const path = walked ?? [];
  // Where Enter led away from, for the focus that comes back.
  const left = useRef<ChartPath>(undefined);
  const { hovered, x, dismiss, handlers } = useHover(markOf);
  const current = path.length > 0 ? nodeAt(tree(), path) : undefined;
  const hoveredPath = hovered === undefined ? undefined : findPath(tree(), hovered);
  const shown = hoveredPath ? nodeAt(tree(), hoveredPath) : current;
  const other = shown && otherAction(tree(), hoveredPath ?? path);
  const [place, setPlace] = useState<TooltipPlace>();

  // The ring is an attribute on the mark, so that moving it draws nothing anew.
  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) return;
    for (const mark of element.querySelectorAll('[data-active]')) mark.removeAttribute('data-active');
    const marks = shown ? element.querySelectorAll(`[data-mark="${CSS.escape(shown.id)}"]`) : [];
    // What a filter left out is kept in the chart without a box.
    const mark = [...marks].find(hasBox);
    if (!mark) return setPlace(undefined);
    if (shown === current) mark.setAttribute('data-active', '');
    const box = mark.getBoundingClientRect();
    const origin = element.getBoundingClientRect();
    setPlace({
      // A mark may be wide: its tooltip stands where the pointer is.
      left: (shown === current ? box.left + box.width / 2 : x.current) - origin.left,
      top: box.top - origin.top,
      below: box.bottom - origin.top,
    });
  }, [frame, shown, current, x]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.target !== event.currentTarget) return;
    left.current = undefined;
    if (event.key === 'Enter' || (event.key === ' ' && !event.altKey)) {
      const deed = deedAt(tree(), path, event);
      if (!deed) return;
      event.preventDefault();
      // Held down it would filter and release in turn.
      if (event.repeat) return;
      left.current = path;
      return deed();
    }
    // With Ctrl one walks too: it may be held to choose several. With Cmd an arrow is the browser's.
    if (event.altKey || event.metaKey) return;
    if (event.key === 'Escape' && !event.ctrlKey) {
      if (path.length === 0) return;
      event.stopPropagation();
      return setPath([]);
    }
    const next = moved(tree(), path, event.key);
    if (!next) return;
    event.preventDefault();
    event.stopPropagation();
    dismiss();
    setPath(next);
  };

  return (
    <div
      ref={frame}
      className="chart"
      style={{ height }}
      role="application"
      aria-roledescription={words.chart}
      aria-label={`${description} ${chartKeys(lang)}`}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the one tab stop of the chart
      tabIndex={0}
      onKeyDown={onKeyDown}
      onFocus={({ target, currentTarget }) => {
        if (target !== currentTarget || !left.current) return;
        if (nodeAt(tree(), left.current)) setPath(left.current);
        left.current = undefined;
      }}
      onBlur={() => setPath(undefined)}
      onClick={(event) => {
        const id = markOf(event.target);
        const found = id && findPath(tree(), id);
        if (!found) return;
        deedAt(tree(), found, event)?.();
        dismiss();
      }}
      onMouseDown={(event) => {
        left.current = undefined;
        // With Shift a press would select the text up to here.
        if (event.shiftKey) event.preventDefault();
      }}
      {...handlers}
    >
      {width ? children(width) : null}
      {shown && place ? (
        <Tooltip
          place={place}
          node={shown}
          other={other}
          isPointed={shown !== current}
          words={words}
          onDismiss={() => (shown === current ? setPath([]) : dismiss())}
        />
      ) : null}
      {walked ? (
        <div className="visually-hidden" aria-live="polite">
          {current
            ? [current.label, current.action && actionWords(current.action, words), other && otherWords(other, words)]
                .filter(Boolean)
                .join('. ')
            : description}
        </div>
      ) : (
        SILENT
      )}
    </div>
  );
}

/** What is spoken before anything is: one element, which no filter renders again. */
const SILENT = <div className="visually-hidden" aria-live="polite" />;

const markOf = (target: EventTarget) =>
  target instanceof Element ? target.closest<HTMLElement>('[data-mark]')?.dataset.mark : undefined;
