import type { Lang } from '../../i18n/lang';
import { countFigure, midSentence, type Phrase, phrase } from '../../i18n/phrase';
import { type AnyCandidate, brief, type Candidate, candidate } from '../takeaway';
import type { FunctionTally, MatrixModel } from './model';

export type MatrixBeside = Candidate<'largest', FunctionTally>;

/** The function that more centers report than any other. */
export function matrixBeside(model: MatrixModel): readonly MatrixBeside[] {
  const [most, next] = [...model.functions].sort((a, b) => b.reported - a.reported);
  const isApart = most && most.reported > Math.max(1, next?.reported ?? 0);
  return [...(isApart ? [candidate('largest', most, (lang) => mostWords(most, lang))] : [])];
}

/** Whose functions are not reported the card on coverage says too, and how many the only center has the key figures. */
export function matrixTopic({ kind }: AnyCandidate) {
  if (kind === 'unknown') return 'functions unreported';
  return kind === 'total' ? 'functions of one' : undefined;
}

function mostWords({ name, reported }: FunctionTally, lang: Lang): Phrase {
  const count = countFigure(reported, 'matrix.several', lang);
  if (lang === 'zh') return phrase`报道最多的功能是${brief(name.zh)}，有 ${count} 个中心`;
  return phrase`The most widely reported function is ${midSentence(brief(name.en))}, by ${count} centers`;
}
