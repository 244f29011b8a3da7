import { createRoot } from 'react-dom/client';
import type { LinkLoss } from '../../i18n/links';
import { linkMessages } from '../../i18n/links';
import { DashboardContext, useDashboard } from '../../state/context';
import type { Dashboard } from '../../state/store';
import { Modal } from '../../ui/Modal';
import './link.css';
import { lossesNow } from './losses';

/** Whether an address is to be handed out: asks, where others would not see by it all that is on screen. */
export async function mayShare(address: string, store: Dashboard): Promise<boolean> {
  const losses = lossesNow(address, store);
  if (losses.length === 0) return true;
  const room = document.createElement('div');
  document.body.append(room);
  const root = createRoot(room);
  const answered = await new Promise<boolean>((answer) =>
    root.render(
      <DashboardContext value={store}>
        <Question address={address} losses={losses} onAnswer={answer} />
      </DashboardContext>,
    ),
  );
  root.unmount();
  room.remove();
  return answered;
}

function Question({
  address,
  losses,
  onAnswer,
}: {
  readonly address: string;
  readonly losses: readonly LinkLoss[];
  onAnswer(may: boolean): void;
}) {
  const lang = useDashboard((state) => state.appearance.lang);
  const words = linkMessages(lang);
  return (
    <Modal label={words.title} className="link-question" onClose={() => onAnswer(false)}>
      <h2>{words.title}</h2>
      <p className="link-address">{address}</p>
      <ul>
        {losses.map((loss) => (
          <li key={loss}>{words.losses[loss]}</li>
        ))}
      </ul>
      <p className="link-answers">
        <button type="button" className="button" onClick={() => onAnswer(false)}>
          {words.cancel}
        </button>
        <button type="button" className="button" onClick={() => onAnswer(true)}>
          {words.copyAnyway}
        </button>
      </p>
    </Modal>
  );
}
