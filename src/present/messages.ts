import type { Lang, Messages } from '../i18n/lang';
import { numberWords } from '../i18n/numbers';
import { listWords } from '../i18n/phrase';
import type { Cited } from './footnotes';

interface PresentMessages {
  readonly slides: string;
  readonly page: (number: number, of: number) => string;
  readonly cited: (cited: readonly Cited[]) => string;
  readonly caveats: Readonly<Record<'inferred' | 'unreported' | 'bounded', string>>;
  readonly caveatsFrom: (caveats: readonly string[]) => string;
  readonly filters: string;
  readonly changed: string;
  readonly noCard: (card: string) => string;
  readonly ignored: (parts: readonly string[]) => string;
  readonly failed: string;
  /** How many articles, then how many of what else. */
  readonly counts: (articles: number, others: readonly string[]) => string;
  readonly asOf: (date: string) => string;
  readonly closing: string;
  readonly paragraphs: (count: number) => string;
  readonly pageOf: (date: string) => string;
  readonly writers: (names: readonly string[]) => string;
  readonly end: string;
  readonly endHint: string;
  readonly black: string;
  readonly controls: string;
  readonly previous: string;
  readonly next: string;
  readonly facets: string;
  readonly own: string;
  readonly presenter: string;
  readonly fullScreen: string;
  readonly deck: string;
  readonly leave: string;
  readonly goTo: (number: string) => string;
  readonly noSlide: (number: string, of: number) => string;
  readonly blocked: string;
  readonly auto: (seconds: number) => string;
  readonly paused: (seconds: number) => string;
  readonly resume: string;
  readonly current: string;
  readonly coming: string;
  readonly notes: string;
  readonly noNotes: string;
  readonly points: string;
  /** Behind a sentence; nothing where nothing is cited. */
  readonly paragraphsOf: (cited: readonly Cited[]) => string;
  readonly clock: string;
  readonly elapsed: string;
  readonly restart: string;
  readonly isBlack: string;
  readonly left: string;
  readonly pictures: string;
  readonly code: string;
  readonly hasCode: string;
  readonly closeCode: string;
  readonly codeOf: (address: string) => string;
  readonly scan: (isCard: boolean) => string;
  readonly noCode: string;
  readonly tooLong: (letters: number) => string;
}

const paragraphsZh = ({ source, paragraphs }: Cited) => `[${source}] 第 ${paragraphs.join('、')} 段`;
const paragraphsEn = ({ source, paragraphs }: Cited) =>
  `[${source}] para${paragraphs.length > 1 ? 's' : ''} ${paragraphs.join(', ')}`;

