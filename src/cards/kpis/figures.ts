import { isInferred } from '../../domain/edtf';
import { dateWords } from '../../i18n/dates';
import type { Lang } from '../../i18n/lang';
import { intervalWords, measureWords, numberWords, quantityWords, unitWords } from '../../i18n/numbers';
import { figure, joinPhrases, listWords, type Phrase, phrase } from '../../i18n/phrase';
import { kpisMessages } from './messages';
import { type KpisModel, leavesKindsOpen } from './model';

/** One key figure in words: drawn as a definition, listed as a table row. */
export interface KeyFigure {
  readonly id: string;
  readonly name: string;
  readonly value: string;
  readonly unit: string;
  /** The figures in it rest on facts of their own, as the dates of a visit. */
  readonly note: Phrase;
}

export function keyFigures(model: KpisModel, lang: Lang): readonly KeyFigure[] {
  const words = kpisMessages(lang);
  const { selected, reach, areas, lists, reference } = model;
  const most = reach.yes + reach.unknown;
  return [
    {
      id: 'kpis.centers',
      name: words.centers,
      value: numberWords(selected, lang),
      unit: words.centerUnit,
      note: [words.places(model.places)],
    },
    {
      id: 'kpis.areas',
      name: words.areas,
      value: numberWords(areas.reported, lang),
      unit: words.ofCenters(selected),
      note: [silenceNote(model, lang)],
    },
    {
      id: 'kpis.reach',
      name: words.reach(numberWords(reference, lang)),
      value:
        reach.yes === most ? numberWords(most, lang) : `${numberWords(reach.yes, lang)}–${numberWords(most, lang)}`,
      unit: words.ofCenters(selected),
      note: [words.reachNote(reach, model.reachExpected)],
    },
    areas.gain
      ? {
          id: 'kpis.gain',
          name: words.gain,
          value: intervalWords(areas.gain, lang),
          unit: 'm²',
          note: [words.gainNote(areas.gaining)],
        }
      : { id: 'kpis.gain', name: words.gain, value: words.noGain, unit: '', note: [words.noGainNote] },
    lists.reported === 0
      ? { id: 'kpis.functions', name: words.functions, value: words.noList, unit: '', note: [words.noListNote] }
      : {
          id: 'kpis.functions',
          name: words.functions,
          value: numberWords(model.functions, lang),
          unit: words.kindUnit(leavesKindsOpen(model)),
          note: [words.listsNote(lists.reported, lists.open)],
        },
    enterprises(model, lang),
  ];
}

/** So many names are read at a glance; more are counted. */
const NAMED = 3;

function silenceNote({ selected, areas, silent }: KpisModel, lang: Lang): string {
  const words = kpisMessages(lang);
  const count = selected - areas.reported;
  if (count === 0) return words.allReported;
  if (count > NAMED) return words.unreportedCount(count);
  return words.unreportedNames(
    listWords(
      silent.map((name) => name[lang]),
      lang,
    ),
  );
}

/** One visit by its enterprises; several by their number, since the same enterprise may have come twice. */
function enterprises({ visits }: KpisModel, lang: Lang): KeyFigure {
  const words = kpisMessages(lang);
  const comma = lang === 'zh' ? '，' : ', ';
  const apart: readonly Phrase[] = visits.isApart ? [[words.apart]] : [];
  const [only] = visits.first;
  if (!only)
    return {
      id: 'kpis.enterprises',
      name: words.enterprises,
      // Not reported is not “no”.
      value: visits.unjudged > 0 ? words.unjudgedVisits : words.noVisit,
      unit: '',
      note: [visits.unjudged > 0 ? words.unjudgedVisit : words.noVisitNote],
    };
  if (visits.count > 1)
    return {
      id: 'kpis.visits',
      name: words.visits,
      value: numberWords(visits.count, lang),
      unit: words.visitUnit,
      note: joinPhrases(apart, comma),
    };
  const { id, enterprises: count, edtf } = only;
  return {
    id: `${id}.enterprises`,
    name: words.enterprises,
    value: quantityWords(count, lang),
    unit: lang === 'zh' ? unitWords(count.unit, lang) : '',
    note: joinPhrases([[figure(inferredDates(edtf, lang), `${id}.visit`)], ...apart], comma),
  };
}

/** The districts' own totals, as reported: 16 个中心解决问题，新增用房 5100 多 m²（2023 年 1 月 1 日至 8 月 30 日，年份推定）. */
export function programPhrases({ programs, programsApart }: KpisModel, lang: Lang): readonly Phrase[] {
  const words = kpisMessages(lang);
  return totalling(programs).map(({ id, name, period, centers, space }) => {
    const parts: Phrase[] = [
      ...(centers ? [phrase`${figure(quantityWords(centers, lang), `${id}.centers`)} ${words.programCenters}`] : []),
      ...(space
        ? [
            lang === 'zh'
              ? phrase`${words.programSpace} ${figure(measureWords(space, lang), `${id}.space`)}`
              : phrase`${figure(measureWords(space, lang), `${id}.space`)} ${words.programSpace}`,
          ]
        : []),
    ];
    const comma = lang === 'zh' ? '，' : ', ';
    const notes: Phrase[] = [
      ...(period ? [[figure(inferredDates(period, lang), space ? `${id}.space` : `${id}.centers`)]] : []),
      ...(programsApart ? [[words.apart]] : []),
    ];
    return [
      words.programLine(name[lang]),
      ...joinPhrases(parts, comma),
      ...(notes.length > 0 ? inBrackets(joinPhrases(notes, comma), lang) : []),
    ];
  });
}

function inBrackets(words: Phrase, lang: Lang): Phrase {
  return lang === 'zh' ? phrase`（${words}）` : phrase` (${words})`;
}

/** Programs that report a total; the others have their methods alone, in the table. */
export function totalling(programs: KpisModel['programs']): KpisModel['programs'] {
  return programs.filter(({ centers, space }) => centers || space);
}

/** A year that is inferred is said to be so, and left out of the date itself. */
export function inferredDates(edtf: string, lang: Lang): string {
  const inferred = isInferred(edtf);
  return kpisMessages(lang).dates(dateWords(edtf, lang, inferred ? 'year-less' : 'full'), inferred);
}
