import { CITATION_STANDARD } from '../../i18n/citation';
import type { Lang, Messages } from '../../i18n/lang';
import { listWords } from '../../i18n/phrase';
import type { Claim } from './claim';

interface EvidenceMessages {
  readonly panel: string;
  /** What sort of thing the panel is about. */
  readonly kind: Readonly<Record<Claim['kind'], string>>;
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
  /** Leads back to the figure that was shown before. */
  readonly back: (title: string) => string;
  /** What a click on a cited paragraph does. */
  readonly inArticle: string;
  /** What a click on the title of a cited article does. */
  readonly allClaims: string;
  /** Leads from the panel to the article’s place among the sources. */
  readonly amongSources: string;
  readonly citation: CitationMessages;
}

interface CitationMessages {
  readonly copy: Readonly<Record<Lang, string>>;
  /** The same for who hears the button alone. */
  readonly copyOf: (form: Lang, source: string, paragraph: number | undefined) => string;
  readonly copied: Readonly<Record<Lang, string>>;
  readonly refused: string;
}

const messages: Messages<EvidenceMessages> = {
  zh: {
    panel: '出处',
    kind: { fact: '出处·报道所述', derived: '出处·推算值', article: '出处·整篇报道' },
    how: '怎样得出',
    total: '合计',
    conventions: '约定',
    reading: '怎样读',
    sources: '报道段落（转述）',
    paragraph: (number) => `第 ${number} 段`,
    gone: '没有这个数字，或当前筛选下没有。可去掉筛选再看。',
    byline: (names) => (names.length > 0 ? `作者：${listWords(names, 'zh')}` : '作者未署名'),
    publication: '关于发表',
    ofArticles: (ids) => `${listWords(ids, 'zh')}：`,
    unreported: (silence) => `“未报道”：${silence}`,
    back: (title) => (title === '' ? '返回' : `返回：${title}`),
    inArticle: '在“出处”页看这一段的全部陈述',
    allClaims: '列出这篇报道的全部陈述',
    amongSources: '在“出处”页看这篇报道',
    citation: {
      copy: { zh: '复制引文', en: '英文引文' },
      copyOf: (form, source, paragraph) =>
        `${form === 'zh' ? '复制引文' : '英文引文'}：${source}${paragraph === undefined ? '' : ` 第 ${paragraph} 段`}`,
      copied: { zh: `已按 ${CITATION_STANDARD} 复制引文`, en: '已复制英文引文' },
      refused: '浏览器不允许复制。请选中引文后按 Ctrl+C：',
    },
  },
  en: {
    panel: 'Source',
    kind: { fact: 'Source · as reported', derived: 'Source · derived figure', article: 'Source · the whole article' },
    how: 'How it is computed',
    total: 'Total',
    conventions: 'Convention',
    reading: 'How to read it',
    sources: 'Sources (paraphrased)',
    paragraph: (number) => `Paragraph ${number}`,
    gone: 'There is no such figure, or none under the present filters. Try without filters.',
    byline: (names) => (names.length > 0 ? `by ${listWords(names, 'en')}` : 'no byline'),
    publication: 'On the publication',
    ofArticles: (ids) => `${listWords(ids, 'en')}: `,
    unreported: (silence) => `“Not reported”: ${silence}`,
    back: (title) => (title === '' ? 'Back' : `Back: ${title}`),
    inArticle: 'See all claims of this paragraph among the sources',
    allClaims: 'List all claims of this article',
    amongSources: 'See this article among the sources',
    citation: {
      copy: { zh: 'In Chinese', en: 'Copy citation' },
      copyOf: (form, source, paragraph) =>
        `${form === 'zh' ? 'In Chinese: citation of' : 'Copy citation:'} ${source}${paragraph === undefined ? '' : `, paragraph ${paragraph}`}`,
      copied: { zh: `Copied in Chinese, by ${CITATION_STANDARD}`, en: 'Citation copied' },
      refused: 'The browser does not allow copying. Select the citation and press Ctrl+C:',
    },
  },
};

export function evidenceMessages(lang: Lang): EvidenceMessages {
  return messages[lang];
}
