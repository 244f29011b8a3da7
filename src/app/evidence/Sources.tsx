import type { Lang } from '../../i18n/lang';
import { useActions } from '../../state/actions';
import { CopyCitation } from './CopyCitation';
import { type CitedSource, publicationsOf } from './citations';
import { articleId } from './claim';
import { evidenceMessages } from './messages';
import { Publications } from './Publications';
import { useArticle } from './use-article';

/** Article by article the paragraphs that say so; below them, once, what is known of their publication. */
export function Sources({ cited, lang }: { readonly cited: readonly CitedSource[]; readonly lang: Lang }) {
  const words = evidenceMessages(lang);
  const showArticle = useArticle();
  const actions = useActions();
  return (
    <>
      <h3>{words.sources}</h3>
      {cited.map(({ source, citations }) => (
        <article key={source.id}>
          <h4>
            <button
              type="button"
              className="figure citation-article"
              title={words.allClaims}
              onClick={() => actions.evidence(articleId(source))}
            >
              {source.title[lang]}
            </button>
          </h4>
          <p className="byline">
            [{source.id}] {words.byline(source.byline.map((name) => name[lang]))}
          </p>
          <ol>
            {citations.map(({ number, paragraph, notes }) => (
              <li key={paragraph} data-source={source.id} data-paragraph={paragraph}>
                <span className="citation-number">{number}</span>
                <button
                  type="button"
                  className="figure citation-place"
                  title={words.inArticle}
                  onClick={() => showArticle({ source: source.id, paragraph })}
                >
                  {words.paragraph(paragraph)}
                </button>
                {notes.map((note) => (
                  <p key={note.zh}>{note[lang]}</p>
                ))}
                <CopyCitation key={paragraph} source={source} paragraph={paragraph} lang={lang} />
              </li>
            ))}
          </ol>
        </article>
      ))}
      <Publications publications={publicationsOf(cited.map(({ source }) => source))} lang={lang} />
    </>
  );
}
