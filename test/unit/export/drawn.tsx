import { renderToStaticMarkup } from 'react-dom/server';
import type { Card } from '../../../src/cards/card';
import type { Dataset } from '../../../src/domain/dataset';
import { inlineEngine } from '../../../src/engine/inline';
import type { Lang } from '../../../src/i18n/lang';
import { DashboardContext } from '../../../src/state/context';
import { createDashboard } from '../../../src/state/store';
import type { Scale } from '../../../src/state/view';

/** What a chart says at one of its marks. */
export interface DrawnMark {
  /** The id of a fact, of a derived figure, or of a group. */
  readonly id: string;
  readonly text: string;
  /** What it is called for who hears it, with its unit and bound where they stand beside it. */
  readonly name: string;
}

const TAG = /<(\/?)([a-z][a-z0-9]*)([^>]*?)(\/?)>|([^<]+)/gi;
const ID = /data-(?:mark|evidence)="([^"]*)"/;
const LABEL = /aria-label="([^"]*)"/;
const VOID = /^(?:br|hr|img|input)$/i;

interface OpenMark {
  readonly id: string;
  text: string;
  readonly label: string | undefined;
}

/**
 * The marks of a card's chart with the words that stand in them, as they are really drawn: by React, without a browser.
 * The test file puts scales of its own in the place of those of Recharts, which has none before its effects run.
 */
export function drawnMarks(
  Chart: Card['Chart'],
  { model, lang, scale, dataset }: { model: unknown; lang: Lang; scale: Scale; dataset: Dataset },
): readonly DrawnMark[] {
  const store = createDashboard({ lang, theme: 'light' }, inlineEngine);
  store.getState().dataset('test', { ok: true, value: dataset });
  store.getState().show({ scale });
  const html = renderToStaticMarkup(
    <DashboardContext value={store}>
      <Chart model={model} lang={lang} compact={false} />
    </DashboardContext>,
  );
  const open: (OpenMark | undefined)[] = [];
  const marks: OpenMark[] = [];
  for (const [, closes, name = '', attributes = '', isEmpty, text] of html.matchAll(TAG)) {
    if (text !== undefined) {
      const mark = open.filter((entry) => entry !== undefined).at(-1);
      if (mark) mark.text += unescaped(text);
    } else if (closes) open.pop();
    else if (!isEmpty && !VOID.test(name)) {
      const id = ID.exec(attributes)?.[1];
      const label = LABEL.exec(attributes)?.[1];
      const mark = id === undefined ? undefined : { id, text: '', label: label && unescaped(label) };
      if (mark) marks.push(mark);
      open.push(mark);
    }
  }
  return marks.filter(({ text }) => text !== '').map(({ id, text, label }) => ({ id, text, name: label ?? text }));
}

const unescaped = (text: string) =>
  text.replace(/&(amp|lt|gt|quot|#x27);/g, (_, name: keyof typeof CHARACTERS) => CHARACTERS[name]);
const CHARACTERS = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" } as const;
