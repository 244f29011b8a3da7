import { CARDS } from '../cards/index';
import type { Lang } from '../i18n/lang';
import { appMessages } from './messages';

/** The page while its data is on the way: the places of the cards, and words for those who don't see them. */
export function LoadingPage({ lang }: { readonly lang: Lang }) {
  return (
    <main id="content" className="cards loading" aria-busy="true">
      <p role="status" className="visually-hidden">
        {appMessages(lang).loading}
      </p>
      {CARDS.map(({ id, span }) => (
        <div key={id} className={`card span-${span} card-loading`} data-loading={id} />
      ))}
    </main>
  );
}
