import type PptxGenJS from 'pptxgenjs';
import type { Lang } from '../../i18n/lang';
import type { CardContents, SlideContents } from '../deck-contents';
import type { Box, Slide } from './form';
import { linesOf, widthOf } from './measure';
import { pptxMessages } from './messages';
import { addWords, type Run } from './text-box';
import { COLORS } from './theme';

/** A slide of 16:9 in inches, and the margin left and right. */
export const PAGE = { w: 13.333, h: 7.5, x: 0.6 } as const;
export const WIDTH = PAGE.w - 2 * PAGE.x;
const FOOT = 6.98;
const TITLE = { y: 0.36, line: 0.44 };
/** Letters of a headline in points, the largest that two lines hold. */
const TITLE_SIZES = [26, 24, 22, 20, 18];
/** Of the sentence that stands in place of a drawing. */
const EMPTY_SIZE = 32;
/** Height of the line with a card's name, and of a line of its legend. */
const SUBTITLE = 0.34;
const LEGEND_LINE = 0.2;

const MASTER = { card: 'CARD', cover: 'COVER', empty: 'EMPTY' } as const;

/** On which of the masters a slide stands. */
export function masterOf(contents: SlideContents): string {
  if (contents.kind === 'cover') return MASTER.cover;
  return isEmptied(contents) ? MASTER.empty : MASTER.card;
}

/** Nothing is drawn: the sentence on why stands in its place. */
const isEmptied = (contents: SlideContents) => contents.kind === 'card' && contents.isEmpty;

/** Masters with a title of PowerPoint's own, so that outlines and screen readers find it, and its own page number. */
export function defineMasters(pptx: PptxGenJS): void {
  const title = (
    y: number,
    h: number,
    fontSize: number,
    place: { readonly align: 'left' | 'center'; readonly valign: 'top' | 'middle' } = { align: 'left', valign: 'top' },
  ): PptxGenJS.SlideMasterProps['objects'] => [
    {
      placeholder: {
        options: {
          name: 'title',
          type: 'title',
          x: PAGE.x,
          y,
          w: WIDTH,
          h,
          margin: 0,
          ...place,
          fontSize,
          bold: true,
          color: COLORS.ink,
        },
        text: '',
      },
    },
  ];
  const number = {
    x: PAGE.w - PAGE.x - 0.8,
    y: FOOT,
    w: 0.8,
    h: 0.32,
    fontSize: 12,
    color: COLORS.secondary,
    align: 'right',
  } as const;
  const background = { color: COLORS.paper };
  pptx.defineSlideMaster({
    title: MASTER.card,
    background,
    objects: title(TITLE.y, 0.9, 26) ?? [],
    slideNumber: number,
  });
  pptx.defineSlideMaster({ title: MASTER.cover, background, objects: title(2.2, 1.4, 40) ?? [], slideNumber: number });
  pptx.defineSlideMaster({
    title: MASTER.empty,
    background,
    objects: title(2.2, 2.6, EMPTY_SIZE, { align: 'center', valign: 'middle' }) ?? [],
    slideNumber: number,
  });
}

/** How large a headline is written, and how high it and each line below it stand. */
function headOf(contents: SlideContents, lang: Lang) {
  const { title, filters, faults, kind } = contents;
  const size = TITLE_SIZES.find((candidate) => linesOf(title, candidate, WIDTH, true) <= 2) ?? 18;
  const height = isEmptied(contents)
    ? 0
    : Math.min(3, linesOf(title, size, WIDTH, true)) * TITLE.line * (size / 26) + 0.04;
  const { filtered, semicolon } = pptxMessages(lang);
  const lines = [
    { words: filters.length > 0 ? filtered(filters) : '', color: COLORS.ink },
    { words: faults.join(semicolon), color: COLORS.services },
  ].flatMap(({ words, color }) => (words === '' ? [] : [{ words, color, h: linesOf(words, 13, WIDTH) * 0.24 + 0.06 }]));
  const below = TITLE.y + height + 0.06 + (kind === 'card' ? SUBTITLE : 0);
  return { size, height, lines, below, bottom: lines.reduce((y, { h }) => y + h, below) };
}

