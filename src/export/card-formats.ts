import type { Card } from '../cards/card';
import type { Text } from '../domain/dataset';
import type { Product, Progress, Subject } from './subject';

/** Makes a file of one card. */
export type CardExport = (card: Card, subject: Subject, progress: Progress) => Promise<Product>;

export interface CardFormat {
  readonly id: string;
  readonly label: Text;
  load(): Promise<CardExport>;
}

const picture = (id: string, words: string, scale: number | undefined): CardFormat => ({
  id,
  label: { zh: `图片 ${words}`, en: `Picture, ${words}` },
  async load() {
    const { pictureFile } = await import('./card-picture');
    return (card, subject) => pictureFile(card, subject, scale);
  },
});

/** What one card can be exported as, in the order of its menu. */
export const CARD_FORMATS: readonly CardFormat[] = [
  picture('svg', 'SVG', undefined),
  picture('png1', 'PNG 1×', 1),
  picture('png2', 'PNG 2×', 2),
  picture('png4', 'PNG 4×', 4),
  {
    id: 'csv',
    label: { zh: '表格 CSV', en: 'Table, CSV' },
    load: async () => (await import('./card-csv')).cardCsv,
  },
  {
    id: 'xlsx',
    label: { zh: '表格 XLSX', en: 'Table, XLSX' },
    load: async () => (await import('./cards-xlsx')).cardXlsx,
  },
];
