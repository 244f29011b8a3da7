import type { Card } from '../../cards/card';
import { distantFace } from '../../cards/distance';
import { phraseText } from '../../cards/FigureText';
import { citedParagraphs } from '../../domain/cited';
import { flatMessages } from '../messages';
import { factsOfTables } from '../source-sheet';
import type { SourcedTable, Subject } from '../subject';
import { reportMessages } from './messages';
import { Reduced } from './Reduced';

/** Pixels for a chart that is drawn for those far away: its letters are large. */
const WIDE = 1300;

/** A card on paper: what the page shows of it but its table, what the filters did to it, and what it rests on. */
export function CardReport({
  card,
  subject,
  table,
}: {
  readonly card: Card;
  readonly subject: Subject;
  readonly table: SourcedTable;
}) {
  const { answer, lang } = subject;
  const words = reportMessages(lang);
  const flat = flatMessages(lang);
  const model = card.model(answer);
  const { certain, possible } = answer[card.scope];
  const isEmpty = certain + possible === 0;
  // As wide as it needs to be, it would be too small; from afar it is drawn large.
  const { Chart } = card.leastWidth ? distantFace(card, false) : card;
  const chart = <Chart model={model} lang={lang} compact={false} />;
  const cited = citedParagraphs(isEmpty ? [] : factsOfTables([table]), answer.dataset.sources);
  const remarks = subject.remarks(card.scope);
  return (
    <div className="report-card" data-report={card.id}>
      <p className="card-name">
        <b>{card.name(lang)}</b> {isEmpty || card.invites ? null : phraseText(card.subtitle(model, lang))}
      </p>
      <h2>{isEmpty ? subject.empty(card.scope) : phraseText(card.takeaway(model, lang))}</h2>
      {isEmpty ? null : (
        <div className="report-chart">{card.leastWidth ? <Reduced width={WIDE}>{chart}</Reduced> : chart}</div>
      )}
      {isEmpty ? null : <card.Legend model={model} lang={lang} />}
      {remarks.map((remark) => (
        <p key={remark} className="report-remark">
          {remark}
        </p>
      ))}
      {cited.length > 0 ? (
        <p className="report-cited">
          {words.cited}
          {cited.map(({ source, paragraphs }) => flat.paragraphs(source.id, paragraphs)).join(flat.separator)}
        </p>
      ) : null}
    </div>
  );
}
