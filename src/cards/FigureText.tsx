import type { Figure, Phrase } from '../i18n/phrase';
import { termsIn } from '../i18n/terms';
import { useActions } from '../state/actions';
import { useDashboard } from '../state/context';

/** A figure that opens its evidence; `label` is its name where the text alone does not say what it is of. */
export function FigureButton({ text, evidence, label }: Figure & { readonly label?: string | undefined }) {
  const actions = useActions();
  const lang = useDashboard((state) => state.appearance.lang);
  return (
    <button
      type="button"
      className="figure"
      data-evidence={evidence}
      aria-label={label}
      title={termsIn(lang).seeSource}
      onClick={() => actions.evidence(evidence)}
    >
      {text}
    </button>
  );
}

/** A sentence whose figures open their evidence. */
export function PhraseText({ phrase }: { readonly phrase: Phrase | string }) {
  if (typeof phrase === 'string') return phrase;
  return phrase.map((part, index) =>
    typeof part === 'string' ? (
      part
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a sentence have no other identity
      <FigureButton key={index} {...part} />
    ),
  );
}
