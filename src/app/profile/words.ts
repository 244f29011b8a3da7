import { factWords } from '../../i18n/evidence';
import { fieldsIn } from '../../i18n/fields';
import type { Lang } from '../../i18n/lang';
import { intervalWords, measureWords, numberWords, openEndWords, ratioWords } from '../../i18n/numbers';
import { termsIn } from '../../i18n/terms';
import { type Attribute, isSilent, type ProfileValue } from './attribute';
import type { ComparedRow } from './comparison';
import { profileMessages } from './messages';

/** What an attribute is called, with what it measures where that must be said. */
export function attributeWords({ field, basis, label }: Attribute, reference: number, lang: Lang): string {
  const words = profileMessages(lang);
  if (label) return label[lang];
  switch (field) {
    case 'reach':
      return words.reach(numberWords(reference, lang));
    case 'gain':
    case 'ratio':
      return basis ? words.of(words.change[field], termsIn(lang).basis[basis]) : words.change[field];
    case 'opening':
    case 'moveDate':
    case 'functionCount':
    case 'events':
    case 'people':
      return words.fields[field];
    default:
      return fieldsIn(lang)[field];
  }
}

/** A value in words that keep its bound. */
export function valueWords(value: ProfileValue, lang: Lang): string {
  const words = profileMessages(lang);
  const { unreported, reach } = termsIn(lang);
  switch (value.type) {
    case 'amount': {
      const { amount, unit } = value;
      const ends = openEndWords(amount, lang);
      // As the matrix says it.
      if (unit === 'functions' && lang === 'zh' && amount.max === Number.POSITIVE_INFINITY)
        return `${numberWords(amount.min, lang)} ${words.functionUnit(amount.min)}以上`;
      const number =
        unit === 'times'
          ? ratioWords(amount, lang)
          : `${intervalWords(amount, lang)} ${unitOf(unit, amount.max, lang)}`;
      return ends ? `${number}${lang === 'zh' ? '，' : ', '}${ends}` : number;
    }
    case 'incomputable':
      return words.incomputable[value.missing];
    case 'reach':
      return reach[value.reach];
    case 'listing':
      return words.listed(value.named, value.stated && measureWords(value.stated, lang), value.complete);
    case 'openList':
      return words.openList;
    case 'unreported':
      return unreported;
    default:
      return factWords(value, lang);
  }
}

function unitOf(unit: 'm2' | 'functions', count: number, lang: Lang): string {
  return unit === 'm2' ? 'm²' : profileMessages(lang).functionUnit(count);
}

/** How the values of a row stand to each other, and what keeps some of them apart. */
export function verdictWords({ comparison, obstacles, cells }: ComparedRow, lang: Lang): string {
  const { compare } = profileMessages(lang);
  const reasons = obstacles.map((obstacle) => compare.obstacle[obstacle]).join(lang === 'zh' ? '、' : ', ');
  if (cells.every((entries) => entries.every(({ value }) => isSilent(value)))) return compare.allSilent;
  if (comparison === 'incomparable') return compare.incomparable(reasons);
  return reasons ? compare.partly(compare.verdict[comparison], reasons) : compare.verdict[comparison];
}
