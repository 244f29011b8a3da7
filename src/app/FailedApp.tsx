import { useDashboard } from '../state/context';
import { appMessages } from './messages';

/** Stands in for the whole page after a bug outside the cards: never a white page. */
export function FailedApp() {
  const lang = useDashboard((state) => state.appearance.lang);
  const words = appMessages(lang);
  return (
    <main className="failed-page" role="alert">
      <h1>{words.title}</h1>
      <p>{words.pageFailed}</p>
      <button type="button" className="button" onClick={() => location.reload()}>
        {words.retry}
      </button>
    </main>
  );
}
