import type { Interval } from '../../domain/interval';
import type { Lang } from '../../i18n/lang';
import { intervalWords, numberWords } from '../../i18n/numbers';
import { afterChinese, type Figure, figure, listWords, midSentence, type Phrase, phrase } from '../../i18n/phrase';
import { type Candidate, candidate, fits, headingOf, spelledOut } from '../takeaway';
import {
  derivedId,
  enterprisesTogether,
  type IndustryColumn,
  meetingOf,
  type VisitEntry,
  type VisitModel,
} from './model';

/** Longer lists are counted instead of named. */
const MOST_NAMES = 3;

type Met = ReturnType<typeof meetingOf>;

export type VisitCandidate =
  | Candidate<'total', VisitModel>
  /** Industries that the delegation names, those of them with local firms, and the local ones beside them. */
  | Candidate<'all' | 'gap' | 'level', Met>;

/**
 * How the industries of the two sides met. An open list never says "none": what it does not name is not reported.
 * Of several visits: how many, and how many enterprises came.
 */
export function visitCandidates(model: VisitModel): readonly VisitCandidate[] {
  const [only] = model.visits;
  if (!only) return [];
  if (model.total > 1) return [candidate('total', model, (lang) => togetherPhrase(model, lang))];
  const met = meetingOf(only);
  const [named, matched] = [met.named.length, met.matched.length];
  const isOpen = matched === 0 && (named === 0 || only.open.local);
  const kind = matched < named || isOpen ? (matched > 0 || isOpen ? 'level' : 'gap') : 'all';
  const words = (lang: Lang) => {
    const full = meetingPhrase(only, lang);
    return fits(full) ? full : meetingPhrase(only, lang, 0);
  };
  return [candidate(kind, met, words, !isOpen)];
}

export function visitTakeaway(model: VisitModel, lang: Lang): Phrase {
  return headingOf(visitCandidates(model), lang);
}

function togetherPhrase(model: VisitModel, lang: Lang): Phrase {
  return sentences[lang].several(
    figure(numberWords(model.total, lang), derivedId.count),
    figure(togetherWords(enterprisesTogether(model), lang), derivedId.enterprises),
  );
}

/** A sum that may be open above, as it reads before its unit: 超过 66 / over 66. */
function togetherWords(together: Interval, lang: Lang): string {
  if (together.max !== Number.POSITIVE_INFINITY) return intervalWords(together, lang);
  return `${sentences[lang][together.minOpen ? 'over' : 'atLeast']}${numberWords(together.min, lang)}`;
}

function meetingPhrase(visit: VisitEntry, lang: Lang, most = MOST_NAMES): Phrase {
  const words = sentences[lang];
  const { named, matched, extra } = meetingOf(visit);
  const count = (industries: readonly IndustryColumn[]) =>
    figure(numberWords(industries.length, lang), derivedId.matched(visit));
  const further = industriesPhrase(extra, visit, most, lang);
  if (named.length === 0) return extra.length === 0 ? [words.neither] : phrase`${words.unnamed}${words.found(further)}`;
  const total = named.length;
  if (matched.length === total)
    return phrase`${words.all(count(named), total)}${extra.length > 0 ? words.plus(further) : []}`;
  if (matched.length > 0) {
    const some = words.some(count(matched), count(named), visit.open.local);
    return phrase`${some}${extra.length > 0 ? words.plus(further) : []}`;
  }
  const none = visit.open.local ? words.unknown(count(named)) : words.none(count(named));
  return phrase`${none}${extra.length > 0 ? words.found(further) : []}`;
}

/** Industries by name, or their number where they are too many; from an open list it is a lower bound. */
function industriesPhrase(industries: readonly IndustryColumn[], visit: VisitEntry, most: number, lang: Lang): Phrase {
  const names = spelledOut(
    industries.map(({ name }) => (lang === 'en' ? midSentence(name.en) : name.zh)),
    most,
  );
  if (names.length === industries.length) return [listWords(names, lang)];
  const least = visit.open.local ? sentences[lang].atLeast : '';
  return sentences[lang].kinds(figure(`${least}${numberWords(industries.length, lang)}`, derivedId.extra(visit)));
}

/** A number of industries: one industry, 2 industries. */
function oneOr(count: Figure): Phrase {
  return count.text === '1' ? phrase`${{ ...count, text: 'one' }} industry` : phrase`${count} industries`;
}

const sentences = {
  zh: {
    atLeast: '至少 ',
    over: '超过 ',
    several: (visits: Figure, enterprises: Figure) =>
      phrase`${visits} 次考察，企业合计${afterChinese(enterprises)} 家次`,
    neither: '双方都没有列名的产业',
    unnamed: '考察团没有列名的产业',
    all: (named: Figure, total: number) =>
      phrase`考察团列名的 ${named} 类产业，当地${total > 1 ? '都' : ''}安排了配套企业`,
    some: (matched: Figure, named: Figure, open: boolean) =>
      phrase`考察团列名的 ${named} 类产业，当地${open ? '至少' : ''}为其中 ${matched} 类安排了配套企业`,
    unknown: (named: Figure) => phrase`考察团列名的 ${named} 类产业，当地有无配套企业未报道`,
    none: (named: Figure) =>
      phrase`考察团列名的 ${named} 类产业，当地${named.text === '1' ? '' : '都'}没有安排配套企业`,
    plus: (further: Phrase) => phrase`；另有${further}企业`,
    found: (further: Phrase) => phrase`；当地安排的是${further}企业`,
    kinds: (count: Figure) => phrase`${afterChinese(count)} 类其他产业的`,
  },
  en: {
    atLeast: 'at least ',
    over: 'over ',
    several: (visits: Figure, enterprises: Figure) =>
      phrase`${visits} visits by ${enterprises} enterprises, counted per visit`,
    neither: 'Neither side names an industry',
    unnamed: 'The delegation names no industry',
    all: (named: Figure, total: number) => {
      if (total === 1) return phrase`Hosts arranged local firms in the ${{ ...named, text: 'one' }} industry named`;
      if (total === 2) return phrase`Hosts arranged local firms in ${{ ...named, text: 'both' }} industries named`;
      return phrase`Hosts arranged local firms in all ${named} industries named`;
    },
    some: (matched: Figure, named: Figure, open: boolean) =>
      phrase`Hosts arranged local firms in ${open ? 'at least ' : ''}${matched} of the ${named} industries named`,
    unknown: (named: Figure) => phrase`Local firms in the ${oneOr(named)} named are not reported`,
    none: (named: Figure) => phrase`Hosts arranged no local firms in the ${oneOr(named)} named`,
    plus: (further: Phrase) => phrase`, plus ${further}`,
    found: (further: Phrase) => phrase`; local firms are in ${further}`,
    kinds: (count: Figure) => phrase`${count} other industries`,
  },
} as const;
