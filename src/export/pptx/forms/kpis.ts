import { keyFigures, programPhrases } from '../../../cards/kpis/figures';
import { kpisMessages } from '../../../cards/kpis/messages';
import type { KpisModel } from '../../../cards/kpis/model';
import { plainText } from '../../../i18n/phrase';
import type { Form } from '../form';
import { linesOf, widthOf } from '../measure';
import { pptxMessages } from '../messages';
import { addWords } from '../text-box';
import { COLORS } from '../theme';

const COLUMNS = 3;
/** Letters of a figure in points, the largest that one line holds. */
const SIZES = [44, 40, 36, 32, 28, 24];
/** So many totals stand on the slide; the notes have them all. */
const SHOWN = 3;

/** The key figures as text boxes, and below them what districts report in total. */
export const kpisForm: Form<KpisModel> = {
  subtitle: (lang) => pptxMessages(lang).sourcesInNotes,
  pages(model, { lang }) {
    const figures = keyFigures(model, lang);
    const programs = programPhrases(model, lang).map(plainText);
    const words = kpisMessages(lang);
    return [
      {
        legend: [],
        draw({ slide, box }) {
          const rows = Math.ceil(figures.length / COLUMNS);
          const lines = programs.slice(0, SHOWN).reduce((sum, text) => sum + linesOf(text, 14, box.w), 0);
          const below = programs.length > 0 ? 0.5 + lines * 0.25 : 0;
          const width = box.w / COLUMNS;
          const height = Math.min(2.1, (box.h - 0.2 - below) / rows);
          for (const [index, { name, value, unit, note }] of figures.entries()) {
            const x = box.x + (index % COLUMNS) * width;
            const y = box.y + 0.1 + Math.floor(index / COLUMNS) * height;
            const w = width - 0.35;
            slide.addShape('line', { x, y, w, h: 0, line: { color: COLORS.hatch, width: 0.75 } });
            const size =
              SIZES.find((candidate) => widthOf(value, candidate, true) * 1.05 + widthOf(` ${unit}`, 18) < w) ?? 20;
            addWords(slide, name, { x, y: y + 0.12, w, h: 0.36 }, { lang, size: 16, color: COLORS.secondary });
            addWords(
              slide,
              [
                { text: value, size, isBold: true },
                { text: unit === '' ? '' : ` ${unit}`, size: 18, color: COLORS.secondary },
              ],
              { x, y: y + 0.46, w, h: 0.82 },
              { lang, size, valign: 'middle' },
            );
            addWords(
              slide,
              plainText(note),
              { x, y: y + 1.3, w, h: height - 1.36 },
              { lang, size: 14, color: COLORS.secondary },
            );
          }
          if (programs.length === 0) return;
          addWords(
            slide,
            [
              { text: words.programs, isBold: true, endsLine: true },
              ...programs.slice(0, SHOWN).map((text) => ({ text, endsLine: true })),
              ...(programs.length > SHOWN ? [{ text: words.morePrograms(programs.length - SHOWN) }] : []),
            ],
            { x: box.x, y: box.y + 0.2 + rows * height, w: box.w, h: below },
            { lang, size: 14 },
          );
        },
      },
    ];
  },
};
