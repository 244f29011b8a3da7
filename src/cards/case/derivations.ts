import { boundConventions, roundingConvention } from '../../i18n/conventions';
import type { Lang } from '../../i18n/lang';
import { measureWords, numberWords, openEndWords, quantityWords, ratioWords } from '../../i18n/numbers';
import type { Derivation } from '../card';
import { caseDetailMessages } from './detail-messages';
import { caseMessages } from './messages';
import { type CaseEntry, type CaseModel, derivedId, factsOfCase } from './model';

/** How many times the land each firm has now, and how many of the cases grew for certain. */
export function caseDerivations(model: CaseModel, lang: Lang): readonly Derivation[] {
  return [
    ...model.cases.flatMap((entry) => ratioDerivation(entry, lang)),
    countDerivation('count', model, lang),
    countDerivation('grown', model, lang),
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
      conventions: [...boundConventions([before, after], lang), ...roundingConvention(ratio, lang)],
    },
  ];
}

/** A count over all selected cases, with what each of those that are listed adds to it, and what the others do. */
function countDerivation(counts: 'count' | 'grown', model: CaseModel, lang: Lang): Derivation {
  const { derivation: words } = caseDetailMessages(lang);
  const { others, possible } = caseMessages(lang);
  const { cases, total } = model;
  const isGrown = counts === 'grown';
  const count = isGrown ? model.grown : total;
  const listed = isGrown ? cases.filter(({ change }) => change === 'grew').length : cases.length;
  return {
    id: derivedId[counts],
    title: words[counts],
    value: numberWords(count, lang),
    note: words.unit,
    inputs: [
      ...cases.map((entry) => {
        const facts = factsOfCase(entry);
        return {
          label: entry.name[lang],
          ...(entry.certain ? {} : { detail: possible }),
          ...(isGrown
            ? { expression: `${measureWords(entry.before, lang)} → ${measureWords(entry.after, lang)}` }
            : {}),
          result: isGrown ? words.change[entry.change] : '1',
          facts: isGrown ? [facts.after, facts.before] : [facts.invested],
        };
      }),
      ...(total > cases.length
        ? [{ label: others(total - cases.length), facts: [], result: numberWords(count - listed, lang) }]
        : []),
    ],
    total: numberWords(count, lang),
    conventions: isGrown ? [words.grownRule] : [],
  };
}
