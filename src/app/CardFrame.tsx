import { memo, useId } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import type { Card } from '../cards/card';
import { phraseText } from '../cards/FigureText';
import { useCompact } from '../charts/compact';
import { isActive } from '../engine/filters';
import type { Lang } from '../i18n/lang';
import { useDashboard, useDashboardStore } from '../state/context';
import { Drawing } from '../ui/Drawing';
import { IconButton } from '../ui/IconButton';
import { PassingButton } from '../ui/PassingButton';
import { type CardFace, useCardFace, Waiting } from './card-face';
import { Enlarged, InStep } from './Enlarged';
import { appMessages } from './messages';
import { CardTable, EmptyCard } from './on-demand';
import { Remarks } from './Remarks';

/** A card on the page: what all cards have around their chart. A failure inside stays inside. */
export const CardFrame = memo(function CardFrame({ card }: { readonly card: Card }) {
  const lang = useDashboard((state) => state.appearance.lang);
  const { face, ref, wait } = useCardFace(card, lang);
  const compact = useCompact();
  const words = appMessages(lang);
  return (
    <section
      ref={ref}
      className={`card span-${card.span}`}
      data-card={card.id}
      data-compact={compact || undefined}
      aria-label={card.name(lang)}
    >
      <ErrorBoundary
        resetKeys={[face, lang]}
        fallbackRender={({ resetErrorBoundary }) => (
          <div role="alert" className="card-failed">
            <h2>{card.name(lang)}</h2>
            <p>{words.cardFailed}</p>
            <PassingButton home="section" heirs="h2" className="button" onClick={resetErrorBoundary}>
              {words.retry}
            </PassingButton>
          </div>
        )}
      >
        <Waiting value={wait}>{face ? <CardBody card={card} face={face} compact={compact} /> : null}</Waiting>
      </ErrorBoundary>
    </section>
  );
});

function CardBody({
  card,
  face,
  compact,
}: {
  readonly card: Card;
  readonly face: CardFace;
  readonly compact: boolean;
}) {
  const name = useId();
  const lang = useDashboard((state) => state.appearance.lang);
  const showsTable = useDashboard((state) => state.view.tables.includes(card.id));
  const expanded = useDashboard((state) => state.view.card === card.id);
  if (face.failure !== undefined) throw face.failure;
  const { model, outcome } = face;
  const isEmpty = outcome.certain + outcome.possible === 0;
  const isBrushed = useDashboard(({ filters }) => card.brushes !== undefined && isActive(filters, card.brushes));
  const showsChart = !showsTable && (!isEmpty || isBrushed);
  return (
    <>
      <header className="card-head">
        <p className="card-name">
          <b id={name}>{card.name(lang)}</b>{' '}
          <span>{isEmpty ? null : <CardPhrase card={card} part="subtitle" model={model} lang={lang} />}</span>
        </p>
        <CardTools card={card} name={name} model={card.Controls && model} isEmpty={isEmpty} expanded={expanded} />
      </header>
      {isEmpty ? (
        <EmptyCard card={card} outcome={outcome} isAbove={showsChart || showsTable} />
      ) : (
        <h2>
          <CardPhrase card={card} part="takeaway" model={model} lang={lang} />
        </h2>
      )}
      {isEmpty && !showsChart && !showsTable ? null : (
        <div className="card-body">
          {showsChart ? (
            <CardChart card={card} model={model} lang={lang} compact={compact} expanded={expanded} />
          ) : (
            <CardTable id={card.id} model={model} lang={lang} />
          )}
        </div>
      )}
      <footer className="card-foot">
        <Remarks outcome={outcome} scope={card.scope} lang={lang} />
        {isEmpty || showsTable ? null : <CardLegend card={card} model={model} lang={lang} />}
      </footer>
    </>
  );
}

interface PartProps {
  readonly card: Card;
  readonly model: unknown;
  readonly lang: Lang;
}

/* What is drawn from the model alone: a filter that changes the outcome and not the model renders none of it anew. */
const CardPhrase = memo(function CardPhrase({
  card,
  part,
  model,
  lang,
}: PartProps & { readonly part: 'subtitle' | 'takeaway' }) {
  return phraseText(card[part](model, lang));
});

const CardChart = memo(function CardChart({
  card,
  expanded,
  ...props
}: PartProps & { readonly compact: boolean; readonly expanded: boolean }) {
  return (
    <Enlarged isOn={expanded} leastWidth={card.leastWidth}>
      <card.Chart {...props} />
    </Enlarged>
  );
});

const CardLegend = memo(function CardLegend({ card, ...props }: PartProps) {
  return (
    <InStep>
      <card.Legend {...props} />
    </InStep>
  );
});

const CardTools = memo(function CardTools({
  card,
  name,
  model,
  isEmpty,
  expanded,
}: {
  readonly card: Card;
  /** The element that names the card: seven tools of one name are told apart by it. */
  readonly name: string;
  /** Where it has controls of its own. */
  readonly model: unknown;
  readonly isEmpty: boolean;
  readonly expanded: boolean;
}) {
  const store = useDashboardStore();
  const lang = useDashboard((state) => state.appearance.lang);
  const tables = useDashboard((state) => state.view.tables);
  const words = appMessages(lang);
  const showsTable = tables.includes(card.id);
  const { show, lay } = store.getState();
  const isOpen = useDashboard(({ overlay }) => overlay?.kind === 'more' && overlay.card === card.id);
  return (
    <div className="card-tools">
      {card.Controls && !isEmpty && !showsTable ? <card.Controls model={model} lang={lang} /> : null}
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
