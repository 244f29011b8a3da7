import type { Lang } from '../../i18n/lang';
import { countFigure, type Phrase, phrase } from '../../i18n/phrase';
import { type Candidate, candidate } from '../takeaway';
import { isPage, type TimelineModel } from './model';

/** Events that were expected when they were reported. */
export type TimelineBeside = Candidate<'total', { readonly expected: number }>;

/** How many events were only expected. */
export function timelineBeside(model: TimelineModel): readonly TimelineBeside[] {
  const expected = model.rows.filter((row) => row.expected).length;
  return [
    ...(expected > 0 && !isPage(model)
      ? [candidate('total', { expected }, (lang) => expectedWords(expected, lang))]
      : []),
  ];
}

function expectedWords(expected: number, lang: Lang): Phrase {
  const count = countFigure(expected, 'timeline.expected', lang);
  if (lang === 'zh') return phrase`${count} 件事是报道时的预计，结果未报道`;
  return phrase`${count} ${expected === 1 ? 'event was' : 'events were'} expected when reported; the outcome is not reported`;
}
