import { useEffect, useRef } from 'react';
import { linkMessages } from '../i18n/links';
import { useDashboardStore } from '../state/context';
import { audienceLink, linkLosses } from '../state/link';
import { CloseButton } from '../ui/CloseButton';
import { Modal } from '../ui/Modal';
import { QrCode } from '../ui/QrCode';
import { qrShape } from '../ui/qr';
import './code.css';
import { presentMessages } from './messages';

/** Held down beside other keys, or leading from control to control. */
const PASSING = new Set(['Tab', 'Shift', 'Control', 'Alt', 'Meta', 'AltGraph', 'CapsLock']);

/**
 * The address of what is on the slide, as a code that phones read, over the slide; where others could not open it, why.
 * Any key closes it.
 */
export function CodePanel({ card, onClose }: { readonly card: string | undefined; onClose(): void }) {
  const state = useDashboardStore().getState();
  const { lang } = state.appearance;
  const words = presentMessages(lang);
  const address = audienceLink(state, card, location.href);
  const losses = linkLosses(address, { file: state.file, hasOwnDeck: false });
  const shape = losses.length === 0 ? qrShape(address) : undefined;
  const latest = useRef(onClose);
  useEffect(() => {
    latest.current = onClose;
  });

  useEffect(() => {
    // Before the slides and the page hear of it.
    const onKey = (event: KeyboardEvent) => {
      const { key, target, isComposing, ctrlKey, metaKey, altKey } = event;
      if (isComposing || ctrlKey || metaKey || altKey || PASSING.has(key)) return;
      if ((key === ' ' || key === 'Enter') && target instanceof Element && target.closest('button')) return;
      event.preventDefault();
      event.stopPropagation();
      latest.current();
    };
    addEventListener('keydown', onKey, true);
    return () => removeEventListener('keydown', onKey, true);
  }, []);

  return (
    <Modal label={words.code} className={shape ? 'code-panel' : 'code-panel code-why'} onClose={onClose}>
      <header>
        <h2>{shape ? words.scan(card !== undefined) : words.noCode}</h2>
        <CloseButton name={words.closeCode} onClick={onClose} />
      </header>
      {shape ? (
        <QrCode shape={shape} name={words.codeOf(address)} />
      ) : (
        <ul>
          {losses.length === 0 ? <li>{words.tooLong(address.length)}</li> : null}
          {losses.map((loss) => (
            <li key={loss}>{linkMessages(lang).losses[loss]}</li>
          ))}
        </ul>
      )}
      <p className="code-address">{address}</p>
    </Modal>
  );
}
