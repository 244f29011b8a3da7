import { AREA_BASES } from '../../domain/dataset';
import { changeOf } from '../../domain/interval';
import { intervalOf } from '../../domain/quantity';
import type { Lang } from '../../i18n/lang';
import { measureWords } from '../../i18n/numbers';
import { figure, type Phrase, phrase } from '../../i18n/phrase';
import { termsIn } from '../../i18n/terms';
import { brief, type Candidate, candidate } from '../takeaway';
import type { AreaModel, AreaRow } from './model';

export type AreaBeside = Candidate<'largest', AreaRow>;

type AfterRow = AreaRow & { readonly after: NonNullable<AreaRow['after']> };

/** The largest area of each basis, by lower bound; only where all are listed, or what a page leaves out may be larger. */
export function areaBeside({ rows, counts }: AreaModel): readonly AreaBeside[] {
  if (counts.shown < counts.reported) return [];
  return AREA_BASES.flatMap((basis): AreaBeside[] => {
    const known = rows.flatMap((row): AfterRow[] =>
      row.after && row.basis === basis ? [{ ...row, after: row.after }] : [],
    );
    const [first, second, ...others] = known.sort((a, b) => leastOf(b) - leastOf(a));
    if (!first || !second || leastOf(first) === leastOf(second)) return [];
    const isBeyond = [second, ...others].every(
      ({ after }) => changeOf(intervalOf(after), intervalOf(first.after)) === 'grew',
    );
    return [candidate('largest', first, (lang) => largestWords(first, isBeyond, lang), isBeyond)];
  });
}

const leastOf = ({ after }: AfterRow) => intervalOf(after).min;

function largestWords({ name, basis, after, facts }: AfterRow, isBeyond: boolean, lang: Lang): Phrase {
  const whose = brief(name[lang]);
  const what = termsIn(lang).basis[basis];
  const area = figure(measureWords(after, lang), facts.after);
  if (lang === 'zh') return phrase`${what}面积${isBeyond ? '最大' : '下限最高'}的是${whose}，${area}`;
  return isBeyond
    ? phrase`${whose} has the largest ${what}, ${area}`
    : phrase`${whose} has the largest ${what} by lower bound, ${area}`;
}
