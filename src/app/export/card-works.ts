import type { Card } from '../../cards/card';
import { BUNDLED } from '../../data/load';
import type { Text } from '../../domain/dataset';
import type { CardFormat } from '../../export/card-formats';
import { writeAddress } from '../../state/address';
import type { Dashboard } from '../../state/store';
import { copyText } from '../../ui/clipboard';
import { copyMarkup, copyPicture } from '../../ui/clipboard-kinds';
import { Refused, reached, type Work } from './jobs';
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
      const { text, html } = tableClip(card, await subjectOf(store));
      return copyMarkup(text, html);
    };
  });
}

/** Puts an address on the clipboard that leads to this card, under these filters. */
export function linkCopied(label: Text, card: Card, store: Dashboard): Work {
  return copying(label, async () => () => copyText(linkTo(card, store)));
}

function linkTo(card: Card, store: Dashboard): string {
  const { filters, view, appearance, file } = store.getState();
  const shown = {
    ...view,
    card: card.id,
    page: 'cards',
    evidence: undefined,
    profile: undefined,
    compare: [],
  } as const;
  const query = writeAddress(filters, shown, appearance, file === BUNDLED ? undefined : file);
  return new URL(`?${query}`, location.href).href;
}

function copying(label: Text, load: () => Promise<() => Promise<boolean>>): Work {
  return {
    label,
    async load() {
      const copy = await load();
      return async () => {
        if (!(await copy())) throw new Refused();
        return undefined;
      };
    },
  };
}
