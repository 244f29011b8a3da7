import { boundConventions } from '../../i18n/conventions';
import type { Lang } from '../../i18n/lang';
import { measureWords, numberWords, openEndWords, quantityWords, ratioWords } from '../../i18n/numbers';
import type { Derivation } from '../card';
import { caseDetailMessages } from './detail-messages';
import { caseMessages } from './messages';
import { type CaseEntry, type CaseModel, derivedId, factsOfCase, grown } from './model';

/** How many times the land each firm has now, and how many of the cases grew for certain. */
export function caseDerivations(model: CaseModel, lang: Lang): readonly Derivation[] {
  const { derivation: words } = caseDetailMessages(lang);
  return [
    ...model.cases.flatMap((entry) => ratioDerivation(entry, lang)),
    countDerivation(derivedId.count, words.count, model.total, model.cases, model, lang),
    countDerivation(derivedId.grown, words.grown, grown(model).length, model.cases, model, lang),
  ];
}

function ratioDerivation(entry: CaseEntry, lang: Lang): readonly Derivation[] {
  const { before, after, ratio } = entry;
  if (!ratio) return [];
  const { derivation: words } = caseDetailMessages(lang);
  const facts = factsOfCase(entry);
  return [
    {
      id: derivedId.ratio(entry),
      title: words.ratio(entry.firm.name[lang]),
      value: ratioWords(ratio, lang),
      note: openEndWords(ratio, lang),
      inputs: [
        {
          label: caseMessages(lang).rows.land,
          detail: words.land,
          expression: `${quantityWords(after, lang)} ÷ ${quantityWords(before, lang)}`,
          result: ratioWords(ratio, lang),
          facts: [facts.after, facts.before],
        },
      ],
      conventions: boundConventions([before, after], lang),
    },
  ];
}

/** A count over the selected cases, with what each of them adds to it. */
function countDerivation(
  id: string,
  title: string,
  count: number,
  cases: readonly CaseEntry[],
  { total }: CaseModel,
  lang: Lang,
): Derivation {
  const { derivation: words } = caseDetailMessages(lang);
  const { others, possible } = caseMessages(lang);
  const left = total - cases.length;
  return {
    id,
    title,
    value: numberWords(count, lang),
    note: words.unit,
    inputs: cases.map((entry) => {
      const facts = factsOfCase(entry);
      return {
        label: entry.name[lang],
        ...(entry.certain ? {} : { detail: possible }),
        ...(id === derivedId.grown
          ? { expression: `${measureWords(entry.before, lang)} → ${measureWords(entry.after, lang)}` }
          : {}),
        result: id === derivedId.grown ? words.change[entry.change] : '1',
        facts: id === derivedId.grown ? [facts.after, facts.before] : [facts.invested],
      };
    }),
    total: numberWords(count, lang),
    conventions: id === derivedId.grown ? [words.grownRule] : [],
    ...(left > 0 ? { excluded: { title: words.excluded, lines: [others(left)] } } : {}),
  };
}
