import type { Lang } from '../../i18n/lang';
import type { ClosingContents, CoverContents } from '../deck-contents';
import { addCode } from './code';
import type { Box, Slide } from './form';
import { PAGE, WIDTH } from './frame';
import { pptxMessages } from './messages';
import { addWords } from './text-box';
import { COLORS } from './theme';

/** What the presentation is about, whose it is, and what it stands on. */
export function drawCover(slide: Slide, contents: CoverContents, lang: Lang): void {
  const { title, counts, by, remarks, logo, filters, faults } = contents;
  const { filtered, semicolon } = pptxMessages(lang);
  const line = (y: number, h: number): Box => ({ x: PAGE.x, y, w: WIDTH, h });
  if (logo)
    slide.addImage({
      data: logo.replace(/^data:/, ''),
      x: PAGE.x,
      y: 0.6,
      w: 2.4,
      h: 1.1,
      sizing: { type: 'contain', w: 2.4, h: 1.1 },
    });
  slide.addShape('rect', { x: PAGE.x, y: 1.98, w: 1.1, h: 0.07, fill: { color: COLORS.after } });
  slide.addText(title, { placeholder: 'title', lang: lang === 'zh' ? 'zh-CN' : 'en' });
  addWords(slide, counts, line(3.75, 0.5), { lang, size: 22, color: COLORS.secondary });
  addWords(slide, by, line(4.3, 0.4), { lang, size: 18 });
  addWords(
    slide,
    [...remarks, ...faults].map((text) => ({ text, endsLine: true })),
    line(5, 1.2),
    { lang, size: 15, color: COLORS.secondary },
  );
  if (filters.length > 0)
    addWords(slide, filtered(filters).split(semicolon).join(semicolon), line(6.3, 0.6), { lang, size: 15 });
}

/** A side of the code, and the space between it and the articles; in inches. */
const CODE = { side: 2.6, gap: 0.45 };

/** Every article of the dataset, what is known of its publication, and the page as a code beside them. */
export function drawClosing(slide: Slide, contents: ClosingContents, room: Box, lang: Lang): void {
  const { sources, known, code } = contents;
  const box = code ? { ...room, w: room.w - CODE.side - CODE.gap } : room;
  const size = sources.length > 6 ? 11 : 20;
  addWords(
    slide,
    [
      ...sources.flatMap(({ id, title, line }) => [
        { text: `[${id}]  `, isBold: true, color: COLORS.after },
        { text: title, isBold: true, endsLine: true },
        { text: line, size: Math.max(11, size - 4), color: COLORS.secondary, endsLine: true },
        { text: ' ', size: 12, endsLine: true },
      ]),
      ...known.map((text) => ({ text, size: Math.max(11, size - 4), color: COLORS.secondary, endsLine: true })),
    ],
    box,
    { lang, size },
  );
  if (code) {
    const place = { x: room.x + room.w - CODE.side, y: room.y };
    addCode(slide, code.shape, { ...place, side: CODE.side }, code.words);
    addWords(
      slide,
      [
        { text: code.words, endsLine: true },
        { text: code.address, size: 11, color: COLORS.secondary },
      ],
      { ...place, y: place.y + CODE.side + 0.1, w: CODE.side, h: 1 },
      { lang, size: 13 },
    );
  }
}
