import type { Lang } from '../i18n/lang';
import type { Footnotes } from './footnotes';
import { presentMessages } from './messages';

/** Where the figures come from, how sure they are, and the page. */
export function SlideFoot({
  index,
  of,
  lang,
  footnotes,
}: {
  readonly index: number;
  readonly of: number;
  readonly lang: Lang;
  readonly footnotes?: Footnotes | undefined;
}) {
  const words = presentMessages(lang);
  const caveats = (['inferred', 'unreported', 'bounded'] as const).filter((name) => footnotes?.caveats[name]);
  return (
    <footer className="slide-foot">
      <p>{footnotes && footnotes.cited.length > 0 ? words.cited(footnotes.cited) : null}</p>
      <p>{words.caveatsFrom(caveats.map((name) => words.caveats[name]))}</p>
      <p className="slide-page" data-page>
        {index + 1} / {of}
      </p>
    </footer>
  );
}
