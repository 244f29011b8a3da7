import type { CitedParagraphs } from '../../domain/cited';
import type { Source } from '../../domain/dataset';
import { dateWords } from '../../i18n/dates';
import type { Lang } from '../../i18n/lang';
import { numberWords } from '../../i18n/numbers';
import type { Subject } from '../subject';
import { reportMessages } from './messages';

/** The head of a report: of what it is, as of when, and under which filters. */
export function ReportHead({ subject }: { readonly subject: Subject }) {
  const { answer, lang, day, filters, result } = subject;
  const { meta } = answer.dataset;
  const words = reportMessages(lang);
  const stop = lang === 'zh' ? '；' : '; ';
  const active = filters.map(({ facet, value }) => `${facet} ${value}`).join(stop);
  return (
    <header className="report-head">
      <h1>{meta.title[lang]}</h1>
      <p>{[words.asOf(dateWords(meta.asOf, lang)), words.made(day)].join(stop)}</p>
      {meta.note ? <p>{meta.note[lang]}</p> : null}
      <p data-filters>
        <b>
          {words.filters}
          {words.colon}
        </b>
        {active || words.noFilters}
      </p>
      <p>
        <b>
          {words.left}
          {words.colon}
        </b>
        {[result, words.reference(numberWords(answer.reference, lang))].join(stop)}
      </p>
    </header>
  );
}

/** One article at the end of a report, and which of its paragraphs it rests on. */
export function SourceEntry({
  source,
  cited,
  lang,
}: {
  readonly source: Source;
  readonly cited: CitedParagraphs | undefined;
  readonly lang: Lang;
}) {
  const words = reportMessages(lang);
  const { id, title, byline, publisher, published, known } = source;
  const line = [
    words.writers(byline.map((name) => name[lang])),
    publisher[lang],
    ...(published ? [words.pageOf(published)] : []),
    cited ? words.paragraphs(cited.paragraphs) : words.uncited,
  ];
  return (
    <div className="report-source" data-source={id}>
      <b>{id}</b>
      <div>
        <h3>{title[lang]}</h3>
        <p>{line.join(lang === 'zh' ? '；' : '; ')}</p>
        <p>{known[lang]}</p>
      </div>
    </div>
  );
}
