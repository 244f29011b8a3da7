import { memo } from 'react';
import type { Presence } from '../domain/presence';
import type { Lang, Messages } from '../i18n/lang';
import type { Phrase } from '../i18n/phrase';
import { termsIn } from '../i18n/terms';
import { phraseText } from './FigureText';
import './presence.css';

const unreported: Messages<string> = { zh: '未报道，不等于没有', en: 'not reported, which is not “no”' };

/** Explains the four states of a function, of which `planned` and `no` only where they occur. */
export function PresenceLegend({
  shown,
  notes,
  lang,
}: {
  readonly shown: readonly Presence[];
  readonly notes: readonly Phrase[];
  readonly lang: Lang;
}) {
  return (
    <ul className="legend">
      {shown.map((presence) => (
        <PresenceItem key={presence} presence={presence} lang={lang} />
      ))}
      {notes.map((note, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a note that says something else is still the same element
        <li key={index}>
          <span>{phraseText(note)}</span>
        </li>
      ))}
    </ul>
  );
}

const PresenceItem = memo(function PresenceItem({
  presence,
  lang,
}: {
  readonly presence: Presence;
  readonly lang: Lang;
}) {
  return (
    <li>
      <span className={`presence-swatch presence-${presence}`} aria-hidden="true" />
      {presence === 'unreported' ? unreported[lang] : termsIn(lang).presence[presence]}
    </li>
  );
});
