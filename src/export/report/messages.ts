import type { Lang, Messages } from '../../i18n/lang';

interface ReportMessages {
  readonly colon: string;
  readonly asOf: (date: string) => string;
  readonly made: (day: string) => string;
  readonly filters: string;
  readonly noFilters: string;
  readonly left: string;
  readonly reference: (area: string) => string;
  readonly cited: string;
  readonly sources: string;
  readonly writers: (names: readonly string[]) => string;
  readonly pageOf: (date: string) => string;
  readonly paragraphs: (numbers: readonly number[]) => string;
  readonly uncited: string;
  readonly field: string;
  readonly value: string;
}

const messages: Messages<ReportMessages> = {
  zh: {
    colon: '：',
    asOf: (date) => `数据截至 ${date}，均为报道当时的情况`,
    made: (day) => `${day} 打印`,
    filters: '筛选',
    noFilters: '无，全部数据',
    left: '所选',
    reference: (area) => `参考线（自选）${area} m²`,
    cited: '出处：',
    sources: '出处',
    writers: (names) => (names.length > 0 ? names.join('、') : '作者未署名'),
    pageOf: (date) => `网页日期 ${date}`,
    paragraphs: (numbers) => `本报告引用第 ${numbers.join('、')} 段`,
    uncited: '本报告未引用',
    field: '项目',
    value: '所述',
  },
  en: {
    colon: ': ',
    asOf: (date) => `Data as of ${date}, as reported at the time`,
    made: (day) => `printed ${day}`,
    filters: 'Filters',
    noFilters: 'none, all data',
    left: 'Selected',
    reference: (area) => `reference area (ours to choose) ${area} m²`,
    cited: 'Sources: ',
    sources: 'Sources',
    writers: (names) => (names.length > 0 ? names.join(', ') : 'no byline'),
    pageOf: (date) => `web page dated ${date}`,
    paragraphs: (numbers) => `cited here: ${numbers.length > 1 ? 'paragraphs' : 'paragraph'} ${numbers.join(', ')}`,
    uncited: 'not cited here',
    field: 'Field',
    value: 'As reported',
  },
};

export function reportMessages(lang: Lang): ReportMessages {
  return messages[lang];
}
