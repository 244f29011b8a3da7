import { dateWords } from '../i18n/dates';
import type { Lang } from '../i18n/lang';
import { ClosingCode } from './ClosingCode';
import './end-slides.css';
import { presentMessages } from './messages';
import { SlideFoot } from './SlideFoot';
import { FilterLine, SlideFaults } from './SlideNotes';
import type { SlideProps } from './SlideView';

/** The first slide: what it is about, whose it is, and what it stands on. */
export function CoverSlide({
  deck,
  slide,
  index,
  aim,
  dataset,
  answer,
  words: filterWords,
  lang,
}: SlideProps & { readonly lang: Lang }) {
  const words = presentMessages(lang);
  const { title, organization, date, logo } = deck.cover;
  const { meta, sources, centers, visits } = dataset;
  return (
    <>
      <div className="cover">
        {logo ? <img src={logo} alt="" /> : null}
        <h2 className="cover-title">{slide.title || title || meta.title[lang]}</h2>
        <p className="cover-counts">
          {words.counts({ articles: sources.length, centers: centers.length, visits: visits.length })}
        </p>
        {organization || date ? (
          <p className="cover-by">
            {organization} <span>{date}</span>
          </p>
        ) : null}
        <p className="cover-note">{words.asOf(dateWords(meta.asOf, lang))}</p>
        {meta.note ? <p className="cover-note">{meta.note[lang]}</p> : null}
        <SlideFaults faults={aim.faults} lang={lang} />
        <FilterLine aim={aim} answer={answer} words={filterWords} lang={lang} />
      </div>
      <SlideFoot index={index} of={deck.slides.length} lang={lang} />
    </>
  );
}

/** The last slide: every article of the dataset, and what is known of its publication. */
export function ClosingSlide({
  deck,
  slide,
  index,
  aim,
  dataset,
  answer,
  words: filterWords,
  lang,
}: SlideProps & { readonly lang: Lang }) {
  const words = presentMessages(lang);
  const { sources } = dataset;
  const known = [...new Set(sources.map((source) => source.known[lang]))];
  return (
    <>
      <header className="slide-head">
        <h2>{slide.title || words.closing}</h2>
        <SlideFaults faults={aim.faults} lang={lang} />
        <FilterLine aim={aim} answer={answer} words={filterWords} lang={lang} />
      </header>
      <div className="slide-body closing">
        <div className="closing-sources">
          <ol>
            {sources.map((source) => (
              <li key={source.id} data-source={source.id}>
                <b className="closing-id">{source.id}</b>
                <div>
                  <h3>{source.title[lang]}</h3>
                  <p>
                    {[
                      words.writers(source.byline.map((name) => name[lang])),
                      source.publisher[lang],
                      ...(source.published ? [words.pageOf(source.published)] : []),
                      words.paragraphs(source.paragraphs),
                    ].join(lang === 'zh' ? '；' : '; ')}
                  </p>
                </div>
              </li>
            ))}
          </ol>
          {known.map((text) => (
            <p key={text} className="closing-known">
              {text}
            </p>
          ))}
        </div>
        <ClosingCode lang={lang} />
      </div>
      <SlideFoot index={index} of={deck.slides.length} lang={lang} />
    </>
  );
}
