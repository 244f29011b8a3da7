import { type ReactNode, useEffect, useId, useRef, useState } from 'react';

/**
 * A button that opens a panel below it. Esc and a click outside close it, and the focus returns to the button.
 * (The platform's `popover` is younger than the oldest browser that we serve.)
 */
export function Popover({
  label,
  active,
  children,
}: {
  readonly label: string;
  /** Something is chosen in it. */
  readonly active: boolean;
  children(close: () => void): ReactNode;
}) {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();

  useEffect(() => {
    if (!open) return;
    const outside = (event: Event) => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener('pointerdown', outside);
    document.addEventListener('focusin', outside);
    return () => {
      document.removeEventListener('pointerdown', outside);
      document.removeEventListener('focusin', outside);
    };
  }, [open]);

  const close = () => {
    setOpen(false);
    button.current?.focus();
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Esc is heard wherever the focus is inside
    <div
      ref={root}
      className="popover"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open || event.nativeEvent.isComposing) return;
        event.stopPropagation();
        close();
      }}
    >
      <button
        ref={button}
        type="button"
        className="pill"
        data-active={active || undefined}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {label}
        <svg viewBox="0 0 10 6" aria-hidden="true">
          <path d="M1 1l4 4 4-4z" />
        </svg>
      </button>
      {open ? (
        // biome-ignore lint/a11y/useSemanticElements: fieldset is for forms, this is a panel of choices
        <div id={id} className="popover-panel" role="group" aria-label={label}>
          {children(close)}
        </div>
      ) : null}
    </div>
  );
}
