import { type RefObject, useEffect, useId, useMemo, useRef } from 'react';
import { useStore } from 'zustand';
import type { Dataset } from '../../domain/dataset';
import { useDashboard } from '../../state/context';
import { publicationsOf } from '../evidence/citations';
import { Publications } from '../evidence/Publications';
import { ArticleSection } from './ArticleSection';
import { aim } from './aim';
import { sourcesMessages } from './messages';
import { articlesOf } from './model';

/** All articles, and what the data take from each of their paragraphs. */
export default function SourcesPage({ dataset }: { readonly dataset: Dataset }) {
  const lang = useDashboard((state) => state.appearance.lang);
  const articles = useMemo(() => articlesOf(dataset), [dataset]);
  const claims = useMemo(() => distinctClaims(articles), [articles]);
  const page = useRef<HTMLDivElement>(null);
  useSight(page);
  const heading = useId();
  const words = sourcesMessages(lang);
  return (
    <div className="sources" ref={page}>
      <section className="card sources-head" aria-labelledby={heading}>
        <h2 id={heading}>{words.heading(articles.length, claims)}</h2>
        <p>{words.unfiltered}</p>
        <Publications publications={publicationsOf(dataset.sources)} lang={lang} />
      </section>
      {articles.map((article) => (
        <ArticleSection key={article.source.id} article={article} lang={lang} />
      ))}
    </div>
  );
}

/** A claim that several articles support is one. */
function distinctClaims(articles: ReturnType<typeof articlesOf>): number {
  const facts = articles.flatMap(({ paragraphs }) => paragraphs.flatMap(({ sayings }) => sayings));
  return new Set(facts.flatMap((saying) => saying.facts.map(({ id }) => id))).size;
}

/** Brings into sight what a citation or the search led to, else, once, the first that holds the evidence of the address. */
function useSight(page: RefObject<HTMLElement | null>): void {
  const at = useStore(aim, (state) => state.at);
  const isFirst = useRef(true);
  useEffect(() => {
    const wasFirst = isFirst.current;
    isFirst.current = false;
    if (at) {
      const paragraph = at.paragraph === undefined ? '' : ` [data-paragraph="${at.paragraph}"]`;
      const place = page.current?.querySelector<HTMLElement>(`[data-article="${at.source}"]${paragraph}`);
      place?.scrollIntoView();
      place?.focus({ preventScroll: true });
      aim.setState({ at: undefined });
    } else if (wasFirst) {
      page.current?.querySelector('[aria-current]')?.closest('[data-paragraph]')?.scrollIntoView();
    }
  }, [at, page]);
}
