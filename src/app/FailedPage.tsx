import type { Problem } from '../domain/problem';
import type { Lang } from '../i18n/lang';
import { problemWords } from '../i18n/problems';
import { appMessages } from './messages';

const words = {
  zh: { title: '数据读不出来', file: '文件', many: (count: number) => `发现 ${count} 处问题，请从第一处改起。` },
  en: {
    title: 'The data can’t be used',
    file: 'File',
    many: (count: number) => `${count} problems were found; begin with the first.`,
  },
} as const;

/** A dataset that can't be used: which file, which field, what to do. */
export default function FailedPage({
  file,
  problems,
  lang,
  onRetry,
}: {
  readonly file: string;
  readonly problems: readonly Problem[];
  readonly lang: Lang;
  onRetry(): void;
}) {
  const { title, many, file: label } = words[lang];
  return (
    <main id="content" className="failed-page">
      <div role="alert">
        <h1>{title}</h1>
        <p>
          {label} <code>{file}</code>
        </p>
        {problems.length > 1 ? <p>{many(problems.length)}</p> : null}
        <ol>
          {problems.map((problem) => {
            const { place, fault, remedy } = problemWords(problem, lang);
            return (
              <li key={`${place} ${fault}`}>
                {place ? <code>{place}</code> : null}
                <b>{fault}</b>
                <p>{remedy}</p>
              </li>
            );
          })}
        </ol>
      </div>
      <button type="button" className="button" onClick={onRetry}>
        {appMessages(lang).retry}
      </button>
    </main>
  );
}
