import type { Card } from '../../cards/card';
import type { Text } from '../../domain/dataset';
import type { CardFormat } from '../../export/card-formats';
import { linkOf } from '../../state/link';
import type { Dashboard } from '../../state/store';
import { copyMarkup, copyPicture } from '../../ui/clipboard-kinds';
import { copying } from './copying';
import { reached, type Work } from './jobs';
import { subjectOf } from './subject';

/** Exports one card as a file. */
export function cardAs({ label, load }: CardFormat, card: Card, store: Dashboard): Work {
  return {
    label,
    async load() {
      const make = await reached(load);
      return async (progress) => make(card, await subjectOf(store), progress);
    },
  };
}

/** Puts a picture of a card on the clipboard. */
export function pictureCopied(label: Text, card: Card, store: Dashboard): Work {
  return copying(label, async () => {
    const { pictureToCopy } = await reached(() => import('../../export/card-picture'));
    return () => copyPicture(subjectOf(store).then((subject) => pictureToCopy(card, subject)));
  });
}

/** Puts the table of a card on the clipboard, for spreadsheets and for documents. */
export function tableCopied(label: Text, card: Card, store: Dashboard): Work {
  return copying(label, async () => {
    const { tableClip } = await reached(() => import('../../export/clip'));
    return async () => {
      const { text, html } = await tableClip(card, await subjectOf(store));
      return copyMarkup(text, html);
    };
  });
}

/** The address that leads to a card, under these filters. */
export function linkTo(card: Card, store: Dashboard): string {
  const state = store.getState();
  const shown = {
    ...state.view,
    card: card.id,
    page: 'cards',
    evidence: undefined,
    profile: undefined,
    compare: [],
  } as const;
  return linkOf({ ...state, view: shown }, location.href);
}
