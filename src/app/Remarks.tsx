import type { Scope } from '../engine/answer';
import type { Lang } from '../i18n/lang';
import type { Outcome } from './card-face';
import { outcomeWords } from './outcome-words';

/**
 * What the filters did beyond leaving some rows, in sentences. The filter bar announces what is left; seven cards would
 * talk over each other.
 */
export function Remarks({
  outcome,
  scope,
  lang,
}: {
  readonly outcome: Outcome;
  readonly scope: Scope;
  readonly lang: Lang;
}) {
  const remarks = outcomeWords(outcome, scope, lang);
  return (
    <div role="status" aria-live="off">
      {remarks.length > 0 ? (
        <ul className="remarks">
          {remarks.map((remark) => (
            <li key={remark}>{remark}</li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
