import type { Problem } from '../domain/problem';
import type { Lang } from './lang';
import { problemInEnglish } from './problems-en';
import { problemInChinese } from './problems-zh';

/** Where a problem is, what is wrong, and what to do. */
export interface ProblemWords {
  readonly place: string;
  readonly fault: string;
  readonly remedy: string;
}

/** A problem of a dataset in words. */
export function problemWords(problem: Problem, lang: Lang): ProblemWords {
  return lang === 'zh' ? problemInChinese(problem) : problemInEnglish(problem);
}
