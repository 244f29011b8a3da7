import { memo, use, useId } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import type { Card } from '../cards/card';
import { sentence } from '../cards/FigureText';
import { useCompact } from '../charts/compact';
import { Kept } from '../charts/Kept';
import type { Lang } from '../i18n/lang';
import { useDashboard, useDashboardStore } from '../state/context';
import { PassingButton } from '../ui/PassingButton';
import { CardTools } from './CardTools';
import { CardContext, isEmptied, useCardFace, useDrawnModel, useFace } from './card-face';
import { Enlarged, InStep } from './Enlarged';
import { appMessages } from './messages';
import { CardTable, EmptyCard } from './on-demand';
import { outcomeWords } from './outcome-words';
import { Remarks } from './Remarks';

/** A card on the page: what all cards have around their chart. A failure inside stays inside. */
export const CardFrame = memo(function CardFrame({ card }: { readonly card: Card }) {
  const lang = useDashboard((state) => state.appearance.lang);
  const { face, ref, context } = useCardFace(card, lang);
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
        <CardContext value={context}>
          {face ? <CardBody card={card} lang={lang} compact={compact} /> : null}
        </CardContext>
      </ErrorBoundary>
    </section>
  );
});

/** Where the parts of a card stand. They follow the card's face themselves, so that what is around them is left alone. */
const CardBody = memo(function CardBody({ card, lang, compact }: PartProps & { readonly compact: boolean }) {
  const name = useId();
  const showsTable = useDashboard((state) => state.view.tables.includes(card.id));
  const expanded = useDashboard((state) => state.view.card === card.id);
  const failure = useFace((face) => face.failure);
  const isEmpty = useFace(isEmptied) ?? true;
  const hasDrawing = useDashboard(use(CardContext).hasDrawing);
  if (failure !== undefined) throw failure;
  const showsChart = !showsTable && hasDrawing;
  return (
    <>
      <header className="card-head">
        <p className="card-name">
          <b id={name}>{card.name(lang)}</b>{' '}
          <span>{isEmpty ? null : <CardPhrase card={card} lang={lang} part="subtitle" />}</span>
        </p>
        <CardTools card={card} lang={lang} name={name} isEmpty={isEmpty} expanded={expanded} />
      </header>
      {isEmpty ? (
        <WhatEmptied card={card} isAbove={showsChart || showsTable} />
      ) : (
        <h2>
          <CardPhrase card={card} lang={lang} part="takeaway" />
        </h2>
      )}
      <div className="card-body" hidden={!showsChart && !showsTable}>
        {showsTable ? (
          <CardRows card={card} lang={lang} />
        ) : (
          <Kept>
            {showsChart ? (
              <Enlarged isOn={expanded} leastWidth={card.leastWidth}>
                <CardChart card={card} lang={lang} compact={compact} />
              </Enlarged>
            ) : null}
          </Kept>
        )}
      </div>
      <footer className="card-foot">
        <CardRemarks card={card} lang={lang} />
        {showsTable ? null : (
          <Kept>
            {isEmpty ? null : (
              <InStep>
                <CardLegend card={card} lang={lang} />
              </InStep>
            )}
          </Kept>
        )}
      </footer>
    </>
  );
});

interface PartProps {
  readonly card: Card;
  readonly lang: Lang;
}

function CardPhrase({ card, lang, part }: PartProps & { readonly part: 'subtitle' | 'takeaway' }) {
  const store = useDashboardStore();
  const model = useFace((face) => face.model);
  const phrase = card[part](model, lang);
  return typeof phrase === 'string' ? phrase : sentence(phrase, lang, store);
}

function WhatEmptied({ card, isAbove }: { readonly card: Card; readonly isAbove: boolean }) {
  const outcome = useFace((face) => face.outcome);
  return outcome && <EmptyCard card={card} outcome={outcome} isAbove={isAbove} />;
}

/** Left as it is while the card is emptied around it. */
const CardChart = memo(function CardChart({ card, lang, compact }: PartProps & { readonly compact: boolean }) {
  const model = useDrawnModel();
  return model === undefined ? null : <card.Chart model={model} lang={lang} compact={compact} />;
});

function CardRows({ card, lang }: PartProps) {
  const model = useFace((face) => face.model);
  return <CardTable id={card.id} model={model} lang={lang} />;
}

function CardRemarks({ card, lang }: PartProps) {
  // As one text, which mostly stays the same where the numbers behind it change.
  const text = useFace(({ outcome }) => outcomeWords(outcome, card.scope, lang).join('\n')) ?? '';
  return <Remarks remarks={text === '' ? [] : text.split('\n')} />;
}

const CardLegend = memo(function CardLegend({ card, lang }: PartProps) {
  const model = useDrawnModel();
  return model === undefined ? null : <card.Legend model={model} lang={lang} />;
});
