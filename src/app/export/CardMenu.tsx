import { useEffect } from 'react';
import { CARDS } from '../../cards/index';
import { CARD_FORMATS } from '../../export/card-formats';
import { useDashboard, useDashboardStore } from '../../state/context';
import { Menu, type MenuItem } from '../../ui/Menu';
import { cardAs, linkTo, pictureCopied, tableCopied } from './card-works';
import { COPY_PICTURE } from './copying';
import { run, type Work } from './jobs';
import { COPY_LINK, copyLink } from './link-work';
import { exportMessages } from './messages';
import { showStatus } from './Status';
import './export.css';

const COPIES = [
  ['picture', COPY_PICTURE, pictureCopied],
  ['table', { zh: '复制表格', en: 'Copy table' }, tableCopied],
] as const;

/** What can be done with one card beside looking at it, below its button. */
export default function CardMenu({ id }: { readonly id: string }) {
  const store = useDashboardStore();
  const lang = useDashboard((state) => state.appearance.lang);
  useEffect(() => showStatus(store), [store]);
  const card = CARDS.find((entry) => entry.id === id);
  if (!card) return null;
  const words = exportMessages(lang);
  const item = (key: string, work: Work): MenuItem => ({
    id: key,
    words: work.label[lang],
    run: () => void run(work),
  });
  return (
    <Menu
      label={words.more(card.name(lang))}
      opener={`[data-card="${id}"] [data-action="more"]`}
      items={[
        ...CARD_FORMATS.map((format) => item(format.id, cardAs(format, card, store))),
        ...COPIES.map(([key, label, work], index) => ({
          ...item(`copy-${key}`, work(label, card, store)),
          isApart: index === 0,
        })),
        { id: 'copy-link', words: COPY_LINK[lang], run: () => void copyLink(linkTo(card, store), store) },
        { id: 'deck', words: words.toDeck, isApart: true, run: () => store.getState().lay({ kind: 'deck', add: id }) },
      ]}
      onClose={() => store.getState().lay(undefined)}
    />
  );
}
