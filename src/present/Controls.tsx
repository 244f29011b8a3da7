import type { Lang } from '../i18n/lang';
import { IconButton } from '../ui/IconButton';
import type { Deed } from './keys';
import { presentMessages } from './messages';

const PATHS = {
  previous: 'M10 3L5 8l5 5',
  next: 'M6 3l5 5l-5 5',
  facets: 'M2 3h12L9.5 8.5V13l-3-1.5v-3z',
  own: 'M3 8a5 5 0 1 0 2-4M3 2v4h4',
  presenter: 'M2 3h12v8H2zM8 11v3M5 14h6',
  fullScreen: 'M2 6V2h4M10 2h4v4M14 10v4h-4M6 14H2v-4',
  deck: 'M2 3h7v5H2zM11 4h3M11 7h3M2 11h12M2 14h12',
  menu: 'M2 3h12v10H2zM4.5 11l3-4 2 2.5 1.5-1.5 2 3',
  code: 'M2 2h5v5H2zM9 2h5v5H9zM2 9h5v5H2zM9 9h2v2M14 9v2h-1M9 14h2M13 13.5h1v.5',
  leave: 'M3 3l10 10M13 3L3 13',
} as const;

/** What the button of the slide's menu is known by. */
export const SLIDE_MENU = 'slide-menu';

/** What the keys do too, for a pointer or a finger; out of sight while the pointer rests. */
export function Controls({
  lang,
  index,
  of,
  hasFacets,
  hasMenu,
  onFacets,
  onMenu,
  onDeck,
  act,
}: {
  readonly lang: Lang;
  readonly index: number;
  readonly of: number;
  readonly hasFacets: boolean;
  readonly hasMenu: boolean;
  onFacets(): void;
  /** None where there is no slide on screen. */
  readonly onMenu: (() => void) | undefined;
  onDeck(): void;
  act(deed: Deed): void;
}) {
  const words = presentMessages(lang);
  const doing = (deed: Extract<Deed, keyof typeof PATHS>) => (
    <IconButton name={words[deed]} path={PATHS[deed]} onClick={() => act(deed)} />
  );
  return (
    <nav
      className="show-controls"
      aria-label={words.controls}
      // A button that is clicked would keep the focus, and with it the bar in sight and Space for itself.
      onMouseDown={(event) => event.preventDefault()}
    >
      {doing('previous')}
      <span aria-hidden="true">
        {index + 1} / {of}
      </span>
      {doing('next')}
      <IconButton name={words.facets} path={PATHS.facets} aria-expanded={hasFacets} onClick={onFacets} />
      {doing('own')}
      <IconButton name={words.deck} path={PATHS.deck} aria-haspopup="dialog" onClick={onDeck} />
      <IconButton
        name={words.pictures}
        path={PATHS.menu}
        data-action={SLIDE_MENU}
        aria-haspopup="menu"
        aria-expanded={hasMenu}
        aria-disabled={!onMenu}
        onClick={onMenu}
      />
      {doing('code')}
      {doing('presenter')}
      {doing('fullScreen')}
      {doing('leave')}
    </nav>
  );
}
