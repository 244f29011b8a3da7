import type { Lang } from '../i18n/lang';
import { useDashboard } from '../state/context';
import { audienceLink, linkLosses } from '../state/link';
import { QrCode } from '../ui/QrCode';
import { qrShape } from '../ui/qr';
import { presentMessages } from './messages';

/** The page for the audience's own screens, beside the sources; nothing where they could not open it. */
export function ClosingCode({ lang }: { readonly lang: Lang }) {
  const file = useDashboard((state) => state.file);
  const address = useDashboard((state) => audienceLink(state, undefined, location.href));
  if (linkLosses(address, { file, hasOwnDeck: false }).length > 0) return null;
  const shape = qrShape(address);
  if (!shape) return null;
  const words = presentMessages(lang);
  return (
    <figure className="closing-code">
      <QrCode shape={shape} name={words.codeOf(address)} />
      <figcaption>
        {words.scan(false)} <span>{address}</span>
      </figcaption>
    </figure>
  );
}