const messages: Messages<PresentMessages> = {
  zh: {
    slides: '演示',
    page: (number, of) => `第 ${number} 页，共 ${of} 页`,
    cited: (cited) => `出处：${cited.map(paragraphsZh).join('·')}`,
    caveats: {
      inferred: '带“?”的年份为推定',
      unreported: '未报道不等于没有',
      bounded: '“多”“以上”“近”只是界限',
    },
    caveatsFrom: (caveats) => caveats.join('；'),
    filters: '筛选：',
    changed: '已改动，按退格键恢复本页的筛选',
    noCard: (card) => (card === '' ? '这一页读不懂：没有指明卡片' : `这一页的卡片不存在：${card}`),
    ignored: (parts) => `这一页的筛选里有不认识的部分，已忽略：${parts.join('、')}`,
    failed: '这一页出错了，其余各页不受影响。',
    counts: (articles, others) => [`${numberWords(articles, 'zh')} 篇报道`, ...others].join('·'),
    asOf: (date) => `截至 ${date}，均为报道当时的情况`,
    closing: '全部出处',
    paragraphs: (count) => `${numberWords(count, 'zh')} 段`,
    pageOf: (date) => `网页日期 ${date}`,
    writers: (names) => (names.length > 0 ? names.join('、') : '作者未署名'),
    end: '演示结束',
    endHint: '按 Esc 返回看板，按 Home 从头再放',
    black: '黑屏；按 B 或翻页继续',
    controls: '演示控制',
    previous: '上一页',
    next: '下一页',
    facets: '筛选',
    own: '恢复本页的筛选',
    presenter: '演讲者窗口',
    fullScreen: '全屏',
    deck: '编辑演示稿',
    leave: '结束演示',
    goTo: (number) => `第 ${number} 页：按回车`,
    noSlide: (number, of) => `没有第 ${number} 页，共 ${of} 页`,
    blocked: '浏览器拦下了演讲者窗口。请允许本页弹出窗口，再按 N。',
    auto: (seconds) => `自动播放，每页 ${seconds} 秒`,
    paused: (seconds) => `自动播放已暂停，${seconds} 秒无操作后继续`,
    resume: '立即继续',
    current: '当前',
    coming: '下一页',
    notes: '备注',
    noNotes: '这一页没有备注。可在演示稿里写。',
    points: '可以讲的',
    paragraphsOf: (cited) => cited.map(paragraphsZh).join('；'),
    clock: '现在时间',
    elapsed: '已用时间',
    restart: '重新计时',
    isBlack: '大屏现为黑屏',
    left: '演示已结束，可以关闭此窗口',
    pictures: '图片与链接',
    code: '本页的二维码',
    hasCode: '大屏现为二维码',
    closeCode: '关闭二维码',
    codeOf: (address) => `二维码，通向 ${address}`,
    scan: (isCard) => (isCard ? '扫码在手机上看这一页' : '扫码在手机上看这个看板'),
    noCode: '这一页做不成给别人扫的二维码',
    tooLong: (letters) => `地址有 ${letters} 个字符，太长，做成二维码手机认不出来。请减少筛选条件。`,
  },
  en: {
    slides: 'Presentation',
    page: (number, of) => `Slide ${number} of ${of}`,
    cited: (cited) => `Sources: ${cited.map(paragraphsEn).join(' · ')}`,
    caveats: {
      inferred: 'years with “?” are inferred',
      unreported: 'not reported is not “no”',
      bounded: '“over”, “at least”, “nearly” are bounds',
    },
    caveatsFrom: (caveats) => {
      const text = caveats.join('; ');
      return text.charAt(0).toUpperCase() + text.slice(1);
    },
    filters: 'Filters: ',
    changed: 'Changed; Backspace brings back this slide’s own',
    noCard: (card) =>
      card === '' ? 'This slide can’t be read: it names no card' : `The card of this slide does not exist: ${card}`,
    ignored: (parts) => `Ignored in this slide’s filters, as it means nothing here: ${parts.join(', ')}`,
    failed: 'This slide failed; the others are not affected.',
    counts: (articles, others) =>
      [`${numberWords(articles, 'en')} ${articles === 1 ? 'article' : 'articles'}`, ...others].join(' · '),
    asOf: (date) => `As of ${date}, as reported at the time`,
    closing: 'All sources',
    paragraphs: (count) => `${numberWords(count, 'en')} ${count === 1 ? 'paragraph' : 'paragraphs'}`,
    pageOf: (date) => `web page dated ${date}`,
    writers: (names) => (names.length > 0 ? listWords(names, 'en') : 'no byline'),
    end: 'End of show',
    endHint: 'Esc returns to the dashboard, Home begins again',
    black: 'Black screen; B or any turn of the slides goes on',
    controls: 'Slide controls',
    previous: 'Previous slide',
    next: 'Next slide',
    facets: 'Filters',
    own: 'This slide’s own filters',
    presenter: 'Presenter window',
    fullScreen: 'Full screen',
    deck: 'Edit the deck',
    leave: 'End the show',
    goTo: (number) => `Slide ${number}: press Enter`,
    noSlide: (number, of) => `There is no slide ${number} of ${of}`,
    blocked: 'The browser blocked the presenter window. Allow pop-ups for this page and press N again.',
    auto: (seconds) => `Slides go on by themselves, every ${seconds} s`,
    paused: (seconds) => `Paused; goes on after ${seconds} s without a touch or key`,
    resume: 'Go on now',
    current: 'Now',
    coming: 'Next',
    notes: 'Notes',
    noNotes: 'No notes on this slide. Write them in the deck.',
    points: 'What can be said',
    paragraphsOf: (cited) => cited.map(paragraphsEn).join('; '),
    clock: 'Time',
    elapsed: 'Elapsed',
    restart: 'Restart the clock',
    isBlack: 'The screen is black now',
    left: 'The show has ended; this window can be closed',
    pictures: 'Picture and link',
    code: 'QR code of this slide',
    hasCode: 'The screen shows the QR code now',
    closeCode: 'Close the QR code',
    codeOf: (address) => `QR code that leads to ${address}`,
    scan: (isCard) => (isCard ? 'Scan to see this on your phone' : 'Scan to see the dashboard on your phone'),
    noCode: 'There is no QR code of this slide for others',
    tooLong: (letters) =>
      `The address has ${letters} characters: too long for a code that a phone could read. Remove some filters.`,
  },
};

export function presentMessages(lang: Lang): PresentMessages {
  return messages[lang];
}
