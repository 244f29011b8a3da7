import { type ComponentType, lazy, Suspense, useState } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { useDashboard } from '../state/context';
import { appMessages } from './messages';

/**
 * A component whose code is fetched when it is first drawn. While it comes, and where it can't be had, words stand in
 * its place; trying again asks for it anew, which `lazy` alone would not.
 */
export function onDemand<Props extends object>(load: () => Promise<{ default: ComponentType<Props> }>) {
  return function OnDemand(props: Props) {
    const [Part, setPart] = useState(() => lazy(load));
    const lang = useDashboard((state) => state.appearance.lang);
    const words = appMessages(lang);
    return (
      <ErrorBoundary
        resetKeys={[Part]}
        fallbackRender={() => (
          <div role="alert" className="part-failed">
            <p>{words.partFailed}</p>
            <button type="button" className="button" onClick={() => setPart(() => lazy(load))}>
              {words.retry}
            </button>
          </div>
        )}
      >
        <Suspense fallback={<p role="status">{words.loading}</p>}>
          <Part {...props} />
        </Suspense>
      </ErrorBoundary>
    );
  };
}
