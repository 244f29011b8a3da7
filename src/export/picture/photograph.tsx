import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { type Lang, localeOf } from '../../i18n/lang';
import { DashboardContext } from '../../state/context';
import type { Dashboard } from '../../state/store';
import { faceOf, faceRule, loadedSlicesFor } from '../faces';
import { stillness } from '../stillness';
import { drawing } from './drawing';
import './picture.css';
import { svgElement } from './svg-element';

/** A drawing that needs nothing from elsewhere, and its size in pixels. */
export interface Picture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

interface Sitter {
  readonly content: ReactNode;
  readonly store: Dashboard;
  readonly lang: Lang;
  readonly className: string;
  /** Pixels; without a height it is as high as its content. */
  readonly width: number;
  readonly height?: number;
  /** What the picture is called, once it is drawn. */
  title(stage: HTMLElement): string;
}

/** Draws a part of the page in its own theme: mounts it out of sight, and waits until it is whole. */
export async function photograph({ content, store, lang, className, title, ...size }: Sitter): Promise<Picture> {
  const stage = document.createElement('div');
  stage.className = `picture own-pixels ${className}`;
  stage.inert = true;
  stage.lang = localeOf[lang];
  stage.style.width = `${size.width}px`;
  if (size.height !== undefined) stage.style.height = `${size.height}px`;
  document.body.append(stage);
  // Its ids must not be those of the page: a drawing finds its patterns by them.
  const root = createRoot(stage, { identifierPrefix: 'picture-' });
  try {
    flushSync(() => root.render(<DashboardContext value={store}>{content}</DashboardContext>));
    await stillness(stage);
    const width = stage.offsetWidth;
    const height = Math.ceil(stage.getBoundingClientRect().height);
    // To whole pixels, or the last row would be half of one.
    stage.style.height = `${height}px`;
    const faces = await Promise.all(loadedSlicesFor(stage.textContent ?? '').map(faceOf));
    const svg = svgElement('svg', { width, height, viewBox: `0 0 ${width} ${height}` }, [
      svgElement('title', {}, [title(stage)]),
      svgElement('style', {}, [
        `${faces.map(faceRule).join('\n')}text{font-variant-numeric:tabular-nums;white-space:pre}`,
      ]),
      drawing(stage),
    ]);
    return { svg: new XMLSerializer().serializeToString(svg), width, height };
  } finally {
    root.unmount();
    stage.remove();
  }
}
