import { useEffect, useId, useMemo, useState } from 'react';
import type { Dataset } from '../../domain/dataset';
import type { Answer, Engine, ListRows, ListScope } from '../../engine/answer';
import { isSortKey } from '../../engine/list';
import { useDashboard, useDashboardStore } from '../../state/context';
import type { Page } from '../../state/view';
import EmptyCard from '../EmptyCard';
import { appMessages } from '../messages';
import { outcomeWords } from '../outcome-words';
import { Remarks } from '../Remarks';
import { CENTER_COLUMNS } from './center-columns';
import { type ListColumn, type ListContext, shownColumns } from './column';
import { useColumnChoice } from './column-choice';
import { EVENT_COLUMNS } from './event-columns';
import { ListTable } from './ListTable';
import { ColumnChoice, CopyButton } from './ListTools';
import { linesOf } from './lines';
import { listMessages } from './messages';
import { type Question, useRows } from './use-rows';
import { VISIT_COLUMNS } from './visit-columns';
import { namesIn } from './words';
import '../../cards/table-face.css';
import './lists.css';

interface ListPageProps {
  readonly page: Page;
  readonly dataset: Dataset;
  readonly answer: Answer;
}

/** All centers, events or visits that the filters leave, as one table. */
export default function ListPage({ page, dataset, answer }: ListPageProps) {
  const loading = useDashboard((state) => state.loading);
  if (loading.status !== 'ready') return null;
  const shared = { dataset, answer, engine: loading.engine };
  if (page === 'events') return <List key={page} scope="events" columns={EVENT_COLUMNS} {...shared} />;
  if (page === 'visits') return <List key={page} scope="visits" columns={VISIT_COLUMNS} {...shared} />;
  return <List key={page} scope="centers" columns={CENTER_COLUMNS} {...shared} />;
}

function List<S extends ListScope>({
  scope,
  columns,
  dataset,
  answer,
  engine,
}: {
  readonly scope: S;
  readonly columns: readonly ListColumn<ListRows[S]>[];
  readonly dataset: Dataset;
  readonly answer: Answer;
  readonly engine: Engine;
}) {
  const store = useDashboardStore();
  const lang = useDashboard((state) => state.appearance.lang);
  const sort = useDashboard((state) => state.view.sort);
  const isChanged = useDashboard((state) => state.view.columns.length > 0);
  const drawn = useDashboard(({ answered, revision }) => (answered === revision ? revision : undefined));
  const { filters, reference } = answer;
  const { page: _, ...outcome } = answer[scope];
  const total = outcome.certain + outcome.possible;
  const heading = useId();
  const words = listMessages(lang);

  const context: ListContext = useMemo(
    () => ({ dataset, reference, lang, placeName: namesIn(dataset.places) }),
    [dataset, reference, lang],
  );
  const [chosen, toggle] = useColumnChoice(scope, columns);
  const shown = useMemo(() => shownColumns(columns, chosen, context), [columns, chosen, context]);
  const question: Question<S> = useMemo(
    () => ({ scope, filters, reference, sort, lang }),
    [scope, filters, reference, sort, lang],
  );
  const [sight, setSight] = useState({ first: 0, last: 0 });
  const { rowAt, isCurrent, hasFailed, retry } = useRows(engine, question, sight.first, sight.last);
  const rows = useMemo(
    () => ({ total, rowAt, onSight: (first: number, last: number) => setSight({ first, last }) }),
    [total, rowAt],
  );

  const isByQuantity = sort !== undefined && columns.some(({ key, amount }) => amount && key === sort.key);
  const isSortable = !sort || isSortKey(scope, sort.key);
  useEffect(() => {
    if (sort && !isSortable)
      store.getState().ignore({ key: 'sort', value: `${sort.descending ? '-' : ''}${sort.key}` });
  }, [store, sort, isSortable]);

  return (
    <section
      className="card list"
      data-list={scope}
      data-revision={total === 0 || isCurrent ? drawn : undefined}
      aria-labelledby={heading}
    >
      {total === 0 ? (
        <EmptyCard card={{ scope }} outcome={outcome} heading={heading} isAbove={false} />
      ) : (
        <>
          <header className="card-head">
            <h2 id={heading}>{words.heading[scope]}</h2>
            <div className="list-tools">
              <CopyButton lang={lang} lines={() => linesOf(engine, question, shown, lang)} />
              <ColumnChoice
                columns={columns}
                chosen={chosen}
                isChanged={isChanged}
                context={context}
                onToggle={toggle}
              />
            </div>
          </header>
          {hasFailed ? (
            <div role="alert" className="part-failed">
              <p>{words.failed}</p>
              <button type="button" className="button" onClick={retry}>
                {appMessages(lang).retry}
              </button>
            </div>
          ) : (
            <ListTable
              caption={`${words.caption(scope, total, outcome.possible)}${isByQuantity ? words.byLowerEnd : ''}`}
              columns={shown}
              rows={rows}
              order={question}
              lang={lang}
              isBusy={!isCurrent}
            />
          )}
        </>
      )}
      <footer className="card-foot">
        <Remarks remarks={outcomeWords(outcome, scope, lang)} />
      </footer>
    </section>
  );
}
