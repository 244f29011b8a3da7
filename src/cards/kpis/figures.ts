import { dateWords } from '../../i18n/dates';
import type { Lang } from '../../i18n/lang';
import { intervalWords, measureWords, numberWords, quantityWords, unitWords } from '../../i18n/numbers';
import { figure, listWords, type Phrase, phrase } from '../../i18n/phrase';
import { kpisMessages } from './messages';
import type { KpisModel } from './model';

/** One key figure in words: drawn as a definition, listed as a table row. */
export interface KeyFigure {
  readonly id: string;
  readonly name: string;
  readonly value: string;
  readonly unit: string;
  readonly note: string;
}

export function keyFigures(model: KpisModel, lang: Lang): readonly KeyFigure[] {
  const words = kpisMessages(lang);
  const { selected, reach, areas, lists, reference } = model;
  const most = reach.yes + reach.unknown;
  const silent = model.centers.filter(({ after }) => !after).map(({ name }) => name[lang]);
  const open = lists.open > 0 || lists.reported < selected;
  return [
    {
      id: 'kpis.centers',
      name: words.centers,
      value: numberWords(selected, lang),
      unit: words.centerUnit,
      note: words.streets(model.streets, model.unplaced),
    },
    {
      id: 'kpis.areas',
      name: words.areas,
      value: numberWords(areas.reported, lang),
      unit: words.ofCenters(selected),
      note: silent.length === 0 ? words.allReported : words.unreportedNames(listWords(silent, lang)),
    },
    {
      id: 'kpis.reach',
      name: words.reach(numberWords(reference, lang)),
      value:
        reach.yes === most ? numberWords(most, lang) : `${numberWords(reach.yes, lang)}–${numberWords(most, lang)}`,
      unit: words.ofCenters(selected),
      note: words.reachNote(reach),
    },
    areas.gain
      ? {
          id: 'kpis.gain',
          name: words.gain,
          value: intervalWords(areas.gain, lang),
          unit: 'm²',
          note: words.gainNote(areas.gaining),
        }
      : { id: 'kpis.gain', name: words.gain, value: words.noGain, unit: '', note: words.noGainNote },
    {
      id: 'kpis.functions',
      name: words.functions,
      value: numberWords(model.functions, lang),
      unit: words.kindUnit(open),
      note: words.listsNote(lists.reported, lists.open),
    },
    ...enterprises(model, lang),
  ];
}

function enterprises({ visits }: KpisModel, lang: Lang): KeyFigure[] {
  const words = kpisMessages(lang);
  if (visits.length === 0)
    return [
      { id: 'kpis.enterprises', name: words.enterprises, value: words.noVisit, unit: '', note: words.noVisitNote },
    ];
  return visits.map(({ id, enterprises: count, edtf }) => ({
    id: `${id}.enterprises`,
    name: words.enterprises,
    value: quantityWords(count, lang),
    unit: lang === 'zh' ? unitWords(count.unit, lang) : '',
    note: visitDates(edtf, lang),
  }));
}

/** The districts' own totals, as reported: 16 个中心解决问题，新增用房 5100 多 m². */
export function programPhrases({ programs }: KpisModel, lang: Lang): readonly Phrase[] {
  const words = kpisMessages(lang);
  return totalling(programs).map(({ id, name, centers, space }) => {
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
    const sep = lang === 'zh' ? '，' : ', ';
    return [words.programLine(name[lang]), ...parts.flatMap((part, index) => (index === 0 ? part : [sep, ...part]))];
  });
}

/** Programs that report a total; the others have their methods alone, in the table. */
function totalling(programs: KpisModel['programs']): KpisModel['programs'] {
  return programs.filter(({ centers, space }) => centers || space);
}

/** A year that is inferred is said to be so, and left out of the date itself. */
function visitDates(edtf: string, lang: Lang): string {
  const isInferred = edtf.includes('?');
  return kpisMessages(lang).dates(dateWords(edtf, lang, isInferred ? 'year-less' : 'full'), isInferred);
}
