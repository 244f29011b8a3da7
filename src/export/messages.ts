import type { Lang, Messages } from '../i18n/lang';

interface FlatMessages {
  readonly separator: string;
  readonly amount: Readonly<Record<'min' | 'max' | 'open' | 'unit', (column: string) => string>>;
  readonly open: Readonly<Record<'min' | 'max', Readonly<Record<'excluded' | 'endless', string>>>>;
  readonly edtf: (column: string) => string;
  readonly source: string;
  readonly paragraph: string;
  readonly article: (id: string, title: string) => string;
  readonly paragraphs: (source: string, paragraphs: readonly number[]) => string;
}

const messages: Messages<FlatMessages> = {
  zh: {
    separator: '；',
    amount: {
      min: (column) => `${column}：下限`,
      max: (column) => `${column}：上限`,
      open: (column) => `${column}：开口`,
      unit: (column) => `${column}：单位`,
    },
    open: {
      min: { excluded: '不含下限', endless: '无下限' },
      max: { excluded: '不含上限', endless: '无上限' },
    },
    edtf: (column) => `${column}：EDTF`,
    source: '出处',
    paragraph: '段落',
    article: (id, title) => `${id}《${title}》`,
    paragraphs: (source, paragraphs) => `${source} 第 ${paragraphs.join('、')} 段`,
  },
  en: {
    separator: '; ',
    amount: {
      min: (column) => `${column}: lower bound`,
      max: (column) => `${column}: upper bound`,
      open: (column) => `${column}: open end`,
      unit: (column) => `${column}: unit`,
    },
    open: {
      min: { excluded: 'lower bound excluded', endless: 'no lower bound' },
      max: { excluded: 'upper bound excluded', endless: 'no upper bound' },
    },
    edtf: (column) => `${column}: EDTF`,
    source: 'Source',
    paragraph: 'Paragraph',
    article: (id, title) => `${id} “${title}”`,
    paragraphs: (source, paragraphs) => `${source} para. ${paragraphs.join(', ')}`,
  },
};

export function flatMessages(lang: Lang): FlatMessages {
  return messages[lang];
}
