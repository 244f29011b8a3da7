import { useMemo } from 'react';
import { distantFace } from '../cards/distance';
import { phraseText } from '../cards/FigureText';
import { useCompact } from '../charts/compact';
import type { Lang } from '../i18n/lang';
import { useDashboard } from '../state/context';
import { cardOf } from './aim';
import { Fitted } from './Fitted';
import { footnotesOf } from './footnotes';
import { Headline } from './Headline';
import { SlideFoot } from './SlideFoot';
import { FilterLine, SlideFaults } from './SlideNotes';
import type { SlideProps } from './SlideView';

/** One card: its takeaway as headline, its chart drawn large, and what it rests on. */
export function CardSlide(props: SlideProps & { readonly lang: Lang }) {
  const { slide, index, deck, aim, answer, dataset, words, lang } = props;
  const card = cardOf(slide);
  const scale = useDashboard((state) => state.view.scale);
  const open = useDashboard((state) => state.view.open);
  const compact = useCompact();
  const model = useMemo(() => card?.model(answer), [card, answer]);
  const isEmpty = card !== undefined && answer[card.scope].certain + answer[card.scope].possible === 0;
  const footnotes = useMemo(
    // What nothing is drawn of rests on nothing.
    () => (card && !isEmpty ? footnotesOf(card.id, model, dataset, lang) : undefined),
    [card, isEmpty, model, dataset, lang],
  );
  const page = { index, of: deck.slides.length, lang };
  if (!card)
    return (
      <>
        <SlideFaults faults={aim.faults} lang={lang} isAlone />
        <div className="slide-body" />
        <SlideFoot {...page} />
      </>
    );
  const face = distantFace(card, compact);
  const remarks = words.remarks(answer, card.scope, lang);
  return (
    <>
      <header className="slide-head">
        {isEmpty ? null : (
          <h2>
            <Headline phrase={slide.title ? [slide.title] : card.takeaway(model, lang)} lang={lang} />
          </h2>
        )}
        <p className="slide-subtitle">
          <b>{card.name(lang)}</b>{' '}
          {isEmpty ? null : (
            <span className={card.invites ? 'slide-invites' : undefined}>{phraseText(card.subtitle(model, lang))}</span>
          )}
        </p>
        <SlideFaults faults={aim.faults} lang={lang} />
        <FilterLine aim={aim} answer={answer} words={words} lang={lang} />
      </header>
      <div className="slide-body">
        {isEmpty ? (
          <h2 className="slide-empty">{words.empty(answer, card.scope, lang)}</h2>
        ) : (
          <Fitted most={face.scale} content={JSON.stringify([slide.id, lang, scale, open, answer.filters])}>
            <face.Chart model={model} lang={lang} compact={compact} />
          </Fitted>
        )}
      </div>
      <div className="slide-notes">
        {remarks.length > 0 ? <p className="slide-remarks">{remarks.join(lang === 'zh' ? '；' : '; ')}</p> : null}
        {isEmpty ? null : <card.Legend model={model} lang={lang} />}
      </div>
      <SlideFoot {...page} footnotes={footnotes} />
    </>
  );
}
