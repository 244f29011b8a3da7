import type { Lang } from '../../i18n/lang';
import { measureWords, numberWords } from '../../i18n/numbers';
import { listWords } from '../../i18n/phrase';
import { termsIn } from '../../i18n/terms';
import type { Derivation } from '../card';
import { matrixDetailMessages } from './detail-messages';
import { columnsOf, type FunctionTally, isOpenEnded, type MatrixModel, type MatrixRow, tally } from './model';

/** How the counts of the heading and of the right column came about. */
export function matrixDerivations(model: MatrixModel, lang: Lang): readonly Derivation[] {
  const { derivation: words } = matrixDetailMessages(lang);
  const { several, single, none, unreported } = tally(model);
  const silent = model.rows.filter(({ presences }) => !presences);
  const sums = [
    ['several', words.several, several],
    ['single', words.single, single],
    ['none', words.none, none],
  ] as const;
  return [
    ...model.rows.flatMap((row) => (row.presences ? [countDerivation(row, model, lang)] : [])),
    functionsDerivation(model, lang),
    ...sums.map(([id, title, functions]) => sumDerivation(`matrix.${id}`, title, functions, model, lang)),
    {
      id: 'matrix.unreported',
      title: words.unreported,
      value: numberWords(unreported, lang),
      note: words.centers,
      inputs: silent.map(({ center }) => ({
        label: center.name[lang],
        expression: termsIn(lang).unreported,
        result: '1',
        facts: [`${center.id}.functions`],
      })),
      total: numberWords(unreported, lang),
      conventions: [],
      ...(unreported > silent.length
        ? { excluded: { title: words.excluded, lines: [words.more(unreported - silent.length)] } }
        : {}),
    },
  ];
}

/** A center's count: one per function that its source names, a lower bound where the list is left open. */
function countDerivation(row: MatrixRow, { groups }: MatrixModel, lang: Lang): Derivation {
  const words = matrixDetailMessages(lang);
  const { center, reported } = row;
  const { functions } = center;
  const value = termsIn(lang).functionCount(reported, isOpenEnded(row));
  return {
    id: `matrix.count.${center.id}`,
    title: words.derivation.count(center.name[lang]),
    value,
    inputs: columnsOf(groups).flatMap(({ id, name }) => {
      const item = functions?.items.find((entry) => entry.function === id && entry.presence === 'yes');
      if (!item) return [];
      return [
        {
          label: name[lang],
          ...(item.words.length > 0 ? { detail: listWords(item.words, lang) } : {}),
          result: '1',
          facts: [`${center.id}.fn.${id}`],
        },
      ];
    }),
    total: value,
    conventions: [
      ...(isOpenEnded(row) ? [words.derivation.openRule] : []),
      ...(functions?.stated ? [words.derivation.statedRule(measureWords(functions.stated, lang), reported)] : []),
      words.derivation.taxonomy,
    ],
  };
}

function functionsDerivation({ groups, functions, rows }: MatrixModel, lang: Lang): Derivation {
  const { derivation: words } = matrixDetailMessages(lang);
  return {
    id: 'matrix.functions',
    title: words.functions,
    value: numberWords(functions.length, lang),
    note: words.kinds,
    inputs: groups.map((group) => ({
      label: group.name[lang],
      detail: listWords(
        group.functions.map(({ name }) => name[lang]),
        lang,
      ),
      result: numberWords(group.functions.length, lang),
      facts: functions
        .filter((entry) => group.functions.some(({ id }) => id === entry.id))
        .flatMap((entry) => restingOn(entry, rows).map((center) => `${center.id}.fn.${entry.id}`)),
    })),
    total: numberWords(functions.length, lang),
    conventions: [words.taxonomy],
  };
}

/** The centers that report a function; where none does, all that are listed, by what their lists leave unsaid. */
function restingOn({ reported, reportedBy }: FunctionTally, rows: readonly MatrixRow[]): FunctionTally['reportedBy'] {
  return reported === 0 ? rows.map(({ center }) => center) : reportedBy;
}

function sumDerivation(
  id: string,
  title: string,
  functions: readonly FunctionTally[],
  { rows }: MatrixModel,
  lang: Lang,
): Derivation {
  const { derivation: words } = matrixDetailMessages(lang);
  return {
    id,
    title,
    value: numberWords(functions.length, lang),
    note: words.kinds,
    inputs: functions.map((entry) => {
      const resting = restingOn(entry, rows);
      const names = resting.map(({ name }) => name[lang]);
      const more = entry.reported - names.length;
      return {
        label: entry.name[lang],
        detail:
          entry.reported === 0 ? words.nobody : listWords([...names, ...(more > 0 ? [words.more(more)] : [])], lang),
        expression: words.byCenters(entry.reported),
        result: '1',
        facts: resting.map((center) => `${center.id}.fn.${entry.id}`),
      };
    }),
    total: numberWords(functions.length, lang),
    conventions: [words.taxonomy],
  };
}
