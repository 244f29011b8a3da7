import { useEffect, useState } from 'react';

/** Fills the whole screen, or gives it back. A browser that refuses is left alone: the slides fill the window already. */
export function toggleFullScreen(): void {
  if (document.fullscreenElement) document.exitFullscreen().catch(() => undefined);
  else document.documentElement.requestFullscreen?.().catch(() => undefined);
}

/** Asks for the whole screen with the first key or click, without which a browser refuses; gives it back at the end. */
export function useFullScreen(): void {
  useEffect(() => {
    const ask = (event: Event) => {
      // Esc leaves, and F has a say of its own.
      if (event instanceof KeyboardEvent && /^(Escape|f)$/i.test(event.key)) return;
      stop();
      if (!document.fullscreenElement) document.documentElement.requestFullscreen?.().catch(() => undefined);
    };
    const stop = () => {
      document.removeEventListener('keydown', ask);
      document.removeEventListener('click', ask);
    };
    document.addEventListener('keydown', ask);
    document.addEventListener('click', ask);
    return () => {
      stop();
      if (document.fullscreenElement) document.exitFullscreen().catch(() => undefined);
    };
  }, []);
}

/** Keeps the screen from going dark, where the browser can; it lets go whenever the page is hidden. */
export function useAwake(): void {
  useEffect(() => {
    let lock: WakeLockSentinel | undefined;
    let isOver = false;
    const wake = async () => {
      if (document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return;
      try {
        const granted = await navigator.wakeLock.request('screen');
        if (isOver) granted.release();
        else lock = granted;
      } catch {
        // Refused, as on a low battery.
      }
    };
    wake();
    document.addEventListener('visibilitychange', wake);
    return () => {
      isOver = true;
      document.removeEventListener('visibilitychange', wake);
      lock?.release();
    };
  }, []);
}

/** Seconds without a touch or key after which slides go on by themselves again. */
const PATIENCE = 30;

/** Goes on by itself every so many seconds, and waits after a touch or key. */
export function useAuto(
  seconds: number | undefined,
  index: number,
  isHeld: boolean,
  next: () => void,
): { readonly isPaused: boolean; readonly patience: number; pause(): void; resume(): void } {
  const [pausedAt, setPausedAt] = useState<number>();
  const isPaused = pausedAt !== undefined;

  useEffect(() => {
    if (seconds === undefined) return;
    const pause = () => setPausedAt(Date.now());
    document.addEventListener('keydown', pause);
    document.addEventListener('pointerdown', pause);
    return () => {
      document.removeEventListener('keydown', pause);
      document.removeEventListener('pointerdown', pause);
    };
  }, [seconds]);

  useEffect(() => {
    if (pausedAt === undefined || isHeld) return;
    const resuming = setTimeout(() => setPausedAt(undefined), PATIENCE * 1000);
    return () => clearTimeout(resuming);
  }, [pausedAt, isHeld]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: each slide has its time from its beginning
  useEffect(() => {
    if (seconds === undefined || isPaused || isHeld) return;
    const going = setTimeout(next, seconds * 1000);
    return () => clearTimeout(going);
  }, [seconds, isPaused, isHeld, index]);

  return {
    isPaused,
    patience: PATIENCE,
    pause: () => seconds !== undefined && setPausedAt(Date.now()),
    resume: () => setPausedAt(undefined),
  };
}
