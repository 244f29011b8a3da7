import type { Lang, Messages } from '../i18n/lang';
import { numberWords } from '../i18n/numbers';

interface SheetMessages {
  readonly separator: string;
  readonly colon: string;
  readonly about: string;
  readonly sources: string;
  readonly sourceHead: readonly string[];
  readonly asOf: string;
  readonly made: string;
  readonly note: string;
  readonly filters: string;
  readonly noFilters: string;
  readonly result: string;
  readonly reference: string;
  readonly squareMeters: (area: number) => string;
  readonly nothing: string;
  readonly reading: string;
  readonly conventions: readonly string[];
  readonly articles: string;
}

const messages: Messages<SheetMessages> = {
  zh: {
    separator: '；',
    colon: '：',
    about: '说明',
    sources: '出处',
    sourceHead: ['文章', '标题', '作者', '发布者', '发布日期', '段落', '对象', '项目', '所述', '转述'],
    asOf: '数据截至',
    made: '导出日期',
    note: '数据说明',
    filters: '筛选',
    noFilters: '无，全部数据',
    result: '所选',
    reference: '参考线（自选）',
    squareMeters: (area) => `${numberWords(area, 'zh')} m²`,
    nothing: '没有符合筛选的内容',
    reading: '读法',
    conventions: [
      '“未报道”不等于没有，也不等于零：文章没有说到。',
      '每个数附有下限、上限、开口、单位各一列；下限或上限为空即没有这一端。',
      '“多、余、超过”：大于此数，没有上限。“以上”：不小于此数，没有上限。',
      '约定：“近 N”取 0.9 N 至 N，不含 N；“约 N”取 0.9 N 至 1.1 N；“大概”把所说的数放宽一成。',
      '日期另有一列按 EDTF（ISO 8601-2）书写；年份后的“?”表示年份为推定。',
      '由几个数算出的数，其范围由各数的范围算得；“出处”列出所依据的各段。',
    ],
    articles: '文章',
  },
  en: {
    separator: '; ',
    colon: ': ',
    about: 'About',
    sources: 'Sources',
    sourceHead: [
      'Article',
      'Title',
      'Byline',
      'Publisher',
      'Published',
      'Paragraph',
      'Subject',
      'Item',
      'Reported',
      'In our words',
    ],
    asOf: 'Data as of',
    made: 'Exported on',
    note: 'On the data',
    filters: 'Filters',
    noFilters: 'none: all data',
    result: 'Selected',
    reference: 'Reference (our choice)',
    squareMeters: (area) => `${numberWords(area, 'en')} m²`,
    nothing: 'Nothing matches the filters',
    reading: 'How to read it',
    conventions: [
      '“Not reported” is neither “no” nor zero: the articles do not say.',
      'Each figure has columns for its lower bound, upper bound, open end and unit; an empty bound means there is none.',
      '“Over”: more than this number, with no upper bound. “At least”: this number or more, with no upper bound.',
      'Convention: “nearly N” is 0.9 N to N, N excluded; “about N” is 0.9 N to 1.1 N; “roughly” widens by ten percent.',
      'Dates stand in EDTF (ISO 8601-2) too; “?” after a year marks it as inferred.',
      'What is computed from several figures carries their bounds on; “Source” lists the paragraphs it rests on.',
    ],
    articles: 'Articles',
  },
};

export function sheetMessages(lang: Lang): SheetMessages {
  return messages[lang];
}
