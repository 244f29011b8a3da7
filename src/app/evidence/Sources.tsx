import type { Lang } from '../../i18n/lang';
import { type CitedSource, publicationsOf } from './citations';
import { evidenceMessages } from './messages';

/** Article by article the paragraphs that say so; below them, once, what is known of their publication. */
export function Sources({ cited, lang }: { readonly cited: readonly CitedSource[]; readonly lang: Lang }) {
  const words = evidenceMessages(lang);
  const publications = publicationsOf(cited);
  return (
    <>
      <h3>{words.sources}</h3>
      {cited.map(({ source, citations }) => (
        <article key={source.id}>
          <h4>{source.title[lang]}</h4>
          <p className="byline">
            [{source.id}] {words.byline(source.byline.map((name) => name[lang]))}
          </p>
          <ol>
            {citations.map(({ number, paragraph, notes }) => (
              <li key={number} data-source={source.id} data-paragraph={paragraph}>
                <span className="citation-number">{number}</span>
                <b>{words.paragraph(paragraph)}</b>
                {notes.map((note) => (
                  <p key={note.zh}>{note[lang]}</p>
                ))}
              </li>
            ))}
          </ol>
        </article>
      ))}
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
