import type { Lang } from '../../i18n/lang';
import { areaMessages } from './messages';
import type { AreaModel } from './model';

/** Explains the marks that the present rows use. */
export function AreaLegend({ model, lang }: { readonly model: AreaModel; readonly lang: Lang }) {
  const words = areaMessages(lang).legend;
  const bounds = new Set(model.rows.flatMap(({ before, after }) => [before?.bound, after?.bound]));
  const has = {
    before: model.rows.some(({ before }) => before),
    notOpen: model.rows.some(({ status }) => status === 'expected'),
    open: bounds.has('over') || bounds.has('atLeast'),
  };
  if (model.rows.length === 0) return null;
  return (
    <ul className="legend">
      {has.before ? (
        <li>
          <svg width="12" height="12" aria-hidden="true">
            <rect className="mark-before" x="1.5" y="1.5" width="9" height="9" />
          </svg>
          {words.before}
        </li>
      ) : null}
      <li>
        <svg width="12" height="12" aria-hidden="true">
          <circle className="mark-after" cx="6" cy="6" r="5" />
        </svg>
        {words.after}
      </li>
      {has.notOpen ? (
        <li>
          <svg width="14" height="14" aria-hidden="true">
            <circle className="mark-hollow" cx="7" cy="7" r="5" />
          </svg>
          {words.notOpen}
        </li>
      ) : null}
      {has.open ? (
        <li>
          <svg width="40" height="14" aria-hidden="true">
            <path className="mark-fading" d="M6 7h30" />
            <path className="mark-chevron" d="M32 2l5 5-5 5" />
            <circle className="mark-after" cx="6" cy="7" r="5" />
          </svg>
          {words.open}
        </li>
      ) : null}
      {bounds.has('nearly') ? (
        <li>
          <svg width="22" height="18" aria-hidden="true">
            <rect className="mark-after" x="2" y="4" width="17" height="10" />
            <path className="mark-stop" d="M19 0v18" />
          </svg>
          {words.nearly}
        </li>
      ) : null}
      {bounds.has('about') ? (
        <li>
          <svg width="24" height="14" aria-hidden="true">
            <rect className="mark-about" x="2" y="2" width="20" height="10" />
          </svg>
          {words.about}
        </li>
      ) : null}
    </ul>
  );
}
