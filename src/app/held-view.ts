import { useLayoutEffect } from 'react';

/** Milliseconds that words are waited for: then they may move once, which is better than nothing to read. */
const PATIENCE = 3000;

/** Frames without a face on its way: charts draw their words one frame after they know their width. */
const QUIET_FRAMES = 2;

/**
 * Keeps the page out of sight until the faces of what it now shows are there. Where the machine has Chinese faces none is
 * on its way and two frames pass; where it has none, the bundled one comes first, so that its arrival moves nothing.
 */
export function useHeldView(shown: string): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: held anew for each thing that is shown.
  useLayoutEffect(() => {
    const root = document.documentElement;
    let isOver = false;
    const release = () => {
      if (!isOver) delete root.dataset.held;
      isOver = true;
    };
    root.dataset.held = '';
    const patience = setTimeout(release, PATIENCE);
    facesArrived().then(release);
    return () => {
      clearTimeout(patience);
      release();
    };
  }, [shown]);
}

async function facesArrived(): Promise<void> {
  for (let quiet = 0; quiet < QUIET_FRAMES; ) {
    await new Promise(requestAnimationFrame);
    quiet = document.fonts.status === 'loaded' ? quiet + 1 : 0;
    await document.fonts.ready;
  }
}
