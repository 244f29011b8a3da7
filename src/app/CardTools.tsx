import { memo } from 'react';
import type { Card } from '../cards/card';
import type { Lang } from '../i18n/lang';
import { useDashboard, useDashboardStore } from '../state/context';
import { Drawing } from '../ui/Drawing';
import { IconButton } from '../ui/IconButton';
import { useFace } from './card-face';
import { appMessages } from './messages';

/** The buttons in the head of a card. */
export const CardTools = memo(function CardTools({
  card,
  lang,
  name,
  isEmpty,
  expanded,
}: {
  readonly card: Card;
  readonly lang: Lang;
  /** The element that names the card: seven tools of one name are told apart by it. */
  readonly name: string;
  readonly isEmpty: boolean;
  readonly expanded: boolean;
}) {
  const store = useDashboardStore();
  const tables = useDashboard((state) => state.view.tables);
  const words = appMessages(lang);
  const showsTable = tables.includes(card.id);
  const { show, lay } = store.getState();
  const isOpen = useDashboard(({ overlay }) => overlay?.kind === 'more' && overlay.card === card.id);
  return (
    <div className="card-tools">
      {card.Controls && !isEmpty && !showsTable ? <CardControls card={card} lang={lang} /> : null}
      <button
        type="button"
        className="tool"
        aria-pressed={showsTable}
        aria-describedby={name}
        onClick={() => show({ tables: showsTable ? tables.filter((id) => id !== card.id) : [...tables, card.id] })}
      >
        <Drawing path="M2 3h12v10H2zM2 7h12M6 3v10" />
        {words.table}
      </button>
      <IconButton
        name={words.more}
        path="M2 8h1.6v.3M7.2 8h1.6v.3M12.4 8h1.6v.3"
        data-action="more"
        aria-describedby={name}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={() => lay(isOpen ? undefined : { kind: 'more', card: card.id })}
      />
      <IconButton
        name={expanded ? words.collapse : words.expand}
        path={expanded ? 'M14 7H9V2M2 9h5v5M14 2L9 7M2 14l5-5' : 'M9 2h5v5M7 14H2V9M14 2L9 7M2 14l5-5'}
        aria-describedby={name}
        aria-pressed={expanded}
        onClick={() => show({ card: expanded ? undefined : card.id })}
      />
    </div>
  );
});

function CardControls({ card, lang }: { readonly card: Card; readonly lang: Lang }) {
  const model = useFace((face) => face.model);
  return card.Controls && <card.Controls model={model} lang={lang} />;
}
