import PptxGenJS from 'pptxgenjs';
import type { CardContents, DeckContents, SlideContents } from '../deck-contents';
import type { ChartSpec } from './chart/spec';
import { drawClosing, drawCover } from './ends';
import type { Box, Page, Slide } from './form';
import { FORMS } from './forms';
import { addFoot, addHead, addLegend, defineMasters, heightFor, masterOf, roomFrom } from './frame';
import { pptxMessages } from './messages';
import { cardNotes } from './notes';
import { finished } from './package/finish';

/** A deck as a PowerPoint file: native charts and tables, and notes with the source of every figure. */
export async function deckPptx(deck: DeckContents): Promise<ArrayBuffer> {
  const pptx = new PptxGenJS();
  pptx.layout = 'LAYOUT_WIDE';
  pptx.title = deck.name;
  pptx.subject = deck.name;
  pptx.author = '';
  pptx.company = '';
  defineMasters(pptx);
  const charts: ChartSpec[] = [];
  const notes: (readonly string[])[] = [];
  for (const contents of deck.slides)
    for (const draw of slidesOf(contents, deck, charts)) {
      const slide = pptx.addSlide({ masterName: masterOf(contents) });
      notes.push(draw(slide));
    }
  const written = await pptx.write({ outputType: 'arraybuffer' });
  if (!(written instanceof ArrayBuffer)) throw new Error('pptxgenjs wrote no array buffer');
  return finished(written, { lang: deck.lang, name: deck.name, charts, notes });
}

/** Draws a slide, and gives its notes. */
type Draw = (slide: Slide) => readonly string[];

function slidesOf(contents: SlideContents, { lang, day }: DeckContents, charts: ChartSpec[]): readonly Draw[] {
  const own = contents.notes === '' ? [] : contents.notes.split('\n');
  switch (contents.kind) {
    case 'cover':
      return [
        (slide) => {
          drawCover(slide, contents, lang);
          return own;
        },
      ];
    case 'closing':
      return [
        (slide) => {
          const top = addHead(slide, contents, '', lang);
          drawClosing(slide, contents, roomFrom(top, 6.8), lang);
          addFoot(slide, undefined, lang);
          return own;
        },
      ];
    case 'unknown':
      return [
        (slide) => {
          addHead(slide, contents, '', lang);
          return own;
        },
      ];
    case 'card':
      return cardSlides(contents, charts, cardNotes(contents, lang, day), lang);
    default:
      return contents satisfies never;
  }
}

/** A card on one slide, or on several where it has more than one can bear; the notes stand on the first. */
function cardSlides(
  contents: CardContents,
  charts: ChartSpec[],
  notes: readonly string[],
  lang: DeckContents['lang'],
): readonly Draw[] {
  const { card, model, answer, scale, remarks } = contents;
  const description = card.describe(model, lang);
  const height = heightFor(contents, lang);
  const form = FORMS[card.id];
  const pages = contents.isEmpty ? [] : (form?.pages(model, { lang, answer, scale, description, height }) ?? []);
  const subtitle = contents.isEmpty ? '' : (form?.subtitle?.(lang) ?? contents.subtitle);
  const all: readonly (Page | undefined)[] = pages.length > 0 ? pages : [undefined];
  return all.map((page, index) => (slide) => {
    const part = all.length > 1 ? pptxMessages(lang).part(index + 1, all.length) : '';
    const top = addHead(slide, contents, `${subtitle}${part}`, lang);
    const bottom = addLegend(slide, page?.legend ?? [], remarks, lang);
    const chart = (spec: ChartSpec, box: Box, altText: string) => {
      // Its number alone counts here: what is in it is written when the package is finished.
      slide.addChart('bar', [{ name: '', labels: [''], values: [0] }], { ...box, altText });
      charts.push(spec);
    };
    page?.draw({ slide, box: roomFrom(top, bottom), chart });
    addFoot(slide, contents, lang);
    return index === 0 ? notes : [];
  });
}
