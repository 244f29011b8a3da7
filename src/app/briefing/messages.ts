import type { Lang, Messages } from '../../i18n/lang';

interface BriefingWords {
  readonly title: string;
  readonly text: string;
  readonly parts: string;
  readonly centers: string;
  readonly copy: string;
  readonly print: string;
  readonly copied: string;
  readonly faults: Readonly<Record<'refused' | 'unprinted', string>>;
}

const messages: Messages<BriefingWords> = {
  zh: {
    title: '简报',
    text: '简报正文',
    parts: '包含',
    centers: '中心表',
    copy: '复制',
    print: '打印（A4）',
    copied: '已复制，可粘贴到 Word 或 WPS。',
    faults: {
      refused: '没有复制：浏览器不允许。请选中正文，用 Ctrl+C 复制。',
      unprinted: '没有打印：生成时出错。请重试，或复制后在 Word、WPS 中打印。',
    },
  },
  en: {
    title: 'Briefing',
    text: 'Text of the briefing',
    parts: 'Includes',
    centers: 'Table of centers',
    copy: 'Copy',
    print: 'Print (A4)',
    copied: 'Copied; paste it into Word or WPS.',
    faults: {
      refused: 'Not copied: the browser does not allow it. Select the text and copy it with Ctrl+C.',
      unprinted: 'Not printed: making it failed. Try again, or copy it and print it from Word or WPS.',
    },
  },
};

export function briefingWords(lang: Lang): BriefingWords {
  return messages[lang];
}
