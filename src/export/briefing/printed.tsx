import { fileStem } from '../file-name';
import { printSheets, type SheetBlock } from '../print/sheets';
import type { Subject } from '../subject';
import { BriefingBlock } from './BriefingText';
import { type Block, textOf } from './blocks';
import './briefing.css';

/** Prints a briefing on sheets of A4; done when the dialog is left. */
export function printBriefing(blocks: readonly Block[], subject: Subject): Promise<void> {
  const title = blocks.flatMap((entry) => (entry.kind === 'title' ? [textOf(entry)] : [])).join('');
  return printSheets({
    title: fileStem(title, subject),
    lang: subject.lang,
    foot: title,
    within: (content) => <div className="briefing-print">{content}</div>,
    blocks: blocks.map((entry, index): SheetBlock => {
      const id = `${index}`;
      if (entry.kind === 'table') return { id, table: entry.table };
      return { id, content: <BriefingBlock block={entry} />, headsNext: entry.kind === 'heading' };
    }),
  });
}
