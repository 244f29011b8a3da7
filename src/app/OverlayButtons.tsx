import type { Lang } from '../i18n/lang';
import { useDashboardStore } from '../state/context';
import { IconButton } from '../ui/IconButton';
import { appMessages } from './messages';

/** Opens what keys open too, for those who don't know the keys or have none. */
export function OverlayButtons({ lang }: { readonly lang: Lang }) {
  const { lay } = useDashboardStore().getState();
  const words = appMessages(lang);
  return (
    <div className="overlay-buttons">
      <IconButton
        name={words.palette}
        path="M7 2.5a4.5 4.5 0 1 0 0 9a4.5 4.5 0 1 0 0-9M10.3 10.3L14 14"
        aria-haspopup="dialog"
        onClick={() => lay({ kind: 'palette' })}
      />
      <IconButton
        name={words.help}
        path="M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0-13M6 6.4C6 5 7 4.5 8 4.5s2 .6 2 1.8C10 7.8 8 7.9 8 9.4M8 11v1"
        aria-haspopup="dialog"
        onClick={() => lay({ kind: 'help' })}
      />
    </div>
  );
}