/** The headline with the card's name, filters and faults below it; gives the height that it took. */
export function addHead(slide: Slide, contents: SlideContents, subtitle: string, lang: Lang): number {
  const { size, height, lines, below, bottom } = headOf(contents, lang);
  const box = { x: PAGE.x, w: WIDTH };
  const look = { lang: lang === 'zh' ? 'zh-CN' : 'en', fontSize: isEmptied(contents) ? EMPTY_SIZE : size, margin: 0 };
  // Where it stands its master says.
  slide.addText(contents.title, { placeholder: 'title', ...box, y: TITLE.y, h: height, ...look });
  if (contents.kind === 'card') {
    const name = contents.card.name(lang);
    const words = [{ text: name, isBold: true, color: COLORS.ink }, { text: `  ${subtitle}` }];
    addWords(slide, words, { ...box, y: below - SUBTITLE, h: 0.3 }, { lang, size: 15, color: COLORS.secondary });
  }
  let y = below;
  for (const { words, color, h } of lines) {
    addWords(slide, words, { ...box, y, h }, { lang, color, size: 13 });
    y += h;
  }
  slide.addShape('rect', {
    x: PAGE.x - 0.27,
    y: TITLE.y + 0.02,
    w: 0.07,
    h: bottom - TITLE.y - 0.08,
    fill: { color: COLORS.after },
    line: { color: COLORS.after, width: 0 },
  });
  return bottom;
}

/** How high a drawing may be under a head, over a legend of two lines. */
export function heightFor(contents: CardContents, lang: Lang): number {
  const legend = legendLines([' '], contents.remarks, lang);
  return roomFrom(headOf(contents, lang).bottom, legendTop(legend) - LEGEND_LINE - 0.1).h;
}

/** Below the drawing: what the marks mean and what the filters did. Gives the upper edge of that. */
export function addLegend(slide: Slide, legend: readonly string[], remarks: readonly string[], lang: Lang): number {
  const lines = legendLines(legend, remarks, lang);
  const y = legendTop(lines);
  if (lines.length > 0)
    addWords(
      slide,
      lines.map((line) => ({ ...line, endsLine: true })),
      { x: PAGE.x, y, w: WIDTH, h: FOOT - 0.12 - y },
      { lang, size: 11, color: COLORS.secondary },
    );
  return y - 0.1;
}

function legendLines(legend: readonly string[], remarks: readonly string[], lang: Lang): readonly Run[] {
  return [
    ...(remarks.length > 0 ? [{ text: remarks.join(pptxMessages(lang).semicolon), color: COLORS.services }] : []),
    ...(legend.length > 0 ? [{ text: legend.join(lang === 'zh' ? '　' : '   ') }] : []),
  ];
}

const legendTop = (lines: readonly Run[]) =>
  FOOT - 0.12 - lines.reduce((sum, { text }) => sum + linesOf(text, 11, WIDTH), 0) * LEGEND_LINE;

/** A hairline, and under it where the figures come from and how sure they are. */
export function addFoot(slide: Slide, contents: CardContents | undefined, lang: Lang): void {
  slide.addShape('line', { x: PAGE.x, y: FOOT - 0.05, w: WIDTH, h: 0, line: { color: COLORS.hatch, width: 0.75 } });
  if (!contents) return;
  const { cited, caveats } = contents;
  const look = { lang, size: 11, color: COLORS.secondary, valign: 'middle' } as const;
  const left = Math.min(WIDTH * 0.7, Math.max(WIDTH * 0.35, widthOf(cited, 11) * 1.2));
  addWords(slide, cited, { x: PAGE.x, y: FOOT, w: left, h: 0.34 }, look);
  addWords(slide, caveats, { x: PAGE.x + left + 0.2, y: FOOT, w: WIDTH - left - 1.1, h: 0.34 }, look);
}

/** The room between two heights. */
export function roomFrom(top: number, bottom: number): Box {
  return { x: PAGE.x, y: top + 0.1, w: WIDTH, h: bottom - top - 0.1 };
}
