import type { Card } from '../../cards/card';
import { PhraseText } from '../../cards/FigureText';
import { citedParagraphs } from '../../domain/cited';
import { cardTable } from '../card-table';
import { flatMessages } from '../messages';
import { factsOfTables } from '../source-sheet';
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
  const { answer, lang, filters, result, day, remarks } = subject;
  const { dataset } = answer;
  const words = pictureMessages(lang);
  const flat = flatMessages(lang);
  const model = card.model(answer);
  const { certain, possible } = answer[card.scope];
  const isEmpty = certain + possible === 0;
  const facts = isEmpty ? [] : factsOfTables([cardTable(card, answer, lang)]);
  const cited = citedParagraphs(facts, dataset.sources);
  const active = filters.map(({ facet, value }) => words.filter(facet, value));
  return (
    <div data-compact={compact || undefined}>
      <p className="card-name">
        <b>{card.name(lang)}</b> {isEmpty || card.invites ? null : <PhraseText phrase={card.subtitle(model, lang)} />}
      </p>
      <h2>{isEmpty ? words.nothing : <PhraseText phrase={card.takeaway(model, lang)} />}</h2>
      {isEmpty ? null : <card.Chart model={model} lang={lang} compact={compact} />}
      <div className="picture-foot">
        {isEmpty ? null : <card.Legend model={model} lang={lang} />}
        {remarks(card.scope).map((remark) => (
          <p key={remark}>{remark}</p>
        ))}
        <p>{words.filters(active.length === 0 ? words.noFilters : active.join(flat.separator), result)}</p>
        {cited.map(({ source, paragraphs }, index) => (
          <p key={source.id}>
            {index === 0 ? words.sources : ''}
            {words.cited(flat.article(source.id, source.title[lang]), paragraphs)}
          </p>
        ))}
        <p>{words.made(dataset.meta.title[lang], day)}</p>
      </div>
    </div>
  );
}
