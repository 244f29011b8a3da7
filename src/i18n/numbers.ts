import type { Interval } from '../domain/interval';
import type { Quantity, Unit } from '../domain/quantity';
import { type Lang, localeOf } from './lang';

/** Digits with a separator from five on (3000, 10,000), and at most two decimals. */
export function numberWords(value: number, lang: Lang): string {
  // Most numbers are small counts, which are their digits; Intl takes its time for each.
  return isShort(value) ? String(value) : formats[lang].format(value);
}

const isShort = (value: number) => Number.isInteger(value) && value >= 0 && value < 1e4;

const formatOf = (lang: Lang) =>
  new Intl.NumberFormat(localeOf[lang], { useGrouping: 'min2', maximumFractionDigits: 2 });
const formats = { zh: formatOf('zh'), en: formatOf('en') };

/** A quantity in words that keep its bound, without the unit: 300 多 / over 300. */
export function quantityWords({ value, bound, approximate = false, unit }: Quantity, lang: Lang): string {
  const number = unit === 'yuan' ? yuanWords(value, lang) : numberWords(value, lang);
  if (lang === 'zh') {
    // 1 万多, as people say it, not 10,000 多.
    if (bound === 'over' && unit !== 'yuan' && value >= 1e4 && value % 1e4 === 0)
      return `${approximate ? '大概 ' : ''}${numberWords(value / 1e4, lang)} 万多`;
    const about = approximate ? '大概 ' : '';
    return {
      exact: `${about}${number}`,
      over: `${about}${number} 多`,
      atLeast: `${about}${number} 以上`,
      nearly: `近 ${number}`,
      about: `约 ${number}`,
    }[bound];
  }
  const about = approximate ? 'roughly ' : '';
  return {
    exact: `${about}${number}`,
    over: `${about}over ${number}`,
    atLeast: `${about}at least ${number}`,
    nearly: `nearly ${number}`,
    about: `about ${number}`,
  }[bound];
}

/** 10,000,000,000 yuan as people say it: 100 亿 / 10 billion; digits where two decimals would not hold the number. */
function yuanWords(value: number, lang: Lang): string {
  const scale = YUAN_SCALES[lang].find(([least]) => value >= least && value % (least / 100) === 0);
  if (!scale) return numberWords(value, lang);
  const [least, word] = scale;
  return `${numberWords(value / least, lang)} ${word}`;
}

const YUAN_SCALES: Readonly<Record<Lang, readonly (readonly [least: number, word: string])[]>> = {
  zh: [
    [1e8, '亿'],
    [1e4, '万'],
  ],
  en: [
    [1e9, 'billion'],
    [1e6, 'million'],
  ],
};

/** The unit as it follows a number; English units by number where they have a plural. */
export function unitWords(unit: Unit, lang: Lang, value = 2): string {
  const [zh, one, other] = UNIT_WORDS[unit];
  if (lang === 'zh') return zh;
  return value === 1 ? one : other;
}

const UNIT_WORDS: Readonly<Record<Unit, readonly [zh: string, one: string, other: string]>> = {
  m2: ['m²', 'm²', 'm²'],
  mu: ['亩', 'mu', 'mu'],
  yuan: ['元', 'yuan', 'yuan'],
  year: ['年', 'year', 'years'],
  person: ['人', 'person', 'people'],
  item: ['件', 'item', 'items'],
  room: ['个', 'room', 'rooms'],
  center: ['个', 'center', 'centers'],
  enterprise: ['家', 'enterprise', 'enterprises'],
  kind: ['种', 'kind', 'kinds'],
};

/** Quantity and unit: 近 3000 m², 300 m² 以上 / over 10 billion yuan. */
export function measureWords(quantity: Quantity, lang: Lang): string {
  const { value, unit, bound, approximate } = quantity;
  const follow = (number: string) => {
    const words = unitWords(unit, lang, value);
    // 100 亿元 and 20 多家 are one word, 5100 多 m² are two.
    const joins = /[万亿]$/.test(number) || (/多$/.test(number) && /^[\u4e00-\u9fff]/.test(words));
    return `${number}${joins ? '' : ' '}${words}`;
  };
  const exact = follow(quantityWords({ value, unit, approximate, bound: 'exact' }, lang));
  if (lang === 'zh' && bound === 'atLeast') return chineseAfter(exact, '以上');
  // 超过 100 亿元, not 100 亿 多: so the source says it.
  if (lang === 'zh' && bound === 'over' && unit === 'yuan')
    return `${approximate ? '大概' : ''}超过 ${follow(yuanWords(value, lang))}`;
  return follow(quantityWords(quantity, lang));
}

/** A Chinese word after a number with its unit: 300 m² 以上, 300 人以上. */
export function chineseAfter(number: string, word: string): string {
  return `${number}${/\p{Script=Han}$/u.test(number) ? '' : ' '}${word}`;
}

/** An interval as an en-dash range (2692–2992), one number, or with its one bound in words. Open ends: see `openEndWords`. */
export function intervalWords({ min, max, minOpen, maxOpen }: Interval, lang: Lang): string {
  const low = numberWords(min, lang);
  if (min === max) return low;
  if (min === Number.NEGATIVE_INFINITY) {
    if (max === Number.POSITIVE_INFINITY) return lang === 'zh' ? '未知' : 'unknown';
    const high = numberWords(max, lang);
    if (lang === 'zh') return maxOpen ? `不到 ${high}` : `至多 ${high}`;
    return maxOpen ? `under ${high}` : `at most ${high}`;
  }
  if (max === Number.POSITIVE_INFINITY) {
    if (lang === 'zh') return minOpen ? `超过 ${low}` : `至少 ${low}`;
    return minOpen ? `over ${low}` : `at least ${low}`;
  }
  return `${low}–${numberWords(max, lang)}`;
}

/** Says which finite end an interval leaves out: 不含 2992 / excluding 2992; empty where both are in. */
export function openEndWords({ min, max, minOpen, maxOpen }: Interval, lang: Lang): string {
  const ends = [
    minOpen && Number.isFinite(min) ? min : undefined,
    maxOpen && Number.isFinite(max) ? max : undefined,
  ].flatMap((end) => (end === undefined ? [] : [numberWords(end, lang)]));
  if (ends.length === 0 || min === max) return '';
  return lang === 'zh' ? `不含 ${ends.join('、')}` : `excluding ${ends.join(' and ')}`;
}

/** Words with what an interval leaves out of itself: 2460–2760，不含 2760. */
export function withOpenEnds(words: string, interval: Interval, lang: Lang): string {
  return [words, openEndWords(interval, lang)].filter(Boolean).join(lang === 'zh' ? '，' : ', ');
}

/** A ratio beside a mark or in a table: 2.97 倍 / 2.97×, 11.25–12.5 倍, 超过 9 倍 / over 9×. */
export function ratioWords(ratio: Interval, lang: Lang): string {
  return lang === 'zh' ? `${intervalWords(ratio, lang)} 倍` : `${intervalWords(ratio, lang)}×`;
}

/** A ratio in a sentence, after 原来的 and "grew to": 11.25 至 12.5 倍 / 11.25–12.5 times. */
export function timesWords(ratio: Interval, lang: Lang): string {
  const words = intervalWords(ratio, lang);
  return lang === 'zh' ? `${words.replace('–', ' 至 ')} 倍` : `${words} times`;
}
