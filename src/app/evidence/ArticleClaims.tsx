import { useMemo } from 'react';
import type { Dataset, Source } from '../../domain/dataset';
import type { Lang } from '../../i18n/lang';
import { sourcesMessages } from '../sources/messages';
import { articlesOf } from '../sources/model';
import { ParagraphClaims } from '../sources/ParagraphClaims';
import { CopyCitation } from './CopyCitation';
import { publicationsOf } from './citations';
import { evidenceMessages } from './messages';
import { Publications } from './Publications';
import { useArticle } from './use-article';

/** All that the data take from one article, paragraph by paragraph; each claim leads on to its own evidence. */
export function ArticleClaims({
  source,
  dataset,
  lang,
}: {
  readonly source: Source;
  readonly dataset: Dataset;
  readonly lang: Lang;
}) {
  const words = evidenceMessages(lang);
  const showArticle = useArticle();
  const article = useMemo(() => articlesOf(dataset).find((entry) => entry.source === source), [dataset, source]);
  if (!article) return null;
  const { paragraphs, claims, unused } = article;
  const said = paragraphs.filter(({ sayings }) => sayings.length > 0).length;
  const own = sourcesMessages(lang);
  return (
    <>
      <h2>{source.title[lang]}</h2>
      <p className="byline">{words.byline(source.byline.map((name) => name[lang]))}</p>
      <p className="byline">{own.counts(source.id, claims, said)}</p>
      <CopyCitation source={source} lang={lang} />
      <button type="button" className="tool" onClick={() => showArticle({ source: source.id })}>
        {words.amongSources}
      </button>
      {paragraphs.map((paragraph) => (
        <ParagraphClaims key={paragraph.number} source={source.id} paragraph={paragraph} lang={lang} />
      ))}
      {unused.length > 0 ? <p className="source-unused">{own.unused(unused)}</p> : null}
      <Publications publications={publicationsOf([source])} lang={lang} />
    </>
  );
}
