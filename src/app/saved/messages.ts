import type { Lang, Messages } from '../../i18n/lang';
import { numberWords } from '../../i18n/numbers';

interface SavedMessages {
  readonly name: string;
  readonly newName: string;
  readonly save: string;
  readonly cancel: string;
  readonly list: string;
  readonly none: string;
  readonly open: (name: string) => string;
  readonly rename: (name: string) => string;
  readonly remove: (name: string) => string;
  readonly undo: string;
  readonly fault: Readonly<Record<'empty' | 'taken' | 'refused', string>>;
  readonly unread: (count: number) => string;
  readonly told: {
    readonly saved: (name: string) => string;
    readonly removed: (name: string) => string;
    readonly restored: (name: string) => string;
    readonly copied: string;
    readonly notCopied: string;
  };
}

const messages: Messages<SavedMessages> = {
  zh: {
    name: '给眼前的筛选和视图起个名',
    newName: '新名称',
    save: '保存',
    cancel: '取消',
    list: '已存视图',
    none: '还没有存过。存下的视图只留在这台机器上。',
    open: (name) => `打开：${name}`,
    rename: (name) => `改名：${name}`,
    remove: (name) => `删除：${name}`,
    undo: '撤销删除',
    fault: {
      empty: '请先写个名称。',
      taken: '这个名称已经用过，请换一个。',
      refused: '浏览器没有存下：存储已满或被禁用。可以改用“复制链接”。',
    },
    unread: (count) => `另有 ${numberWords(count, 'zh')} 条存储的内容读不懂，没有列出，仍原样留着。`,
    told: {
      saved: (name) => `已保存“${name}”`,
      removed: (name) => `已删除“${name}”`,
      restored: (name) => `已恢复“${name}”`,
      copied: '链接已复制',
      notCopied: '浏览器不允许复制，请从地址栏复制。',
    },
  },
  en: {
    name: 'Name the present filters and view',
    newName: 'New name',
    save: 'Save',
    cancel: 'Cancel',
    list: 'Saved views',
    none: 'Nothing saved yet. What you save stays on this machine.',
    open: (name) => `Open: ${name}`,
    rename: (name) => `Rename: ${name}`,
    remove: (name) => `Delete: ${name}`,
    undo: 'Undo the deletion',
    fault: {
      empty: 'Please write a name first.',
      taken: 'This name is taken; please choose another.',
      refused: 'The browser did not save it: its storage is full or blocked. “Copy link” works without it.',
    },
    unread: (count) =>
      count === 1
        ? 'One more stored entry can’t be read: it is not listed, and kept as it is.'
        : `${numberWords(count, 'en')} more stored entries can’t be read: they are not listed, and kept as they are.`,
    told: {
      saved: (name) => `Saved “${name}”`,
      removed: (name) => `Deleted “${name}”`,
      restored: (name) => `Restored “${name}”`,
      copied: 'Link copied',
      notCopied: 'The browser does not allow copying; please copy from the address bar.',
    },
  },
};

export function savedMessages(lang: Lang): SavedMessages {
  return messages[lang];
}
