import type { Lang, Messages } from '../../i18n/lang';
import { listWords } from '../../i18n/phrase';

interface EvidenceMessages {
  readonly panel: string;
  readonly fact: string;
  readonly derived: string;
  readonly how: string;
  readonly total: string;
  readonly conventions: string;
  readonly reading: string;
  readonly sources: string;
  readonly paragraph: (number: number) => string;
  readonly gone: string;
  readonly byline: (names: readonly string[]) => string;
  readonly publication: string;
  /** Which articles a remark is of, where not of all. */
  readonly ofArticles: (ids: readonly string[]) => string;
  /** What a result that says so means. */
  readonly unreported: (silence: string) => string;
}

const messages: Messages<EvidenceMessages> = {
  zh: {
    panel: '出处',
    fact: '出处・报道所述',
    derived: '出处・推算值',
    how: '怎样得出',
    total: '合计',
    conventions: '约定',
    reading: '怎样读',
    sources: '报道段落（转述）',
    paragraph: (number) => `第 ${number} 段`,
    gone: '当前筛选下没有这个数字。去掉筛选后再看。',
    byline: (names) => (names.length > 0 ? `作者：${listWords(names, 'zh')}` : '作者未署名'),
    publication: '关于发表',
    ofArticles: (ids) => `${listWords(ids, 'zh')}：`,
    unreported: (silence) => `“未报道”：${silence}`,
  },
  en: {
    panel: 'Source',
    fact: 'Source · as reported',
    derived: 'Source · derived figure',
    how: 'How it is computed',
    total: 'Total',
    conventions: 'Convention',
    reading: 'How to read it',
    sources: 'Sources (paraphrased)',
    paragraph: (number) => `Paragraph ${number}`,
    gone: 'There is no such figure under the present filters. Remove filters to see it.',
    byline: (names) => (names.length > 0 ? `by ${listWords(names, 'en')}` : 'no byline'),
    publication: 'On the publication',
    ofArticles: (ids) => `${listWords(ids, 'en')}: `,
    unreported: (silence) => `“Not reported”: ${silence}`,
  },
};

export function evidenceMessages(lang: Lang): EvidenceMessages {
  return messages[lang];
}
