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
  useLayoutEffect(() => {
    const dialog = ref.current;
    dialog?.showModal();
    // Only closing gives the focus back; an element that is just removed drops it.
    return () => dialog?.close();
  }, []);
  return (
    <dialog
      ref={ref}
      className={`modal ${className}`}
      aria-label={label}
      onClose={onClose}
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
