import { createRoot } from 'react-dom/client';
import { useStore } from 'zustand';
import { DashboardContext, useDashboard } from '../../state/context';
import type { Dashboard } from '../../state/store';
import { CloseButton } from '../../ui/CloseButton';
import { appMessages } from '../messages';
import { dismiss, type Job, jobs, run } from './jobs';
import { exportMessages } from './messages';

let isShown = false;

/** Makes room beside the page for what becomes of exports. It stays whatever the page shows: they go on meanwhile. */
export function showStatus(store: Dashboard): void {
  if (isShown) return;
  isShown = true;
  const room = document.createElement('div');
  document.body.append(room);
  createRoot(room).render(
    <DashboardContext value={store}>
      <Status />
    </DashboardContext>,
  );
}

function Status() {
  const lang = useDashboard((state) => state.appearance.lang);
  const all = useStore(jobs, (state) => state.all);
  const words = exportMessages(lang);
  const { retry, close } = appMessages(lang);
  return (
    <div className="exports">
      <div role="status">
        {all.map((job) => (
          <Going key={job.id} job={job} />
        ))}
      </div>
      {all.map(({ id, work, outcome }) =>
        outcome.status === 'failed' ? (
          <div key={id} role="alert" className="export-note">
            <p>{words.failed[outcome.reason](work.label[lang])}</p>
            <button type="button" className="button" onClick={() => run(work)}>
              {retry}
            </button>
            <CloseButton name={close} onClick={() => dismiss(id)} />
          </div>
        ) : null,
      )}
    </div>
  );
}

/** One that is under way or done. */
function Going({ job: { work, outcome } }: { readonly job: Job }) {
  const lang = useDashboard((state) => state.appearance.lang);
  const words = exportMessages(lang);
  const what = work.label[lang];
  if (outcome.status === 'running')
    return (
      <p className="export-note">
        {words.running(what)} <progress aria-label={what} value={outcome.done} max={1} />
      </p>
    );
  if (outcome.status === 'failed') return null;
  const { file } = outcome;
  return <p className="export-note">{file ? words.saved(file) : words.done(what)}</p>;
}
