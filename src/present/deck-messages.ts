import type { Lang, Messages } from '../i18n/lang';
import type { DeckFault } from './deck-text';

interface DeckMessages {
  readonly title: string;
  readonly close: string;
  readonly decks: string;
  readonly name: string;
  readonly nameless: string;
  readonly fresh: string;
  readonly copy: string;
  readonly remove: string;
  readonly save: string;
  readonly open: string;
  readonly present: string;
  readonly copyOf: (name: string) => string;
  readonly freshName: string;
  readonly cover: string;
  readonly coverTitle: string;
  readonly organization: string;
  readonly date: string;
  readonly logo: string;
  readonly noLogo: string;
  readonly slides: string;
  readonly kinds: Readonly<Record<'cover' | 'closing', string>>;
  readonly unfiltered: string;
  readonly inherited: string;
  readonly slideTitle: string;
  readonly titleHint: string;
  readonly notes: string;
  readonly notesHint: string;
  readonly of: (deed: string, number: number) => string;
  readonly drag: string;
  readonly up: string;
  readonly down: string;
  readonly duplicate: string;
  readonly removeSlide: string;
  readonly add: string;
  readonly added: (name: string) => string;
  readonly removed: (name: string) => string;
  readonly moved: (number: number) => string;
  readonly opened: (name: string) => string;
  readonly undo: string;
  readonly redo: string;
  /** `left`: how many more steps there are, so that the same is never said twice: that would not be read out. */
  readonly undone: (left: number) => string;
  readonly redone: (left: number) => string;
  readonly unkept: string;
  readonly unread: (count: number) => string;
  readonly faults: Readonly<Record<DeckFault | 'logo' | 'unreadable', string>>;
}

const messages: Messages<DeckMessages> = {
  zh: {
    title: '演示稿',
    close: '关闭',
    decks: '选择演示稿',
    name: '名称',
    nameless: '默认演示稿',
    fresh: '新建',
    copy: '复制',
    remove: '删除演示稿',
    save: '存为文件',
    open: '打开文件',
    present: '开始演示',
    copyOf: (name) => `${name}（副本）`,
    freshName: '新演示稿',
    cover: '封面',
    coverTitle: '标题',
    organization: '单位',
    date: '日期',
    logo: '标志图片',
    noLogo: '去掉标志',
    slides: '各页',
    kinds: { cover: '封面', closing: '全部出处' },
    unfiltered: '不筛选',
    inherited: '随看板当时的筛选',
    slideTitle: '标题',
    titleHint: '留空则用自动得出的结论',
    notes: '备注',
    notesHint: '备注，只在演讲者窗口显示',
    of: (deed, number) => `${deed}：第 ${number} 页`,
    drag: '拖动排序',
    up: '上移',
    down: '下移',
    duplicate: '复制这一页',
    removeSlide: '删除这一页',
    add: '按当前筛选加一页：',
    added: (name) => `已加入“${name}”，连同当前的筛选`,
    removed: (name) => `已删除“${name}”`,
    moved: (number) => `已移到第 ${number} 页`,
    opened: (name) => `已打开“${name}”`,
    undo: '撤销',
    redo: '重做',
    undone: (left) => (left > 0 ? `已撤销一步，还可撤销 ${left} 步` : '已撤销一步，没有更早的改动了'),
    redone: (left) => (left > 0 ? `已重做一步，还可重做 ${left} 步` : '已重做一步，回到最后的改动'),
    unkept: '浏览器没有存下改动，关闭网页后会丢失。请存为文件。',
    unread: (count) => `另有 ${count} 份演示稿读不懂，已原样保留`,
    faults: {
      notJson: '这个文件不是合法的 JSON，没有打开。请选本页存出的演示稿文件。',
      noDeck: '这个文件不是演示稿，没有打开。请选本页存出的演示稿文件。',
      newer: '这份演示稿由更新的版本存出，没有打开。请先更新本页。',
      unreadable: '读取不到这个文件，没有打开。它可能已被移走或改动，请重新选择。',
      logo: '这张图片不能用。请换一张 500 kB 以内的 PNG、JPEG、GIF、WebP 或 SVG。',
    },
  },
  en: {
    title: 'Deck',
    close: 'Close',
    decks: 'Choose a deck',
    name: 'Name',
    nameless: 'Default deck',
    fresh: 'New',
    copy: 'Copy',
    remove: 'Delete the deck',
    save: 'Save as a file',
    open: 'Open a file',
    present: 'Present',
    copyOf: (name) => `${name} (copy)`,
    freshName: 'New deck',
    cover: 'Cover',
    coverTitle: 'Title',
    organization: 'Organization',
    date: 'Date',
    logo: 'Logo',
    noLogo: 'Remove the logo',
    slides: 'Slides',
    kinds: { cover: 'Cover', closing: 'All sources' },
    unfiltered: 'no filters',
    inherited: 'filtered as the dashboard is then',
    slideTitle: 'Title',
    titleHint: 'Left empty, the takeaway stands there',
    notes: 'Notes',
    notesHint: 'Notes, shown in the presenter window only',
    of: (deed, number) => `${deed}: slide ${number}`,
    drag: 'Drag to reorder',
    up: 'Move up',
    down: 'Move down',
    duplicate: 'Duplicate',
    removeSlide: 'Delete',
    add: 'Add a slide under the present filters:',
    added: (name) => `“${name}” added with the present filters`,
    removed: (name) => `“${name}” deleted`,
    moved: (number) => `Moved to slide ${number}`,
    opened: (name) => `“${name}” opened`,
    undo: 'Undo',
    redo: 'Redo',
    undone: (left) => (left > 0 ? `One step undone, ${left} more to undo` : 'One step undone, there is none before it'),
    redone: (left) => (left > 0 ? `One step redone, ${left} more to redo` : 'One step redone, it was the last'),
    unkept: 'The browser did not keep the change, which is lost when the page is closed. Save the deck as a file.',
    unread: (count) =>
      `${count} more ${count === 1 ? 'deck' : 'decks'} can’t be read and ${count === 1 ? 'is' : 'are'} kept as they are`,
    faults: {
      notJson: 'This file is not valid JSON and was not opened. Choose a deck that this page has saved.',
      noDeck: 'This file is no deck and was not opened. Choose a deck that this page has saved.',
      newer: 'A newer version has saved this deck, so it was not opened. Update this page first.',
      unreadable: 'This file could not be read and was not opened. It may have been moved or changed; choose it again.',
      logo: 'This picture can’t be used. Choose a PNG, JPEG, GIF, WebP or SVG of at most 500 kB.',
    },
  },
};

export function deckMessages(lang: Lang): DeckMessages {
  return messages[lang];
}
