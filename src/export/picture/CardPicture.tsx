import type { Card } from '../../cards/card';
import { phraseText } from '../../cards/FigureText';
import { filterLine, sourcesLabel, sourcesOf } from '../provenance';
import type { Subject } from '../subject';
import { pictureMessages } from './messages';

/** A card as it is photographed: what the page shows of it, and what has to be said where the page is not around it. */
export function CardPicture({
  card,
  subject,
  compact,
}: {
  readonly card: Card;
  readonly subject: Subject;
  readonly compact: boolean;
}) {
  const { answer, lang, day, remarks } = subject;
  const words = pictureMessages(lang);
  const model = card.model(answer);
  const { certain, possible } = answer[card.scope];
  const isEmpty = certain + possible === 0;
  return (
    <div data-compact={compact || undefined}>
      <p className="card-name">
        <b>{card.name(lang)}</b> {isEmpty || card.invites ? null : phraseText(card.subtitle(model, lang))}
      </p>
      <h2>{isEmpty ? words.nothing : phraseText(card.takeaway(model, lang))}</h2>
      {isEmpty ? null : <card.Chart model={model} lang={lang} compact={compact} />}
      <div className="picture-foot">
        {isEmpty ? null : <card.Legend model={model} lang={lang} />}
        {remarks(card.scope).map((remark) => (
          <p key={remark}>{remark}</p>
        ))}
        <p>{filterLine(subject)}</p>
        {sourcesOf(card, subject).map((source, index) => (
          <p key={source}>
            {index === 0 ? sourcesLabel(lang) : ''}
            {source}
          </p>
        ))}
        <p>{words.made(answer.dataset.meta.title[lang], day)}</p>
      </div>
    </div>
  );
}
