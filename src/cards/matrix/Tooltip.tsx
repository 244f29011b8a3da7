import { type ReactNode, useRef, useState } from 'react';
import type { ChartNode } from '../../charts/chart-tree';
import { useHover } from '../../charts/hover';
import { chartMessages } from '../../charts/messages';
import { Tooltip, type TooltipPlace } from '../../charts/Tooltip';
import type { Lang } from '../../i18n/lang';
import { hasBox } from '../../ui/has-box';
import { buttonAt } from './deeds';

interface Shown {
  readonly node: ChartNode;
  readonly place: TooltipPlace;
}

/** One tooltip for all buttons inside: the name of the one under pointer or focus, and what it will do. */
export function ButtonTooltip({
  isChosen,
  lang,
  children,
}: {
  /** Whether the page is filtered by what a button stands for. */
  readonly isChosen: (button: HTMLButtonElement) => boolean;
  readonly lang: Lang;
  readonly children: ReactNode;
}) {
  const frame = useRef<HTMLDivElement>(null);
  const { hovered, dismiss, handlers } = useHover(buttonAt);
  const [focused, setFocused] = useState<HTMLButtonElement>();
  const button = hovered ?? focused;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: shows what the buttons inside say by themselves
    <div
      ref={frame}
      className="matrix-frame"
      {...handlers}
      onClickCapture={dismiss}
      onFocus={(event) => setFocused(event.target.matches(':focus-visible') ? buttonAt(event.target) : undefined)}
      onBlur={() => setFocused(undefined)}
    >
      {children}
      {/* One that a filter has taken away or hidden has no box. */}
      {button && hasBox(button) && frame.current ? (
        <Tooltip
          {...shownFor(button, frame.current, isChosen(button))}
          isPointed={hovered !== undefined}
          words={chartMessages(lang)}
          onDismiss={() => (hovered ? dismiss() : setFocused(undefined))}
        />
      ) : null}
    </div>
  );
}

function shownFor(button: HTMLButtonElement, frame: HTMLElement, isChosen: boolean): Shown {
  const box = button.getBoundingClientRect();
  const origin = frame.getBoundingClientRect();
  const kind = button.dataset.evidence === undefined ? 'filter' : 'evidence';
  return {
    node: {
      id: '',
      label: button.getAttribute('aria-label') ?? '',
      action: { kind, isChosen, run: () => button.click() },
    },
    place: { left: box.left - origin.left + box.width / 2, top: box.top - origin.top, below: box.bottom - origin.top },
  };
}
