import { dequal } from 'dequal/lite';
import { Fragment, memo } from 'react';
import type { Lang } from '../i18n/lang';
import { type Figure, figureRuns, type Phrase } from '../i18n/phrase';
import { termsIn } from '../i18n/terms';
import { useDashboard, useDashboardStore } from '../state/context';
import type { Dashboard } from '../state/store';

interface FigureProps extends Figure {
  /** Its name where the text alone does not say what it is of. */
  readonly label?: string | undefined;
}

/** A figure that opens its evidence. */
export const FigureButton = memo(function FigureButton(figure: FigureProps) {
  const lang = useDashboard((state) => state.appearance.lang);
  return figureButton(figure, lang, useDashboardStore());
});

/** The same as an element, for what has many figures and draws them anew together. */
export function figureButton({ text, evidence, label }: FigureProps, lang: Lang, { getState }: Dashboard) {
  return (
    <button
      type="button"
      className="figure"
      data-evidence={evidence}
      aria-label={label}
      title={termsIn(lang).seeSource}
      onClick={() => getState().show({ evidence })}
    >
      {text}
    </button>
  );
}

/** Punctuation that stays with the figure after it, and with the one before it: a button allows a line to break there. */
const OPENING = /[（《“‘(]*$/;
const CLOSING = /^[，。；：、）》”’),.;:]*/;

/**
 * A sentence whose figures open their evidence. A figure is named together with the words that follow it, so that it
 * is no bare number; those words are then hidden from who hears the sentence, or they would be said twice.
 */
export function phraseText(phrase: Phrase | string) {
  return typeof phrase === 'string' ? phrase : <Sentence phrase={phrase} />;
}

const Sentence = memo(function Sentence({ phrase }: { readonly phrase: Phrase }) {
  const lang = useDashboard((state) => state.appearance.lang);
  return sentence(phrase, lang, useDashboardStore());
}, dequal);

/** The same as elements, for what is drawn anew with nearly every click. */
export function sentence(phrase: Phrase, lang: Lang, store: Dashboard) {
  const runs = figureRuns(phrase);
  return runs.map(({ figure, clause, rest }, index) => {
    const opening = figure ? (OPENING.exec(runs[index - 1]?.rest ?? '')?.[0] ?? '') : '';
    const closing = figure && clause === '' ? (CLOSING.exec(rest)?.[0] ?? '') : '';
    const next = runs[index + 1] ? rest.search(OPENING) : rest.length;
    const button = figure && figureButton({ ...figure, label: figure.text + clause }, lang, store);
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
