import type { Lang, Messages } from '../../i18n/lang';

interface PictureMessages {
  readonly nothing: string;
  readonly made: (title: string, day: string) => string;
}

const messages: Messages<PictureMessages> = {
  zh: {
    nothing: '没有符合筛选的内容',
    made: (title, day) => `${title}，均为报道当时的情况；${day} 导出`,
  },
  en: {
    nothing: 'Nothing matches the filters',
    made: (title, day) => `${title}, as reported at the time; exported ${day}`,
  },
};

export function pictureMessages(lang: Lang): PictureMessages {
  return messages[lang];
}
