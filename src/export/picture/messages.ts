import type { Lang, Messages } from '../../i18n/lang';

interface PictureMessages {
  readonly nothing: string;
  readonly filter: (facet: string, value: string) => string;
  readonly noFilters: string;
  readonly filters: (words: string, result: string) => string;
  readonly sources: string;
  readonly cited: (article: string, paragraphs: readonly number[]) => string;
  readonly made: (title: string, day: string) => string;
}

const messages: Messages<PictureMessages> = {
  zh: {
    nothing: '没有符合筛选的内容',
    filter: (facet, value) => `${facet} ${value}`,
    noFilters: '无',
    filters: (words, result) => `筛选：${words}（${result}）`,
    sources: '来源：',
    cited: (article, paragraphs) => `${article}第 ${paragraphs.join('、')} 段`,
    made: (title, day) => `${title}，均为报道当时的情况；${day} 导出`,
  },
  en: {
    nothing: 'Nothing matches the filters',
    filter: (facet, value) => `${facet} ${value}`,
    noFilters: 'none',
    filters: (words, result) => `Filters: ${words} (${result})`,
    sources: 'Sources: ',
    cited: (article, paragraphs) => `${article}, para. ${paragraphs.join(', ')}`,
    made: (title, day) => `${title}, as reported at the time; exported ${day}`,
  },
};

export function pictureMessages(lang: Lang): PictureMessages {
  return messages[lang];
}
