import { type ReactNode, useRef } from 'react';
import { CloseButton } from './CloseButton';
import { type Layer, useLayer } from './layers';
import { usePanelFocus } from './panel-focus';
import './side-panel.css';

/** A panel beside the page, a sheet from below on a phone: closed by its button and by Esc. */
export function SidePanel({
  layer,
  subject,
  label,
  kind,
  closeWords,
  onClose,
  children,
}: {
  readonly layer: Layer;
  /** What it is about: another subject is read from its beginning. */
  readonly subject: string;
  readonly label: string;
  /** The small line above everything: what sort of thing this is. */
  readonly kind: string;
  readonly closeWords: string;
  onClose(): void;
  readonly children: ReactNode;
}) {
  const panel = useRef<HTMLElement>(null);
  useLayer(layer, true, onClose);
  usePanelFocus(panel, layer, subject);
  return (
    <aside ref={panel} className="side-panel" data-panel={layer} tabIndex={-1} aria-label={label}>
      <header>
        <p>{kind}</p>
        <CloseButton name={closeWords} onClick={onClose} />
      </header>
      {children}
    </aside>
  );
}
