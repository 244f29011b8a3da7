import { Fragment, memo } from 'react';
import { type Figure, figureRuns, type Phrase } from '../i18n/phrase';
import { termsIn } from '../i18n/terms';
import { useDashboard, useDashboardStore } from '../state/context';

/** A figure that opens its evidence; `label` is its name where the text alone does not say what it is of. */
export const FigureButton = memo(function FigureButton({
  text,
  evidence,
  label,
}: Figure & { readonly label?: string | undefined }) {
  const store = useDashboardStore();
  const lang = useDashboard((state) => state.appearance.lang);
  return (
    <button
      type="button"
      className="figure"
      data-evidence={evidence}
      aria-label={label}
      title={termsIn(lang).seeSource}
      onClick={() => store.getState().show({ evidence })}
    >
      {text}
    </button>
  );
});

/** Punctuation that stays with the figure after it, and with the one before it: a button allows a line to break there. */
const OPENING = /[（《“‘(]*$/;
const CLOSING = /^[，。；：、）》”’),.;:]*/;

/**
 * A sentence whose figures open their evidence. A figure is named together with the words that follow it, so that it
 * is no bare number; those words are then hidden from who hears the sentence, or they would be said twice.
 */
export function PhraseText({ phrase }: { readonly phrase: Phrase | string }) {
  if (typeof phrase === 'string') return phrase;
  const runs = figureRuns(phrase);
  return runs.map(({ figure, clause, rest }, index) => {
    const opening = figure ? (OPENING.exec(runs[index - 1]?.rest ?? '')?.[0] ?? '') : '';
    const closing = figure && clause === '' ? (CLOSING.exec(rest)?.[0] ?? '') : '';
    const next = runs[index + 1] ? rest.search(OPENING) : rest.length;
    const button = figure && <FigureButton {...figure} label={figure.text + clause} />;
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a sentence have no other identity
      <Fragment key={index}>
        {button && opening + closing !== '' ? (
          <span className="glued">
            {opening}
            {button}
            {closing}
          </span>
        ) : (
          button
        )}
        {closing && <wbr />}
        {clause && <span aria-hidden="true">{clause}</span>}
        {rest.slice(closing.length, Math.max(closing.length, next))}
      </Fragment>
    );
  });
}
