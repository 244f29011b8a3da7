import { useSyncExternalStore } from 'react';

let step: number | undefined;

/** So many times as large as usual the page is drawn, as the styles say by the size of the window: 1, or more on a large screen. */
function pageStep(): number {
  step ??= Number(getComputedStyle(document.documentElement).getPropertyValue('--step')) || 1;
  return step;
}

/** The same, followed as the window changes. */
export function usePageStep(): number {
  return useSyncExternalStore(subscribe, pageStep);
}

function subscribe(onChange: () => void): () => void {
  const ask = () => {
    step = undefined;
    onChange();
  };
  addEventListener('resize', ask);
  return () => removeEventListener('resize', ask);
}
