import type { Table } from '../../cards/card';
import { CARDS } from '../../cards/index';
import { citedParagraphs } from '../../domain/cited';
import type { Lang } from '../../i18n/lang';
import { DashboardContext } from '../../state/context';
import { cardTable } from '../card-table';
import { fileStem } from '../file-name';
import type { Export } from '../formats';
import { printSheets, type SheetBlock } from '../print/sheets';
import { factsOfTables } from '../source-sheet';
import { CardReport } from './CardReport';
import { ReportHead, SourceEntry } from './Ends';
import { paperTable } from './long-table';
import { reportMessages } from './messages';
import '../picture/picture.css';
import './report.css';

/** What is on screen as a report on sheets of A4: each card with its chart and its table, and all sources at the end. */
const exported: Export = async (subject) => {
  const { store, answer, lang } = subject;
  const { meta, sources } = answer.dataset;
  const words = reportMessages(lang);
  const expanded = store.getState().view.card;
  const shown = CARDS.filter(({ id }) => expanded === undefined || id === expanded);
  const tables = shown.map((card) => cardTable(card, answer, lang));
  const cited = citedParagraphs(factsOfTables(tables), sources);
  const cards = shown.flatMap((card, index): SheetBlock[] => {
    const table = tables[index];
    if (!table) return [];
    const content = <CardReport key={card.id} card={card} subject={subject} table={table} />;
    const hasRows = table.table.rows.length > 0;
    return [{ id: card.id, content }, ...(hasRows ? [tableBlock(card.id, table.table, lang)] : [])];
  });
  await printSheets({
    title: fileStem(meta.title[lang], subject),
    lang,
    foot: [meta.title[lang], ...subject.filters.map(({ value }) => value)].join(lang === 'zh' ? '·' : ' · '),
    within: (content) => (
      <DashboardContext value={store}>
        <div className="report">{content}</div>
      </DashboardContext>
    ),
    blocks: [
      { id: 'head', content: <ReportHead subject={subject} />, headsNext: true },
      ...cards,
      { id: 'sources', content: <h2 className="report-sources">{words.sources}</h2>, headsNext: true },
      ...sources.map(
        (source): SheetBlock => ({
          id: `source.${source.id}`,
          content: (
            <SourceEntry source={source} cited={cited.find((entry) => entry.source.id === source.id)} lang={lang} />
          ),
        }),
      ),
    ],
  });
  return undefined;
};

function tableBlock(card: string, table: Table, lang: Lang): SheetBlock {
  const drawn = paperTable(table, lang);
  return { id: `${card}.table`, table: drawn, grouped: drawn !== table };
}

export default exported;
