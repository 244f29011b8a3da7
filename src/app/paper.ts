import { flushSync } from 'react-dom';

/**
 * The browser's own print, from its menu, waits for nothing. So before it lays out its sheets the page takes the form of
 * paper on the screen, and all that depends on a width is measured and drawn anew at once. What `export/print` draws is
 * for paper already, and says so.
 */
export function followPrint(): void {
  const root = document.documentElement;
  let undress: (() => void) | undefined;
  addEventListener('beforeprint', () => {
    if (undress || root.dataset.printing !== undefined) return;
    undress = dress(root);
    measureAnew();
  });
  addEventListener('afterprint', () => {
    if (!undress) return;
    undress();
    undress = undefined;
    measureAnew();
  });
}

/** As if the window had another size; several times, since what is measured may lie within what is drawn anew. */
function measureAnew(): void {
  for (let pass = 0; pass < 3; pass += 1) flushSync(() => dispatchEvent(new Event('resize')));
}

/** Styles for paper hold on the screen, and none for screens alone, until it is taken back. */
function dress(root: HTMLElement): () => void {
  const changed: { readonly media: MediaList; readonly before: string }[] = [];
  for (const rule of mediaRules()) {
    const before = rule.media.mediaText;
    if (!/^(print|screen)\b/.test(before)) continue;
    changed.push({ media: rule.media, before });
    rule.media.mediaText = before === 'print' ? 'all' : 'not all';
  }
  root.dataset.onPaper = '';
  return () => {
    for (const { media, before } of changed) media.mediaText = before;
    delete root.dataset.onPaper;
  };
}

function mediaRules(): CSSMediaRule[] {
  return [...document.styleSheets].flatMap((sheet) => {
    try {
      return [...sheet.cssRules].filter((rule) => rule instanceof CSSMediaRule);
    } catch {
      // Of another origin, as an extension's may be.
      return [];
    }
  });
}
