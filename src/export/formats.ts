import { carried } from '../data/carried';
import type { Text } from '../domain/dataset';
import type { Product, Progress, Subject } from './subject';

/** Makes a file of what is selected; nothing where the format has no file, as a print has none. */
export type Export = (subject: Subject, progress: Progress) => Promise<Product | undefined>;

export interface Format {
  readonly id: string;
  /** In the menu, and in the search over commands. */
  readonly label: Text;
  /** False where this page can't make it; without it, every page can. */
  isOffered?(): boolean;
  /** Each format is a chunk of its own, fetched when it is chosen. */
  load(): Promise<{ readonly default: Export }>;
  /** It opens a dialog, and what comes of that nobody knows: there is nothing to tell afterwards. */
  readonly endsInDialog?: boolean;
  /** What the search over commands calls it, where that is more than “Export” and the label. */
  readonly command?: Text;
}

/** What the whole page can be exported as, in the order of the menu. */
const FORMATS: readonly Format[] = [
  {
    id: 'pptx',
    label: { zh: 'PPTX：演示稿，图表可编辑', en: 'PPTX: the deck, with editable charts' },
    load: () => import('./deck-pptx'),
  },
  {
    id: 'pdf',
    label: { zh: 'PDF：演示稿，每页一张幻灯片', en: 'PDF: the deck, a slide on each page' },
    load: () => import('./deck-pdf'),
    endsInDialog: true,
  },
  {
    id: 'xlsx',
    label: { zh: 'XLSX：全部表格', en: 'XLSX: all tables' },
    load: () => import('./cards-xlsx'),
  },
  {
    id: 'csv',
    label: { zh: 'CSV：所选中心', en: 'CSV: selected centers' },
    load: () => import('./centers-csv'),
  },
  {
    id: 'html',
    label: { zh: 'HTML：单个文件，可离线打开', en: 'HTML: one file that opens offline' },
    // Saved as one file, the page has no other beside it to fill.
    isOffered: () => carried('dataset') === undefined,
    load: () => import('./one-file/index'),
  },
  {
    id: 'print',
    label: { zh: '打印：本页报告（A4）', en: 'Print: this page as a report, A4' },
    load: () => import('./report/index'),
    endsInDialog: true,
    command: { zh: '打印本页报告（A4）', en: 'Print this page as a report, A4' },
  },
];

/** Those that this page can make. */
export function offeredFormats(): readonly Format[] {
  return FORMATS.filter(({ isOffered }) => isOffered?.() ?? true);
}
