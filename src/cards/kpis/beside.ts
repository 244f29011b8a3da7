import type { Interval } from '../../domain/interval';
import type { Lang } from '../../i18n/lang';
import { intervalWords, numberWords, openEndWords } from '../../i18n/numbers';
import { countFigure, figure, type Phrase, phrase } from '../../i18n/phrase';
import { type AnyCandidate, type Candidate, candidate, type Unknown } from '../takeaway';
import { kpisMessages } from './messages';
import { type KpisModel, leavesKindsOpen } from './model';

/** Kinds of function that a selected center reports, or the sum of the gains that can be computed, in m². */
export type KpisBeside = Candidate<'total', { readonly functions: number } | { readonly gain: Interval }> | Unknown;

/** What adds up over the selected centers. */
export function kpisBeside(model: KpisModel): readonly KpisBeside[] {
  const { selected, areas, functions } = model;
  const { gain } = areas;
  const count = selected - areas.reported;
  return [
    ...(gain ? [candidate('total', { gain }, (lang) => gainWords(gain, lang))] : []),
    ...(functions > 0 ? [candidate('total', { functions }, (lang) => functionWords(model, lang))] : []),
    ...(count > 0 && count < selected
      ? [candidate('unknown', { count, of: selected }, (lang) => silence(count, selected, lang))]
      : []),
  ];
}

/** Whose area is not reported the card on areas says too, and how many functions the only center has the matrix. */
export function kpisTopic({ kind, claim }: AnyCandidate, { selected }: KpisModel) {
  if (kind === 'unknown') return 'areas unreported';
  const isCount = typeof claim === 'object' && claim !== null && 'functions' in claim;
  return isCount && kind === 'total' && selected === 1 ? 'functions of one' : undefined;
}

function gainWords(gain: Interval, lang: Lang): Phrase {
  const words = figure(intervalWords(gain, lang), 'kpis.gain');
  const ends = openEndWords(gain, lang);
  if (lang === 'zh') return phrase`能够计算的面积净增合计 ${words} m²${ends && `（${ends}）`}`;
  return phrase`The net gains of area that can be computed add up to ${words} m²${ends && ` (${ends})`}`;
}

/** 所选中心报道的功能有 19 种以上: with its bound, as the key figure has it. */
function functionWords(model: KpisModel, lang: Lang): Phrase {
  const { functions } = model;
  const isOpen = leavesKindsOpen(model);
  const unit = kpisMessages(lang).kindUnit(isOpen);
  const words = figure([numberWords(functions, lang), unit].filter(Boolean).join(' '), 'kpis.functions');
  if (lang === 'zh') return phrase`所选中心报道的功能有 ${words}`;
  return phrase`${words} ${functions === 1 && !isOpen ? 'kind of function is' : 'kinds of function are'} reported`;
}

function silence(count: number, of: number, lang: Lang): Phrase {
  const words = countFigure(count, 'kpis.areas', lang);
  const all = numberWords(of, lang);
  return lang === 'zh'
    ? phrase`${all} 个中心中 ${words} 个的面积未报道`
    : phrase`No area is reported for ${words} of ${all} centers`;
}
