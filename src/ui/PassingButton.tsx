import { type ComponentProps, useLayoutEffect, useRef } from 'react';

/**
 * A button that its own click may take away: it passes the focus on, which would fall to the document's beginning.
 * The heir is the next element in `home` that matches `heirs` once the button is gone, else the first. Both are
 * selectors; `home` is an ancestor that stays.
 */
export function PassingButton({
  home,
  heirs,
  ...button
}: ComponentProps<'button'> & { readonly home: string; readonly heirs: string }) {
  const ref = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    const leaving = ref.current;
    return () => {
      const root = leaving?.closest(home);
      if (!root || !leaving || leaving !== document.activeElement) return;
      const all = () => [...root.querySelectorAll<HTMLElement>(heirs)];
      const before = all().filter((other) => leaving.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_PRECEDING);
      // What comes in its place is there when React has finished this change.
      queueMicrotask(() => {
        const left = all();
        const heir = left[before.length] ?? left[0];
        // A heading can be focused then; a control stays as it is.
        if (heir && heir.tabIndex < 0) heir.tabIndex = -1;
        heir?.focus();
      });
    };
  }, [home, heirs]);
  return <button ref={ref} type="button" {...button} />;
}
