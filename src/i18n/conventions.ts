import type { Interval } from '../domain/interval';
import type { Quantity } from '../domain/quantity';
import type { Lang } from './lang';

/** What our conventions make of the words of these quantities' sources, each convention once. */
export function boundConventions(quantities: readonly (Quantity | undefined)[], lang: Lang): readonly string[] {
  const has = (isMeant: (quantity: Quantity) => boolean) =>
    quantities.some((quantity) => quantity && isMeant(quantity));
  const isOpen = ({ bound }: Quantity) => bound === 'over' || bound === 'atLeast';
  return [
    ...(has(({ bound }) => bound === 'nearly') ? [words[lang].nearly] : []),
    ...(has(({ bound, approximate }) => bound === 'about' || (bound === 'exact' && approximate === true))
      ? [words[lang].about]
      : []),
    ...(has((quantity) => isOpen(quantity) && quantity.approximate === true) ? [words[lang].rough] : []),
  ];
}

/** That a computed number is shown rounded, where it is; `numberWords` keeps two decimals. */
export function roundingConvention({ min, max }: Interval, lang: Lang): readonly string[] {
  const isRounded = [min, max].some((end) => Number.isFinite(end) && end !== Number(end.toFixed(2)));
  return isRounded ? [words[lang].rounded] : [];
}

const words: Readonly<Record<Lang, Readonly<Record<'nearly' | 'about' | 'rough' | 'rounded', string>>>> = {
  zh: {
    nearly: '“近 N”取 0.9 N 至 N，不含 N。',
    about: '“约 N”“大概 N”取 0.9 N 至 1.1 N。',
    rough: '“大概 N 多”“大概 N 以上”从 0.9 N 起。',
    rounded: '四舍五入到两位小数。',
  },
  en: {
    nearly: '“Nearly N” means 0.9 N to N, N excluded.',
    about: '“About N” and “roughly N” mean 0.9 N to 1.1 N.',
    rough: '“Roughly over N” and “roughly at least N” begin at 0.9 N.',
    rounded: 'Rounded to two decimals.',
  },
};
