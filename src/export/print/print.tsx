import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { Compact } from '../../charts/compact';
import { type Lang, localeOf } from '../../i18n/lang';
import { stillness } from '../stillness';
import './print.css';

/** A page of 16:9, or A4 upright; without margins, which belong to what is printed. */
export type Paper = 'slide' | 'a4';

export interface Printable {
  /** What the browser proposes as the name of the file, without its extension. */
  readonly title: string;
  readonly lang: Lang;
  readonly paper: Paper;
  /** Laid out in a block as wide as the paper, with all the context that it needs. Nothing in it can be clicked. */
  readonly content: ReactNode;
  /** Whether all that comes later than the first drawing is there. */
  isReady?(room: HTMLElement): boolean;
  /** What is printed in its place, where that depends on how large the parts of the content are once they are drawn. */
  arrange?(room: HTMLElement): ReactNode;
}

let latest: Promise<unknown> = Promise.resolve();

/**
 * Draws something out of sight at the size of its paper, waits until it has settled, opens the print dialog, and takes it
 * away when the dialog is left; the page is then as it was. One after the other, where several are asked for.
 */
export function print(printable: Printable): Promise<void> {
  const done = latest.then(() => printNow(printable));
  latest = done.catch(() => undefined);
  return done;
}

async function printNow({ title, lang, paper, content, isReady, arrange }: Printable): Promise<void> {
  const room = document.createElement('div');
  room.className = 'printout own-pixels';
  room.inert = true;
  room.lang = localeOf[lang];
  room.dataset.paper = paper;
  document.body.append(room);
  // The page has a root of its own, whose ids begin alike.
  const root = createRoot(room, { identifierPrefix: 'print' });
  const draw = async (drawn: ReactNode) => {
    flushSync(() => root.render(<Compact value={false}>{drawn}</Compact>));
    await stillness(room, () => isReady?.(room) ?? true);
  };
  try {
    await draw(content);
    if (arrange) await draw(arrange(room));
    await leftAsItWas(title, paper, dialog);
  } finally {
    root.unmount();
    room.remove();
  }
}

/** Pages have no margins: what is printed has its own, and the browser no room for an address and a date. */
const SIZES: Readonly<Record<Paper, string>> = { slide: '1280px 720px', a4: '210mm 297mm' };

/**
 * Gives the pages a size, until it is taken back. A named page in the styles would do it without a script, but Chromium 109
 * then begins with an empty page, or takes another size.
 */
function sizePages(paper: Paper): () => void {
  for (const sheet of document.styleSheets) {
    try {
      const rule = sheet.cssRules[sheet.insertRule(`@page{size:${SIZES[paper]};margin:0}`, sheet.cssRules.length)];
      if (rule) return () => sheet.deleteRule([...sheet.cssRules].indexOf(rule));
    } catch {
      // Of another origin, as an extension's may be.
    }
  }
  return () => undefined;
}

/** Does something while the document is dressed for paper. */
async function leftAsItWas(title: string, paper: Paper, run: () => Promise<void>): Promise<void> {
  const root = document.documentElement;
  const before = { title: document.title, focus: document.activeElement, left: scrollX, top: scrollY };
  document.title = title;
  root.dataset.printing = paper;
  const unsize = sizePages(paper);
  try {
    await run();
  } finally {
    // Unless something else, as another language, has changed it meanwhile.
    if (document.title === title) document.title = before.title;
    delete root.dataset.printing;
    unsize();
    if (scrollX !== before.left || scrollY !== before.top) scrollTo(before.left, before.top);
    const { focus } = before;
    if (focus instanceof HTMLElement && focus !== document.activeElement) focus.focus({ preventScroll: true });
  }
}

/** What ends a print: the event, or, where a browser does not send it, that someone uses the page again. */
const ENDS = ['afterprint', 'pointerdown', 'keydown'] as const;

/** The print dialog; some browsers wait in it, others go on at once and tell later. */
function dialog(): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      for (const type of ENDS) removeEventListener(type, end, true);
      resolve();
    };
    for (const type of ENDS) addEventListener(type, end, true);
    window.print();
  });
}
