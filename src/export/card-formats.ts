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

/** A picture with so many pixels for each of the page's; without a scale SVG. */
export interface PictureFormat {
  readonly id: string;
  readonly label: Text;
  readonly scale: number | undefined;
}

const picture = (id: string, words: string, scale?: number): PictureFormat => ({
  id,
  label: { zh: `图片 ${words}`, en: `Picture, ${words}` },
  scale,
});

/** What cards and slides are drawn as. */
export const PICTURES: readonly PictureFormat[] = [
  picture('svg', 'SVG'),
  picture('png1', 'PNG 1×', 1),
  picture('png2', 'PNG 2×', 2),
  picture('png4', 'PNG 4×', 4),
];

/** What one card can be exported as, in the order of its menu. */
export const CARD_FORMATS: readonly CardFormat[] = [
  ...PICTURES.map(
    ({ id, label, scale }): CardFormat => ({
      id,
      label,
      async load() {
        const { pictureFile } = await import('./card-picture');
        return (card, subject) => pictureFile(card, subject, scale);
      },
    }),
  ),
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
