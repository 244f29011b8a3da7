import { fieldsIn } from '../../i18n/fields';
import type { Lang } from '../../i18n/lang';
import { intervalWords, measureWords, numberWords, openEndWords } from '../../i18n/numbers';
import type { Derivation } from '../card';
import { visitDetailMessages } from './detail-messages';
import { visitMessages } from './messages';
import {
  derivedId,
  enterprisesTogether,
  type IndustryColumn,
  listFact,
  meetingOf,
  type VisitEntry,
  type VisitModel,
} from './model';

/** Industry by industry how the two sides met, and visit by visit how many came. */
export function visitDerivations(model: VisitModel, lang: Lang): readonly Derivation[] {
  return [
    ...model.visits.flatMap((visit) => [matchedDerivation(visit, lang), extraDerivation(visit, lang)]),
    countDerivation(model, lang),
    enterprisesDerivation(model, lang),
  ];
}

function matchedDerivation(visit: VisitEntry, lang: Lang): Derivation {
  const { derivation: words } = visitDetailMessages(lang);
  const { absent } = visitMessages(lang);
  const { named, matched } = meetingOf(visit);
  const missing = visit.open.local ? absent.open : absent.closed;
  const value = words.ofNamed(numberWords(matched.length, lang), numberWords(named.length, lang));
  return {
    id: derivedId.matched(visit),
    title: words.matched,
    value,
    note: words.matchedUnit,
    inputs: named.map((industry) => ({
      label: industry.name[lang],
      result: industry.local ? words.isMatched : missing,
      facts: [listFact(visit, 'delegation'), listFact(visit, 'local')],
    })),
    total: value,
    conventions: openLists(visit, lang),
  };
}

function extraDerivation(visit: VisitEntry, lang: Lang): Derivation {
  const { derivation: words } = visitDetailMessages(lang);
  const { extra } = meetingOf(visit);
  const count = numberWords(extra.length, lang);
  return {
    id: derivedId.extra(visit),
    title: words.extra,
    value: count,
    note: words.extraUnit,
    inputs: extra.map((industry: IndustryColumn) => ({
      label: industry.name[lang],
      result: '1',
      facts: [listFact(visit, 'local'), listFact(visit, 'delegation')],
    })),
    total: count,
    conventions: [words.extraRule, ...openLists(visit, lang)],
  };
}

function openLists({ open }: VisitEntry, lang: Lang): readonly string[] {
  const { openList } = visitDetailMessages(lang).derivation;
  return [...(open.delegation ? [openList.delegation] : []), ...(open.local ? [openList.local] : [])];
}

function countDerivation(model: VisitModel, lang: Lang): Derivation {
  const { derivation: words } = visitDetailMessages(lang);
  return {
    id: derivedId.count,
    title: words.count,
    value: numberWords(model.total, lang),
    note: words.countUnit,
    inputs: model.visits.map(({ id, name, certain }) => ({
      label: name[lang],
      ...(certain ? {} : { detail: visitMessages(lang).possible }),
      result: '1',
      facts: [`${id}.visit`],
    })),
    total: numberWords(model.total, lang),
    conventions: [],
    ...unlisted(model, lang),
  };
}

function enterprisesDerivation(model: VisitModel, lang: Lang): Derivation {
  const { derivation: words } = visitDetailMessages(lang);
  const { comma } = visitMessages(lang);
  const together = enterprisesTogether(model);
  const ends = openEndWords(together, lang);
  return {
    id: derivedId.enterprises,
    title: words.enterprises,
    value: intervalWords(together, lang),
    note: ends === '' ? words.enterprisesUnit : `${words.enterprisesUnit}${comma}${ends}`,
    inputs: model.visits.map(({ id, name, enterprises }) => ({
      label: name[lang],
      detail: fieldsIn(lang).enterprises,
      result: measureWords(enterprises, lang),
      facts: [`${id}.enterprises`],
    })),
    total: intervalWords(together, lang),
    conventions: [words.repeated],
    ...unlisted(model, lang),
  };
}

function unlisted({ total, visits }: VisitModel, lang: Lang): Pick<Derivation, 'excluded'> {
  const { derivation: words } = visitDetailMessages(lang);
  const left = total - visits.length;
  return left > 0 ? { excluded: { title: words.excluded, lines: [words.unlisted(left)] } } : {};
}
