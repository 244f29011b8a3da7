import type { Lang, Messages } from '../../i18n/lang';

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
  readonly bylines: (names: readonly string[]) => string;
  readonly input: (label: string) => string;
}

const messages: Messages<EvidenceMessages> = {
  zh: {
    panel: '出处',
    fact: '出处・报道所述',
    derived: '出处・推算值',
    how: '怎样算出',
    total: '合计',
    conventions: '约定',
    reading: '怎样读',
    sources: '出处（转述）',
    paragraph: (number) => `第 ${number} 段`,
    gone: '在目前的筛选下没有这个数字。去掉筛选后再看。',
    bylines: (names) => (names.length > 0 ? names.join('、') : '作者未署名'),
    input: (label) => `${label}：看出处`,
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
    gone: 'Under the present filters there is no such figure. Remove filters to see it.',
    bylines: (names) => (names.length > 0 ? names.join(', ') : 'no byline'),
    input: (label) => `${label}: see its source`,
  },
};

export function evidenceMessages(lang: Lang): EvidenceMessages {
  return messages[lang];
}
