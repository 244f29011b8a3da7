/** Runs something when there is nothing else to do. */
export function whenIdle(run: () => void): void {
  // Safari has no idle callback before version 27.
  if ('requestIdleCallback' in window) requestIdleCallback(run);
  else setTimeout(run, 1000);
}
