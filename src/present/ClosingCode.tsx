import type { Lang } from '../i18n/lang';
import { useDashboard } from '../state/context';
import { audienceLink } from '../state/link';
import { QrCode } from '../ui/QrCode';
import { presentMessages } from './messages';
import { pageCode } from './page-code';

/** The page for the audience's own screens, beside the sources; nothing where they could not open it. */
export function ClosingCode({ lang }: { readonly lang: Lang }) {
  const file = useDashboard((state) => state.file);
  const address = useDashboard((state) => audienceLink(state, undefined, location.href));
  const shape = pageCode(address, file);
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
