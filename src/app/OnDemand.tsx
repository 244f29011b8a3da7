import { type ComponentType, lazy, Suspense, useState } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { useDashboard } from '../state/context';
import { appMessages } from './messages';

/**
 * A component whose code is fetched when it is first drawn. While it comes, and where it can't be had, words stand in
 * its place; trying again asks for it anew, which `lazy` alone would not.
 */
export function onDemand<Props extends object>(load: () => Promise<{ default: ComponentType<Props> }>) {
  // Once it is here it is drawn at once: suspending again would hold it back for a third of a second.
  let loaded: ComponentType<Props> | undefined;
  const fetch = async () => {
    const module = await load();
    loaded = module.default;
    return module;
  };
  // biome-ignore lint/correctness/noComponentHookFactories: made once per part, when the module is read
  function OnDemand(props: Props) {
    const [Part, setPart] = useState<ComponentType<Props>>(() => loaded ?? lazy(fetch));
    const lang = useDashboard((state) => state.appearance.lang);
    const words = appMessages(lang);
    return (
      <ErrorBoundary
        resetKeys={[Part]}
        fallbackRender={() => (
          <div role="alert" className="part-failed">
            <p>{words.partFailed}</p>
            <button type="button" className="button" onClick={() => setPart(() => lazy(fetch))}>
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
  }
  return Object.assign(OnDemand, { fetch });
}
