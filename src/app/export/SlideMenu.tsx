import { useEffect, useState } from 'react';
import { PICTURES } from '../../export/card-formats';
import type { Shown } from '../../present/Show';
import { useDashboard, useDashboardStore } from '../../state/context';
import { linkOf } from '../../state/link';
import { Menu } from '../../ui/Menu';
import { COPY_PICTURE } from './copying';
import { run } from './jobs';
import { COPY_LINK, copyLink } from './link-work';
import { exportMessages } from './messages';
import { showStatus } from './Status';
import { slideAs, slideCopied } from './slide-works';
import './export.css';

/** What can be taken away of the slide on screen, at its button. */
export function SlideMenu({
  shown,
  opener,
  onClose,
}: {
  readonly shown: Shown;
  readonly opener: string;
  onClose(): void;
}) {
  const store = useDashboardStore();
  const lang = useDashboard((state) => state.appearance.lang);
  useEffect(() => showStatus(store), [store]);
  const [before] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      // A pointer opened it: the button would keep its bar in sight, and Space for itself.
      if (before === document.body) document.querySelector<HTMLElement>(opener)?.blur();
    },
    [before, opener],
  );
  return (
    <Menu
      label={exportMessages(lang).slide(shown.index + 1)}
      opener={opener}
      items={[
        ...PICTURES.map((format) => ({
          id: format.id,
          words: format.label[lang],
          run: () => void run(slideAs(format, shown, store)),
        })),
        {
          id: 'copy-picture',
          words: COPY_PICTURE[lang],
          isApart: true,
          run: () => void run(slideCopied(COPY_PICTURE, shown, store)),
        },
        {
          id: 'copy-link',
          words: COPY_LINK[lang],
          run: () => void copyLink(linkOf(store.getState(), location.href), store),
        },
      ]}
      onClose={onClose}
    />
  );
}
