import { type ReactNode, useLayoutEffect, useRef } from 'react';
import './modal.css';

/**
 * A dialog over the page, which can't be reached meanwhile. Esc and a press beside it close it, and the focus goes back
 * to where it was.
 */
export function Modal({
  label,
  className,
  onClose,
  children,
}: {
  readonly label: string;
  readonly className: string;
  onClose(): void;
  readonly children: ReactNode;
}) {
  const ref = useRef<HTMLDialogElement>(null);
  /** How many closings to come are only for opening anew. */
  const raising = useRef(0);
  useLayoutEffect(() => {
    const dialog = ref.current;
    if (!dialog) return;
    dialog.showModal();
    // What takes the whole screen lies above all that was opened before, this dialog too: opened anew, it is above.
    const raise = () => {
      if (!document.fullscreenElement) return;
      raising.current += 1;
      dialog.close();
      dialog.showModal();
    };
    document.addEventListener('fullscreenchange', raise);
    return () => {
      document.removeEventListener('fullscreenchange', raise);
      // Only closing gives the focus back; an element that is just removed drops it.
      dialog.close();
    };
  }, []);
  return (
    <dialog
      ref={ref}
      className={`modal ${className}`}
      aria-label={label}
      onClose={() => {
        if (raising.current > 0) raising.current -= 1;
        else onClose();
      }}
      onClick={(event) => event.target === event.currentTarget && onClose()}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
        // What lies under it would close too.
        event.stopPropagation();
        event.preventDefault();
        onClose();
      }}
    >
      <div className="modal-body">{children}</div>
    </dialog>
  );
}
