import type { Lang, Messages } from '../../i18n/lang';
import { numberWords } from '../../i18n/numbers';
import { listWords } from '../../i18n/phrase';

interface SourcesMessages {
  readonly heading: (articles: number, claims: number) => string;
  readonly unfiltered: string;
  readonly counts: (id: string, claims: number, paragraphs: number) => string;
  readonly places: (names: readonly string[]) => string;
  readonly claims: (count: number) => string;
  readonly silences: (count: number) => string;
  readonly silence: string;
  readonly unused: (numbers: readonly number[]) => string;
  readonly more: (next: number, left: number) => string;
}

const messages: Messages<SourcesMessages> = {
  zh: {
    heading: (articles, claims) => `${articles} 篇报道支持 ${claims} 条陈述`,
    unfiltered: '这里列出数据中的全部陈述，筛选不作用于本页。一条陈述由几段支持，就在每一段下各列一次。',
    counts: (id, claims, paragraphs) => `${id}：${claims} 条，${paragraphs} 段`,
    places: (names) => `说到：${listWords(names, 'zh')}`,
    claims: (count) => `${numberWords(count, 'zh')} 条`,
    silences: (count) => `所涉对象中另有 ${numberWords(count, 'zh')} 项未提及`,
    silence: '未报道不等于没有。',
    unused: (numbers) => `没有陈述引用第 ${ranges(numbers).join('、')} 段。`,
    more: (next, left) => `再列 ${next} 条（还有 ${left} 条）`,
  },
  en: {
    heading: (articles, claims) =>
      `${articles} ${articles === 1 ? 'article supports' : 'articles support'} ${claims} claims`,
    unfiltered:
      'All claims of the data are listed here; filters do not apply to this page. A claim that several paragraphs support stands under each of them.',
    counts: (id, claims, paragraphs) =>
      `${id}: ${claims} ${claims === 1 ? 'claim' : 'claims'}, ${paragraphs} ${paragraphs === 1 ? 'paragraph' : 'paragraphs'}`,
    places: (names) => `names ${listWords(names, 'en')}`,
    claims: (count) => `${numberWords(count, 'en')} ${count === 1 ? 'claim' : 'claims'}`,
    silences: (count) =>
      count === 1
        ? '1 thing it does not mention about its subjects'
        : `${numberWords(count, 'en')} things it does not mention about its subjects`,
    silence: 'Not reported is not “no”.',
    unused: (numbers) =>
      numbers.length === 1
        ? `No claim cites paragraph ${numbers[0]}.`
        : `No claim cites paragraphs ${listWords(ranges(numbers), 'en')}.`,
    more: (next, left) => `List ${next} more (${left} left)`,
  },
};

/** Numbers in a row as their ends: 1, 3–6. Two in a row stay two. */
function ranges(numbers: readonly number[]): readonly string[] {
  const runs: number[][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run?.at(-1) === number - 1) run.push(number);
    else runs.push([number]);
  }
  return runs.flatMap((run) => (run.length > 2 ? `${run[0]}–${run.at(-1)}` : run.map(String)));
}

export function sourcesMessages(lang: Lang): SourcesMessages {
  return messages[lang];
}
