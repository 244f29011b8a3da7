import type { Lang } from '../../i18n/lang';
import type { Publication } from './citations';
import { evidenceMessages } from './messages';

/** What is known of the publication of articles, said once where it is the same of all. */
export function Publications({
  publications,
  lang,
}: {
  readonly publications: readonly Publication[];
  readonly lang: Lang;
}) {
  const words = evidenceMessages(lang);
  return (
    <>
      <h3>{words.publication}</h3>
      {publications.map(({ publisher, known, sources }) => (
        <p className="byline" key={sources.join(' ')}>
          {publications.length > 1 ? words.ofArticles(sources) : null}
          {publisher[lang]}
          {lang === 'zh' ? '。' : '. '}
          {known[lang]}
        </p>
      ))}
    </>
  );
}
