import JSZip from 'jszip';
import { deckContents } from '../../../../src/app/export/deck-contents';
import { BUNDLED } from '../../../../src/data/load';
import type { Dataset } from '../../../../src/domain/dataset';
import { inlineEngine } from '../../../../src/engine/inline';
import type { DeckContents } from '../../../../src/export/deck-contents';
import { deckPptx } from '../../../../src/export/pptx/index';
import type { Lang } from '../../../../src/i18n/lang';
import type { Aim } from '../../../../src/present/aim';
import { DEFAULT_DECK, type Deck } from '../../../../src/present/deck';
import { audienceLink } from '../../../../src/state/link';
import { bundled } from '../../../fixtures/bundled';
import { type ReadSlide, readSlides } from './presentation';

export interface Exported {
  readonly contents: DeckContents;
  readonly zip: JSZip;
  readonly slides: readonly ReadSlide[];
}

/** A deck under the filters of a query, exported and read back. */
export async function exported(
  home: string,
  lang: Lang,
  {
    deck = DEFAULT_DECK,
    dataset = bundled,
    base = 'https://dashboard.example/',
  }: { readonly deck?: Deck; readonly dataset?: Dataset; readonly base?: string } = {},
): Promise<Exported> {
  const engine = inlineEngine(dataset);
  const appearance = { lang, theme: 'light' } as const;
  const page = {
    file: BUNDLED,
    link: (aim: Aim) => audienceLink({ ...aim, appearance, file: BUNDLED }, undefined, base),
  };
  const contents = await deckContents({ deck, home, dataset, engine, page, lang, day: '2026-11-24' });
  const zip = await JSZip.loadAsync(await deckPptx(contents));
  return { contents, zip, slides: await readSlides(zip) };
}
