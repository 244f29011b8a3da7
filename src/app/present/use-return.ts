import { useEffect, useState } from 'react';

/** Where the page is begun again after a show: as far down as it was, with the focus on the button that began it. */
export function useReturn(): void {
  // While this is drawn for the first time the page is still there.
  const [top] = useState(() => scrollY);
  useEffect(
    () => () => {
      requestAnimationFrame(() => {
        scrollTo(0, top);
        document.querySelector<HTMLElement>('[data-action="present"]')?.focus({ preventScroll: true });
      });
    },
    [top],
  );
}
