import type { Dataset } from '../../domain/dataset';
import type { Answer, Engine } from '../../engine/answer';
import type { CardContents, ClosingContents, DeckContents, SlideContents } from '../../export/deck-contents';
import type { Lang } from '../../i18n/lang';
import { plainText } from '../../i18n/phrase';
import { type Aim, aimOf, cardOf } from '../../present/aim';
import { type Deck, deckName, type Slide } from '../../present/deck';
import { countsLine, coverRemarks, knownLines, sourceLine } from '../../present/end-lines';
import { footnotesOf } from '../../present/footnotes';
import { presentMessages } from '../../present/messages';
import { pageCode } from '../../present/page-code';
import { faultWords } from '../../present/SlideNotes';
import { FILTER_WORDS } from '../present/filter-words';

interface Deckful {
  readonly deck: Deck;
  /** The filters and view of now, as a query: what slides without their own are shown under. */
  readonly home: string;
  readonly dataset: Dataset;
  readonly engine: Engine;
  /** The dataset as addresses name it, and the address for an audience of what a slide is under. */
  readonly page: { readonly file: string; link(aim: Aim): string };
  readonly lang: Lang;
  /** The reader's own day, as 2026-07-24. */
  readonly day: string;
}

/** Everything that the slides of a deck say, each under its own filters, as present mode shows it. */
export async function deckContents({ deck, home, dataset, engine, page, lang, day }: Deckful): Promise<DeckContents> {
  const slides: SlideContents[] = [];
  for (const slide of deck.slides) {
    const aim = aimOf(slide, home, dataset);
    slides.push(slideContents(deck, slide, aim, await engine.ask(aim.filters, aim.view.reference), page, lang));
  }
  return { name: deckName(deck, dataset, lang), lang, day, slides };
}

function slideContents(
  deck: Deck,
  slide: Slide,
  aim: Aim,
  answer: Answer,
  { file, link }: Deckful['page'],
  lang: Lang,
): SlideContents {
  const { dataset } = answer;
  const words = presentMessages(lang);
  const faults = faultWords(aim.faults, lang);
  const base = { filters: FILTER_WORDS.active(answer, lang), faults, notes: slide.notes ?? '', answer };
  switch (slide.kind) {
    case 'cover': {
      const { title, organization, date, logo } = deck.cover;
      return {
        ...base,
        kind: 'cover',
        title: slide.title || title || dataset.meta.title[lang],
        counts: countsLine(answer, FILTER_WORDS, lang),
        by: [organization, date].filter(Boolean).join(' '),
        remarks: coverRemarks(dataset, lang),
        logo,
      };
    }
    case 'closing':
      return {
        ...base,
        kind: 'closing',
        title: slide.title || words.closing,
        ...closing(dataset, lang),
        code: codeOf(link(aim), file, lang),
      };
    case 'card':
      return (
        cardContents(slide, aim, answer, base, lang) ?? {
          ...base,
          kind: 'unknown',
          title: faults[0] ?? words.failed,
          faults: faults.slice(1),
        }
      );
    default:
      return slide.kind satisfies never;
  }
}

function cardContents(
  slide: Slide,
  aim: Aim,
  answer: Answer,
  base: Pick<CardContents, 'filters' | 'faults' | 'notes' | 'answer'>,
  lang: Lang,
): CardContents | undefined {
  const card = cardOf(slide);
  if (!card) return undefined;
  const words = presentMessages(lang);
  const model = card.model(answer);
  const { certain, possible } = answer[card.scope];
  const isEmpty = certain + possible === 0;
  const takeaway = card.takeaway(model, lang);
  const subtitle = card.subtitle(model, lang);
  // What nothing is drawn of rests on nothing.
  const footnotes = isEmpty ? undefined : footnotesOf(card.id, model, answer.dataset, lang);
  const named = (['inferred', 'unreported', 'bounded'] as const).filter((name) => footnotes?.caveats[name]);
  return {
    ...base,
    kind: 'card',
    card,
    model,
    scale: aim.view.scale,
    title: isEmpty ? FILTER_WORDS.empty(answer, card.scope, lang) : slide.title || plainText(takeaway),
    takeaway: isEmpty || slide.title ? undefined : takeaway,
    isEmpty,
    subtitle: isEmpty ? '' : typeof subtitle === 'string' ? subtitle : plainText(subtitle),
    remarks: FILTER_WORDS.remarks(answer, card.scope, lang),
    cited: footnotes && footnotes.cited.length > 0 ? words.cited(footnotes.cited) : '',
    caveats: words.caveatsFrom(named.map((name) => words.caveats[name])),
  };
}

function codeOf(address: string, file: string, lang: Lang): ClosingContents['code'] {
  const shape = pageCode(address, file);
  return shape && { shape, address, words: presentMessages(lang).scan(false) };
}

function closing(dataset: Dataset, lang: Lang): Pick<ClosingContents, 'sources' | 'known'> {
  return {
    sources: dataset.sources.map((source) => ({
      id: source.id,
      title: source.title[lang],
      line: sourceLine(source, lang),
    })),
    known: knownLines(dataset, lang),
  };
}
