import { isPoint } from '../../domain/interval';
import type { Lang } from '../../i18n/lang';
import { intervalWords } from '../../i18n/numbers';
import { PresenceLegend } from '../PresenceLegend';
import { coverageMessages, rangeWords } from './messages';
import { type CoverageModel, rangeOf, statesIn } from './model';

/** The states that occur, and how to read an interval, by an interval that stands in the chart. */
export function CoverageLegend({ model, lang }: { readonly model: CoverageModel; readonly lang: Lang }) {
  const rows = model.categories.flatMap((category) => [category, ...category.functions]);
  const example = rows.map(rangeOf).find((range) => !isPoint(range));
  const notes = example
    ? [[coverageMessages(lang).legend(intervalWords(example, lang), rangeWords(example, lang))]]
    : [];
  return <PresenceLegend shown={statesIn(model)} notes={notes} lang={lang} />;
}
