import type { Dated, Text } from '../domain/dataset';
import type { Fact, FactValue } from '../domain/fact';
import { type Bound, intervalOf, type Quantity } from '../domain/quantity';
import { dateWords } from './dates';
import type { Lang, Messages } from './lang';
import { chineseAfter, measureWords, quantityWords } from './numbers';
import { listWords } from './phrase';
import { termsIn } from './terms';

/** What a fact says, in words that keep its bound. */
export function factWords(value: FactValue, lang: Lang): string {
  const terms = termsIn(lang);
  switch (value.type) {
    case 'quantity':
      return `${measureWords(value.quantity, lang)}${whenWords(value.date, lang)}`;
    case 'date':
      return `${dateWords(value.date.edtf, lang)}${value.expected ? expected[lang] : ''}`;
    case 'text':
      return `${statementWords(value, lang)}${whenWords(value.date, lang)}`;
    case 'list':
      return `${value.share ? `${value.share[lang]}${lang === 'zh' ? '：' : ': '}` : ''}${listWords(
        value.items.map((item) => item[lang]),
        lang,
      )}${value.complete ? '' : open[lang]}`;
    case 'presence':
      return value.words.length > 0
        ? `${terms.presence[value.presence]}${lang === 'zh' ? '：' : ': '}${value.words.join('、')}`
        : terms.presence[value.presence];
    case 'status':
      return `${terms.status[value.status]}${whenWords(value.date, lang)}`;
    case 'unreported':
      return terms.unreported;
    default:
      return value satisfies never;
  }
}

function whenWords(date: Dated | undefined, lang: Lang): string {
  return date ? `${lang === 'zh' ? '，' : ', '}${dateWords(date.edtf, lang)}` : '';
}

/** A phrase of the source in our words; a list that its source leaves open is marked. */
export function statementWords(
  { text, open }: { readonly text: Text; readonly open?: boolean | undefined },
  lang: Lang,
) {
  return `${text[lang]}${open ? leftOpen[lang] : ''}`;
}

const leftOpen = { zh: '（清单未列尽）', en: ' (list left open)' } as const;
const expected = { zh: '（报道时的预计，结果未报道）', en: ' (expected when reported; outcome not reported)' } as const;
const open = { zh: '等，清单未列尽', en: ' and others; the list is left open' } as const;

/** How a fact's value is to be read: its bound as numbers, why its year is inferred, which convention gave its width. */
export function readingWords(fact: Fact, lang: Lang): string[] {
  const { value } = fact;
  if (value.type === 'unreported') return [messages[lang].silence];
  const date = 'date' in value ? value.date : undefined;
  return [
    ...(value.type === 'quantity' ? quantityReading(value.quantity, lang) : []),
    ...[date?.inference?.[lang], date?.convention?.[lang]].flatMap((reason) => reason ?? []),
  ];
}

function quantityReading(quantity: Quantity, lang: Lang): string[] {
  const { bound, approximate } = quantity;
  if (bound === 'exact' && !approximate) return [];
  const { range, bounds, roughly } = messages[lang];
  return [range(boundsWords(quantity, lang)), approximate || bound === 'exact' ? roughly : bounds[bound]];
}

/** What a quantity's wording means, in words: 2700 至 3000 m²，不含 3000 / over 5100 m². */
export function boundsWords(quantity: Quantity, lang: Lang): string {
  const { unit } = quantity;
  const { min, max, minOpen, maxOpen } = intervalOf(quantity);
  const bare = (value: number) => quantityWords({ value, unit, bound: 'exact' }, lang);
  const whole = (value: number) => measureWords({ value, unit, bound: 'exact' }, lang);
  if (min === max) return whole(min);
  if (max === Number.POSITIVE_INFINITY) {
    if (lang === 'zh') return `${chineseAfter(whole(min), '以上')}，${minOpen ? '不含' : '含'} ${bare(min)}`;
    return minOpen ? `over ${whole(min)}` : `${whole(min)} or more`;
  }
  const range = lang === 'zh' ? `${chineseAfter(bare(min), '至')} ${whole(max)}` : `${bare(min)} to ${whole(max)}`;
  const left = [...(minOpen ? [min] : []), ...(maxOpen ? [max] : [])].map(bare);
  if (left.length === 0) return range;
  return lang === 'zh' ? `${range}，不含 ${left.join('、')}` : `${range}, excluding ${left.join(' and ')}`;
}

const messages: Messages<{
  readonly range: (words: string) => string;
  readonly silence: string;
  readonly bounds: Readonly<Record<Exclude<Bound, 'exact'>, string>>;
  readonly roughly: string;
}> = {
  zh: {
    range: (words) => `所指范围：${words}。`,
    silence: '所引段落说到它，但没有说到这一项。未报道不等于没有。',
    roughly: '约定：“大概”把所说的数放宽一成。',
    bounds: {
      over: '“多、余、超过”：大于此数，没有上限。',
      atLeast: '“以上”：不小于此数，没有上限。',
      nearly: '约定：“近 N”取 0.9 N 至 N，不含 N。',
      about: '约定：“约 N”取 0.9 N 至 1.1 N。',
    },
  },
  en: {
    range: (words) => `Range meant: ${words}.`,
    silence: 'The paragraphs cited speak of it and say nothing of this. Not reported is not “no”.',
    roughly: 'Convention: “roughly” widens the number by ten percent.',
    bounds: {
      over: '“Over”: more than this number, with no upper bound.',
      atLeast: '“At least”: this number or more, with no upper bound.',
      nearly: 'Convention: “nearly N” means 0.9 N to N, N excluded.',
      about: 'Convention: “about N” means 0.9 N to 1.1 N.',
    },
  },
};
