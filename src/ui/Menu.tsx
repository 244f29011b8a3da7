import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import './menu.css';

export interface MenuItem {
  readonly id: string;
  readonly words: string;
  /** Stands apart from what is before it. */
  readonly isApart?: boolean;
  run(): void;
}

const STEPS: Readonly<Record<string, (index: number, last: number) => number>> = {
  ArrowDown: (index, last) => (index === last ? 0 : index + 1),
  ArrowUp: (index, last) => (index <= 0 ? last : index - 1),
  Home: () => 0,
  End: (_, last) => last,
};

/**
 * A menu below the button that opened it, above where there is no room, from below on a phone. Arrow keys walk it, a
 * letter goes to the next item that begins with it, Esc and a press outside close it; the focus then returns to the
 * button. Lay it outside of what is cut off.
 */
export function Menu({
  label,
  opener,
  items,
  onClose,
}: {
  readonly label: string;
  /** A selector of the button. */
  readonly opener: string;
  readonly items: readonly MenuItem[];
  onClose(): void;
}) {
  const menu = useRef<HTMLDivElement>(null);
  const close = useRef(onClose);
  const [place, setPlace] = useState<Readonly<Record<`--${string}`, string>>>();

  useLayoutEffect(() => {
    close.current = onClose;
  });
  useLayoutEffect(() => {
    const element = menu.current;
    const button = document.querySelector<HTMLElement>(opener);
    if (!element || !button) return;
    const put = () => {
      const { left, top, bottom } = button.getBoundingClientRect();
      const { clientWidth, clientHeight } = document.documentElement;
      const room = clientWidth - element.offsetWidth - 8;
      const below = bottom + 4;
      const above = top - element.offsetHeight - 4;
      setPlace({
        '--menu-left': `${Math.max(8, Math.min(left, room)) + scrollX}px`,
        '--menu-top': `${(below + element.offsetHeight > clientHeight && above >= 0 ? above : below) + scrollY}px`,
      });
    };
    put();
    const outside = (event: Event) => {
      const isWithin =
        event.target instanceof Node && [element, button].some((part) => part.contains(event.target as Node));
      if (!isWithin) close.current();
    };
    document.addEventListener('pointerdown', outside);
    window.addEventListener('resize', put);
    return () => {
      document.removeEventListener('pointerdown', outside);
      window.removeEventListener('resize', put);
      // Not where the press outside has taken it elsewhere.
      if (element.contains(document.activeElement) || document.activeElement === document.body) button.focus();
    };
  }, [opener]);
  // Where it stands at first nothing may scroll to it.
  const isPut = place !== undefined;
  useLayoutEffect(() => {
    if (isPut) menu.current?.querySelector<HTMLElement>('[role="menuitem"]')?.focus();
  }, [isPut]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.altKey || event.metaKey) return;
    const all = [...(menu.current?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])];
    const index = all.findIndex((item) => item.matches(':focus'));
    const step = STEPS[event.key];
    if (event.key === 'Escape') onClose();
    else if (event.key === 'Tab') {
      // From the button it goes on to the next control.
      document.querySelector<HTMLElement>(opener)?.focus();
      return onClose();
    } else if (step) all[step(index, all.length - 1)]?.focus();
    else if (/^[\p{L}\p{N}]$/u.test(event.key)) beginning(event.key, items, index, all)?.focus();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div
      ref={menu}
      role="menu"
      tabIndex={-1}
      aria-label={label}
      className="menu"
      style={place ?? { visibility: 'hidden' }}
      onKeyDown={onKeyDown}
    >
      {items.map(({ id, words, isApart, run }) => (
        <button
          key={id}
          type="button"
          role="menuitem"
          tabIndex={-1}
          className={isApart ? 'menu-item apart' : 'menu-item'}
          data-item={id}
          onPointerMove={({ currentTarget }) => currentTarget.focus()}
          onClick={() => {
            onClose();
            run();
          }}
        >
          {words}
        </button>
      ))}
    </div>
  );
}

/** The next item that begins with a letter, from the one with the focus on and around. */
function beginning(letter: string, items: readonly MenuItem[], index: number, all: readonly HTMLElement[]) {
  const at = [...items.keys()].map((step) => (index + 1 + step) % items.length);
  return all[at.find((place) => items[place]?.words.toLowerCase().startsWith(letter.toLowerCase())) ?? -1];
}
