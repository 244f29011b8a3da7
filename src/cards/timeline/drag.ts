import { type FocusEvent, type KeyboardEvent, type MouseEvent, type PointerEvent, useRef } from 'react';
import { enlargementOf } from '../../charts/enlargement';
import type { DateSpan } from '../../domain/edtf';
import { type Axis, dayAt, xOf } from './axis';
import { dayAfterKey, type End, type Ends, endsOf, moveBoth, moveEnd, spanOf } from './brush';
import type { Days } from './ground';

/** What a press on the brush drags: a new span, one end, or the whole span. */
type Grip = 'range' | End | 'both';

interface Drag {
  readonly grip: Grip;
  readonly x: number;
  readonly y: number;
  readonly day: number;
  readonly ends: Ends;
  /** Where in the window the axis has its 0 for what is dragged, at the press. */
  readonly origin: number;
  readonly scale: number;
  hasMoved: boolean;
}

interface BrushInput {
  readonly axis: Axis | undefined;
  readonly window: Days;
  /** The window that the lanes have without any filter. */
  readonly home: Days;
  readonly time: DateSpan | undefined;
  /** As long as a handle is moved, the axis under it must stay. */
  onHold(isHeld: boolean): void;
  onSpan(span: DateSpan | undefined, step: 'push' | 'replace'): void;
}

/** Less is a click. */
const LEAST_MOVE = 4;

/**
 * Handlers of the element around chart and brush. A drag makes one step, as do the keys between focus and blur: the
 * first change pushes it, the others replace it.
 */
export function useBrush({ axis, window, home, time, onHold, onSpan }: BrushInput) {
  const drag = useRef<Drag>(undefined);
  const isStepping = useRef(false);
  const eatsClick = useRef(false);
  const asked = useRef<string>(undefined);

  const ask = (ends: Ends) => {
    const span = spanOf(ends, window, home);
    const text = span?.text ?? '';
    if (text === (asked.current ?? time?.text ?? '')) return;
    asked.current = text;
    onHold(true);
    onSpan(span, isStepping.current ? 'replace' : 'push');
    isStepping.current = true;
  };
  const finish = () => {
    drag.current = undefined;
    isStepping.current = false;
    asked.current = undefined;
    onHold(false);
  };

  return {
    onPointerDown(event: PointerEvent<HTMLElement>) {
      eatsClick.current = false;
      const grip = gripOf(event.target);
      if (!grip || !axis || event.button !== 0 || !event.isPrimary) return;
      const origin = event.currentTarget.getBoundingClientRect().left;
      const scale = enlargementOf(event.currentTarget);
      const x = (event.clientX - origin) / scale;
      const ends = endsOf(time, window);
      // A handle keeps its distance to the finger that took it.
      const slip = isEnd(grip) ? x - edgeOf(axis, ends, grip) : 0;
      drag.current = {
        grip,
        x: event.clientX,
        y: event.clientY,
        day: dayAt(axis, x),
        ends,
        origin: origin + slip * scale,
        scale,
        hasMoved: false,
      };
    },
    onPointerMove(event: PointerEvent<HTMLElement>) {
      const now = drag.current;
      if (!now || !axis) return;
      // Released where nothing here hears of it, as outside of the window.
      if (event.buttons === 0) return finish();
      if (!now.hasMoved) {
        const across = Math.abs(event.clientX - now.x);
        // A finger that goes up or down scrolls the page; its first step comes here all the same.
        if (across < LEAST_MOVE || across < Math.abs(event.clientY - now.y)) return;
        now.hasMoved = true;
        event.currentTarget.setPointerCapture(event.pointerId);
      }
      ask(draggedTo(now, dayAt(axis, (event.clientX - now.origin) / now.scale), window));
    },
    onPointerUp() {
      eatsClick.current = drag.current?.hasMoved ?? false;
      if (drag.current) finish();
    },
    onPointerCancel() {
      if (drag.current) finish();
    },
    onClickCapture(event: MouseEvent) {
      if (!eatsClick.current) return;
      eatsClick.current = false;
      event.stopPropagation();
    },
    /** The span lies over the months: a click on it is one on the month there. */
    onClick(event: MouseEvent) {
      if (gripOf(event.target) !== 'both') return;
      const { clientX, clientY, ctrlKey, metaKey, shiftKey, altKey } = event;
      const month = document.elementsFromPoint(clientX, clientY).find((element) => element.matches('[data-mark]'));
      month?.dispatchEvent(
        new MouseEvent('click', { bubbles: true, clientX, clientY, ctrlKey, metaKey, shiftKey, altKey }),
      );
    },
    onKeyDown(event: KeyboardEvent) {
      const end = gripOf(event.target);
      if (!isEnd(end) || event.ctrlKey || event.metaKey || event.altKey) return;
      const ends = endsOf(time, window);
      const day = dayAfterKey(event.key, end === 'from' ? ends.first : ends.last, window);
      if (day === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      asked.current = undefined;
      ask(moveEnd(ends, end, day, window));
    },
    onBlur(event: FocusEvent) {
      if (isEnd(gripOf(event.target))) finish();
    },
  };
}

const isEnd = (grip: Grip | undefined): grip is End => grip === 'from' || grip === 'to';

function gripOf(target: EventTarget): Grip | undefined {
  const grip = target instanceof Element ? target.closest('[data-brush]')?.getAttribute('data-brush') : undefined;
  return (['range', 'from', 'to', 'both'] as const).find((name) => name === grip);
}

/** The middle of the day that an end stands at. */
function edgeOf(axis: Axis, { first, last }: Ends, end: End): number {
  return xOf(axis, (end === 'from' ? first : last) + 0.5);
}

function draggedTo({ grip, day: start, ends }: Drag, day: number, window: Days): Ends {
  switch (grip) {
    case 'range':
      return { first: Math.min(start, day), last: Math.max(start, day) };
    case 'both':
      return moveBoth(ends, day - start, window);
    default:
      return moveEnd(ends, grip, day, window);
  }
}
