import type { Lang, Messages } from '../../i18n/lang';
import { listWords } from '../../i18n/phrase';

interface PptxMessages {
  readonly filtered: (values: readonly string[]) => string;
  readonly semicolon: string;
  readonly colon: string;
  /** Which of several slides of one card. */
  readonly part: (number: number, of: number) => string;
  readonly statements: string;
  readonly figures: string;
  readonly silent: (subject: string, aspects: readonly string[]) => string;
  readonly articles: string;
  readonly cited: (source: string, paragraphs: readonly number[]) => string;
  readonly uncited: string;
  readonly sourcesInNotes: string;
  readonly lowerBound: string;
}

const messages: Messages<PptxMessages> = {
  zh: {
    filtered: (values) => `筛选：${values.join('；')}`,
    semicolon: '；',
    colon: '：',
    part: (number, of) => `（${number} / ${of}）`,
    statements: '可以讲的',
    figures: '数字与出处',
    silent: (subject, aspects) => `${subject}未报道：${aspects.join('、')}`,
    articles: '文章',
    cited: (source, paragraphs) => `[${source}] 第 ${paragraphs.join('、')} 段`,
    uncited: '所选数据中没有依据',
    sourcesInNotes: '每个数字的出处见备注',
    lowerBound: '▲ 多、以上：只知下限',
  },
  en: {
    filtered: (values) => `Filters: ${values.join('; ')}`,
    semicolon: '; ',
    colon: ': ',
    part: (number, of) => ` (${number} of ${of})`,
    statements: 'What can be said',
    figures: 'Figures and their sources',
    silent: (subject, aspects) => `Not reported of ${subject}: ${listWords(aspects, 'en')}`,
    articles: 'Articles',
    cited: (source, paragraphs) => `[${source}] para${paragraphs.length > 1 ? 's' : ''} ${paragraphs.join(', ')}`,
    uncited: 'nothing selected that it rests on',
    sourcesInNotes: 'the source of each figure is in the notes',
    lowerBound: '▲ over, at least: no upper bound',
  },
};

export function pptxMessages(lang: Lang): PptxMessages {
  return messages[lang];
}
