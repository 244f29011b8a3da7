import { describe, expect, test } from 'vitest';
import type { Source } from '../../../src/domain/dataset';
import { CITATION_STANDARD, citationWords } from '../../../src/i18n/citation';
import { bundled } from '../../fixtures/bundled';

const on = '2026-07-24';
const article = (id: string): Source => {
  const source = bundled.sources.find((entry) => entry.id === id);
  if (!source) throw new Error(`No article ${id}`);
  return source;
};
const cite = (source: Source, lang: 'zh' | 'en', paragraph?: number) =>
  citationWords({ source, paragraph, written: 'zh', on }, lang);

describe('a citation', () => {
  test('has writer, title, both dates, source and paragraph in the order of the standard', () => {
    expect(CITATION_STANDARD).toMatch(/^GB\/T 7714-\d{4}$/);
    const { title, publisher } = article('A1');
    expect(cite(article('A1'), 'zh', 2)).toBe(
      `杨笑旭. ${title.zh}[EB/OL]. (2024-05-18)[2026-07-24]. ${publisher.zh}. 第 2 段.`,
    );
  });

  test('in English keeps the title as it was printed beside ours', () => {
    const { title, publisher } = article('A1');
    expect(cite(article('A1'), 'en', 2)).toBe(
      `Yang Xiaoxu. ${title.en} [in Chinese: ${title.zh}]. Web page dated 2024-05-18, cited 2026-07-24. ${publisher.en}. Para. 2.`,
    );
  });

  test('names writers without their posts', () => {
    expect(cite(article('A2'), 'zh')).toMatch(/^张星燚, 郑欢\. 上饶/);
    expect(cite(article('A2'), 'en')).toMatch(/^Zhang Xingyi and Zheng Huan\. Shangrao/);
  });

  test('begins with the title where no writer is known', () => {
    expect(cite(article('A3'), 'zh').startsWith(article('A3').title.zh)).toBe(true);
    expect(cite(article('A3'), 'en').startsWith(article('A3').title.en)).toBe(true);
  });

  test('leaves out a date that is not known, and the paragraph of a whole article', () => {
    const { published: _, ...undated } = article('A1');
    expect(cite(undated, 'zh')).toContain('[EB/OL]. [2026-07-24]. ');
    expect(cite(undated, 'en')).toContain('. Web page, cited 2026-07-24. ');
    expect(cite(undated, 'zh')).not.toContain('段');
    expect(cite(undated, 'en')).not.toContain('Para');
  });

  test('invents no address, no page and nothing undefined', () => {
    for (const source of bundled.sources)
      for (const lang of ['zh', 'en'] as const)
        expect(cite(source, lang, 1)).not.toMatch(/https?:|www\.|undefined|\bpp?\. ?\d|佚名|anon/i);
  });

  test('of more than three writers names three', () => {
    const byline = ['甲', '乙', '丙', '丁'].map((zh, index) => ({ zh, en: `Writer ${index + 1}` }));
    expect(cite({ ...article('A1'), byline }, 'zh')).toMatch(/^甲, 乙, 丙, 等\. /);
    expect(cite({ ...article('A1'), byline }, 'en')).toMatch(/^Writer 1, Writer 2, Writer 3, et al\. Xing/);
  });

  test('a part that ends in a full stop gets no second one', () => {
    const publisher = { zh: '某报。', en: 'Some Paper.' };
    expect(cite({ ...article('A1'), publisher }, 'zh')).toMatch(/\. 某报\.$/);
    expect(cite({ ...article('A1'), publisher }, 'en')).toMatch(/\. Some Paper\.$/);
  });

  test('an article in English is cited under its own title in both forms', () => {
    const of = { source: article('A1'), written: 'en', on } as const;
    expect(citationWords(of, 'zh')).toContain(`Yang Xiaoxu. ${of.source.title.en}[EB/OL]`);
    expect(citationWords(of, 'en')).not.toMatch(/\p{Script=Han}/u);
  });
});
