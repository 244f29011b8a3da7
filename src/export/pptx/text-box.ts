import type PptxGenJS from 'pptxgenjs';
import { type Lang, localeOf } from '../../i18n/lang';
import type { Box, Slide } from './form';
import { COLORS, type ColorName } from './theme';

export interface TextLook {
  readonly lang: Lang;
  /** In points. */
  readonly size: number;
  readonly color?: ColorName;
  readonly isBold?: boolean;
  readonly align?: 'left' | 'center' | 'right';
  readonly valign?: 'top' | 'middle' | 'bottom';
}

/** One look within a text: a run, which may end its line. */
export interface Run {
  readonly text: string;
  readonly size?: number;
  readonly color?: ColorName;
  readonly isBold?: boolean;
  readonly endsLine?: boolean;
}

/** Words in a box without a frame. No face is named: the theme's faces hold. */
export function addWords(slide: Slide, words: string | readonly Run[], box: Box, look: TextLook): void {
  const runs = typeof words === 'string' ? [{ text: words }] : words;
  slide.addText(
    runs.map((run) => runProps(run, look)),
    { ...box, margin: 0, align: look.align ?? 'left', valign: look.valign ?? 'top', isTextBox: true },
  );
}

export function runProps(run: Run, look: TextLook): PptxGenJS.TextProps {
  return {
    text: run.text,
    options: {
      lang: localeOf[look.lang],
      fontSize: run.size ?? look.size,
      color: run.color ?? look.color ?? COLORS.ink,
      bold: run.isBold ?? look.isBold ?? false,
      breakLine: run.endsLine ?? false,
    },
  };
}
