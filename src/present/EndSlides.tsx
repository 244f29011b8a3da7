import type { Lang } from '../i18n/lang';
import { ClosingCode } from './ClosingCode';
import { countsLine, coverRemarks, knownLines, sourceLine } from './end-lines';
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
  const { title, organization, date, logo } = deck.cover;
  return (
    <>
      <div className="cover">
        {logo ? <img src={logo} alt="" /> : null}
        <h2 className="cover-title">{slide.title || title || dataset.meta.title[lang]}</h2>
        <p className="cover-counts">{countsLine(answer, filterWords, lang)}</p>
        {organization || date ? (
          <p className="cover-by">
            {organization} <span>{date}</span>
          </p>
        ) : null}
        {coverRemarks(dataset, lang).map((remark) => (
          <p key={remark} className="cover-note">
            {remark}
          </p>
        ))}
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
            {dataset.sources.map((source) => (
              <li key={source.id} data-source={source.id}>
                <b className="closing-id">{source.id}</b>
                <div>
                  <h3>{source.title[lang]}</h3>
                  <p>{sourceLine(source, lang)}</p>
                </div>
              </li>
            ))}
          </ol>
          {knownLines(dataset, lang).map((text) => (
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
