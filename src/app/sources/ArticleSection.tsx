import { useId } from 'react';
import type { Lang } from '../../i18n/lang';
import { CopyCitation } from '../evidence/CopyCitation';
import { evidenceMessages } from '../evidence/messages';
import { sourcesMessages } from './messages';
import type { Article } from './model';
import { ParagraphClaims } from './ParagraphClaims';

/** One article: who wrote it, of where, and what its paragraphs support. */
export function ArticleSection({
  article: { source, places, paragraphs, claims, unused },
  lang,
}: {
  readonly article: Article;
  readonly lang: Lang;
}) {
  const heading = useId();
  const words = sourcesMessages(lang);
  const said = paragraphs.filter(({ sayings }) => sayings.length > 0).length;
  const about = [
    evidenceMessages(lang).byline(source.byline.map((name) => name[lang])),
    ...(places.length > 0 ? [words.places(places.map((name) => name[lang]))] : []),
  ];
  return (
    <section className="card source-article" data-article={source.id} aria-labelledby={heading} tabIndex={-1}>
      <p className="card-name">{words.counts(source.id, claims, said)}</p>
      <h2 id={heading}>{source.title[lang]}</h2>
      <p className="byline">{about.join(lang === 'zh' ? '；' : '; ')}</p>
      <CopyCitation source={source} lang={lang} />
      {paragraphs.map((paragraph) => (
        <ParagraphClaims key={paragraph.number} source={source.id} paragraph={paragraph} lang={lang} />
      ))}
      {unused.length > 0 ? <p className="source-unused">{words.unused(unused)}</p> : null}
    </section>
  );
}
