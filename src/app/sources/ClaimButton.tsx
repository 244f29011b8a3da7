import type { Fact } from '../../domain/fact';
import { factWords } from '../../i18n/evidence';
import { aspectWords } from '../../i18n/fields';
import type { Lang } from '../../i18n/lang';
import { termsIn } from '../../i18n/terms';
import { useActions } from '../../state/actions';
import { useDashboard } from '../../state/context';

/** One claim in words: of what, which of its fields, and the value with its bound. Opens its evidence. */
export function ClaimButton({ fact, lang }: { readonly fact: Fact; readonly lang: Lang }) {
  const actions = useActions();
  const isShown = useDashboard(({ view }) => view.evidence === fact.id);
  return (
    <button
      type="button"
      className="source-claim"
      data-evidence={fact.id}
      aria-current={isShown || undefined}
      title={termsIn(lang).seeSource}
      onClick={() => actions.evidence(fact.id)}
    >
      <span className="source-subject">{fact.subject[lang]}</span>{' '}
      <span className="source-field">{aspectWords(fact, lang)}</span>{' '}
      <span className="source-value">{factWords(fact.value, lang)}</span>
    </button>
  );
}
