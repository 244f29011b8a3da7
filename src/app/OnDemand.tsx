import { type ComponentType, lazy, Suspense, use, useLayoutEffect, useState } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { useDashboard, useDashboardStore } from '../state/context';
import type { Dashboard } from '../state/store';
import { PassingButton } from '../ui/PassingButton';
import { CardContext } from './card-face';
import { fetchAgain } from './fetch-again';
import { appMessages } from './messages';

/**
 * A component whose code is fetched when it is first drawn. While it comes, and where it can't be had, words stand in
 * its place; trying again, or asking for something else of it, asks for it anew, which `lazy` alone would not. A part
 * that was opened over the page says how it is closed.
 */
export function onDemand<Props extends object>(
  load: () => Promise<{ default: ComponentType<Props> }>,
  close?: (store: Dashboard) => void,
) {
  // Once it is here it is drawn at once: suspending again would hold it back for a third of a second.
  let loaded: ComponentType<Props> | undefined;
  const fetch = async () => {
    const module = await load().catch((failure) => fetchAgain<Awaited<ReturnType<typeof load>>>(failure));
    loaded = module.default;
    return module;
  };
  // biome-ignore lint/correctness/noComponentHookFactories: made once per part, when the module is read
  function OnDemand(props: Props) {
    const [Part, setPart] = useState<ComponentType<Props>>(() => loaded ?? lazy(fetch));
    const lang = useDashboard((state) => state.appearance.lang);
    const store = useDashboardStore();
    const words = appMessages(lang);
    return (
      <ErrorBoundary
        resetKeys={Object.values(props)}
        onReset={() => setPart(() => lazy(fetch))}
        fallbackRender={({ resetErrorBoundary }) => (
          <div role="alert" className="part-failed">
            <p>{words.partFailed}</p>
            <PassingButton home="section, #root" heirs="h2, h1" className="button" onClick={resetErrorBoundary}>
              {words.retry}
            </PassingButton>
            {close ? (
              <button type="button" className="button" onClick={() => close(store)}>
                {words.close}
              </button>
            ) : null}
          </div>
        )}
      >
        <Suspense fallback={<OnItsWay words={words.loading} />}>
          <Part {...props} />
        </Suspense>
      </ErrorBoundary>
    );
  }
  return Object.assign(OnDemand, { fetch });
}

function OnItsWay({ words }: { readonly words: string }) {
  const { wait } = use(CardContext);
  useLayoutEffect(() => {
    wait?.(true);
    return () => wait?.(false);
  }, [wait]);
  return <p role="status">{words}</p>;
}
