import type { ReactNode } from 'react';
import '../../cards/presence.css';
import type { helpMessages } from './messages';

/** How surely something is known, as the charts draw it. */
export function Certainty({ words }: { readonly words: ReturnType<typeof helpMessages>['marks'] }) {
  return (
    <ul className="help-marks">
      <Mark words={words.exact}>
        <circle className="mark-after" cx="22" cy="9" r="6" />
      </Mark>
      <Mark words={words.open}>
        <path className="mark-fading" d="M6 9h30" />
        <path className="mark-chevron" d="M32 4l5 5-5 5" />
        <circle className="mark-after" cx="6" cy="9" r="5" />
      </Mark>
      <Mark words={words.nearly}>
        <rect className="mark-after" x="12" y="4" width="17" height="10" />
        <path className="mark-stop" d="M29 0v18" />
      </Mark>
      <Mark words={words.convention}>
        <path className="mark-span" d="M8 4h28M8 14h28" />
        <path className="mark-span" strokeDasharray="3 2" d="M8 4v10M36 4v10" />
      </Mark>
      <Mark words={words.expected}>
        <circle className="mark-hollow" cx="22" cy="9" r="6" />
      </Mark>
      <li>
        <span className="presence-swatch presence-unreported" aria-hidden="true" />
        {words.unreported}
      </li>
      <li>
        <b aria-hidden="true">?</b>
        {words.inferred}
      </li>
    </ul>
  );
}

function Mark({ words, children }: { readonly words: string; readonly children: ReactNode }) {
  return (
    <li>
      <svg width="44" height="18" aria-hidden="true">
        {children}
      </svg>
      {words}
    </li>
  );
}
