import type { Lang, Messages } from '../../i18n/lang';

interface ExportMessages {
  readonly menu: string;
  readonly more: (card: string) => string;
  readonly toDeck: string;
  readonly slide: (number: number) => string;
  readonly slideFile: (number: number, name: string) => string;
  readonly running: (what: string) => string;
  readonly saved: (file: string) => string;
  readonly done: (what: string) => string;
  readonly failed: Readonly<Record<'unreachable' | 'broken' | 'refused', (what: string) => string>>;
}

const messages: Messages<ExportMessages> = {
  zh: {
    menu: '导出',
    more: (card) => `更多：${card}`,
    toDeck: '加入演示稿',
    slide: (number) => `第 ${number} 页`,
    slideFile: (number, name) => `第${number}页-${name}`,
    running: (what) => `正在生成：${what}…`,
    saved: (file) => `已下载：${file}`,
    done: (what) => `已完成：${what}`,
    failed: {
      unreachable: (what) => `“${what}”没有完成：所需的部分读取不到。请检查网络后重试。`,
      broken: (what) => `“${what}”没有完成：生成时出错。请重试；若仍出错，请换一种格式，或减少所选的内容。`,
      refused: (what) => `“${what}”没有完成：浏览器不允许。请改为下载文件。`,
    },
  },
  en: {
    menu: 'Export',
    more: (card) => `More: ${card}`,
    toDeck: 'Add to the deck',
    slide: (number) => `Slide ${number}`,
    slideFile: (number, name) => `Slide ${number} ${name}`,
    running: (what) => `Making ${what}…`,
    saved: (file) => `Downloaded ${file}`,
    done: (what) => `Done: ${what}`,
    failed: {
      unreachable: (what) =>
        `“${what}” was not finished: a part for it can’t be fetched. Check the network and try again.`,
      broken: (what) =>
        `“${what}” was not finished: making it failed. Try again; if it fails again, choose another format or select less.`,
      refused: (what) => `“${what}” was not finished: the browser does not allow it. Download a file instead.`,
    },
  },
};

export function exportMessages(lang: Lang): ExportMessages {
  return messages[lang];
}
