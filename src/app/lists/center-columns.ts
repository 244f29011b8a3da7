import { amountOf } from '../../domain/amount';
import { areaFactId, areaGain, areaRatio, reachOf, standingArea } from '../../domain/area';
import type { Area, Center } from '../../domain/dataset';
import { functionCount } from '../../domain/functions';
import { listedArea, premisesArea } from '../../domain/listed-area';
import type { Quantity } from '../../domain/quantity';
import { eventsByCenter } from '../../domain/related';
import { dateWords } from '../../i18n/dates';
import type { Lang } from '../../i18n/lang';
import { intervalWords, measureWords, numberWords, quantityWords, ratioWords, withOpenEnds } from '../../i18n/numbers';
import { termsIn } from '../../i18n/terms';
import type { ListCell, ListColumn, ListContext } from './column';
import { listMessages } from './messages';

/** The area that a center is listed with, or that of its premises, which some have beside it. */
interface AreaChoice {
  readonly prefix: string;
  readonly isExtra: boolean;
  of(center: Center): Area | undefined;
  label(column: string, lang: Lang): string;
}

const LISTED: AreaChoice = { prefix: '', isExtra: false, of: listedArea, label: (column) => column };
const PREMISES: AreaChoice = {
  prefix: 'premises.',
  isExtra: true,
  of: premisesArea,
  label: (column, lang) => listMessages(lang).premises(column),
};

/** The size of an area, before or after. */
function areaColumn(end: 'before' | 'after', { prefix, isExtra, of, label }: AreaChoice): ListColumn<Center> {
  return {
    key: `${prefix}${end}`,
    width: 6.8,
    numeric: true,
    isExtra,
    label: ({ lang }) => label(listMessages(lang).center[end], lang),
    cells(center, { lang }) {
      const area = of(center);
      const basis = area?.basis ?? (isExtra ? 'premises' : 'serviceCenter');
      return reported(area?.[end], areaFactId(center.id, basis, end), quantityWords, lang);
    },
    amount: (center) => meant(of(center)?.[end]),
  };
}

const CHANGES = {
  gain: { between: areaGain, words: intervalWords },
  ratio: { between: areaRatio, words: ratioWords },
} as const;

/** What became of an area, which no source states. */
function changeColumn(key: 'gain' | 'ratio', { prefix, isExtra, of, label }: AreaChoice): ListColumn<Center> {
  const { between } = CHANGES[key];
  const change = (center: Center) => between(of(center) ?? {});
  return {
    key: `${prefix}${key}`,
    width: key === 'gain' ? 7.4 : 6.5,
    numeric: true,
    isExtra,
    label: ({ lang }) => label(listMessages(lang).center[key], lang),
    cells(center, { lang }) {
      return changeCell(key, center, of(center), lang) ?? { text: listMessages(lang).notComputable };
    },
    ...(isExtra
      ? {}
      : {
          elsewhere: {
            key: `${PREMISES.prefix}${key}`,
            cells(center: Center, { lang }: ListContext) {
              const cell = change(center) ? undefined : changeCell(key, center, premisesArea(center), lang);
              return cell ? [{ ...cell, text: listMessages(lang).ofPremises(cell.text) }] : [];
            },
          },
        }),
    amount(center) {
      const range = change(center);
      return range && { range, unit: key === 'gain' ? 'm2' : undefined };
    },
  };
}

/** Gain or ratio of one area of a center; undefined where it can’t be computed. */
function changeCell(key: 'gain' | 'ratio', { id }: Center, area: Area | undefined, lang: Lang): ListCell | undefined {
  const { between, words } = CHANGES[key];
  const interval = area && between(area);
  if (!interval) return undefined;
  return {
    text: withOpenEnds(words(interval, lang), interval, lang),
    evidence: `area.${id}.${area.basis}.${key}`,
  };
}

function countColumn(key: 'residents' | 'handled', width: number): ListColumn<Center> {
  return {
    key,
    width,
    numeric: true,
    label: ({ lang }) => listMessages(lang).center[key],
    cells: (center, { lang }) => reported(center[key], `${center.id}.${key}`, measureWords, lang),
    amount: (center) => meant(center[key]),
  };
}

export const CENTER_COLUMNS: readonly ListColumn<Center>[] = [
  {
    key: 'name',
    width: 7.6,
    label: ({ lang }) => listMessages(lang).center.name,
    cells: ({ id, name }, { lang }) => ({ text: name[lang], profile: id }),
  },
  {
    key: 'place',
    width: 6.8,
    label: ({ lang }) => listMessages(lang).center.place,
    cells: ({ id, place }, { lang, placeName }) => ({ text: placeName(place)[lang], evidence: `${id}.place` }),
  },
  {
    key: 'status',
    width: 8.8,
    label: ({ lang }) => listMessages(lang).center.status,
    cells: statusCell,
  },
  {
    key: 'basis',
    width: 7.4,
    label: ({ lang }) => listMessages(lang).center.basis,
    cells(center, { lang }) {
      const area = listedArea(center);
      return { text: area ? (area.label?.[lang] ?? termsIn(lang).basis[area.basis]) : termsIn(lang).unreported };
    },
  },
  areaColumn('before', LISTED),
  areaColumn('after', LISTED),
  changeColumn('gain', LISTED),
  changeColumn('ratio', LISTED),
  areaColumn('before', PREMISES),
  areaColumn('after', PREMISES),
  changeColumn('gain', PREMISES),
  changeColumn('ratio', PREMISES),
  {
    key: 'reach',
    width: 8.3,
    label: ({ lang, reference }) => listMessages(lang).reach(numberWords(reference, lang)),
    cells(center, { lang, reference }) {
      const text = termsIn(lang).reach[reachOf(center, reference)];
      const standing = standingArea(center);
      const evidence = standing ? `area.${center.id}.${standing.basis}.reach` : `${center.id}.area.after`;
      return { text, evidence };
    },
  },
  {
    key: 'functions',
    width: 6.4,
    numeric: true,
    label: ({ lang }) => listMessages(lang).center.functions,
    cells(center, { lang }) {
      const count = functionCount(center);
      if (!count) return { text: termsIn(lang).unreported, evidence: `${center.id}.functions` };
      const isOpen = center.functions?.complete === false;
      return { text: termsIn(lang).functionCount(count.min, isOpen), evidence: `matrix.count.${center.id}` };
    },
    amount(center) {
      const range = functionCount(center);
      return range && { range, unit: 'kind' };
    },
  },
  countColumn('residents', 9.1),
  countColumn('handled', 6.6),
  {
    key: 'events',
    width: 12.2,
    label: ({ lang }) => listMessages(lang).center.events,
    cells({ id }, { dataset, lang }) {
      const events = eventsByCenter(dataset, id);
      if (events.length === 0) return { text: listMessages(lang).none };
      return events.map((event) => ({ text: event.name[lang], evidence: `event.${event.id}` }));
    },
  },
];

function statusCell({ id, status }: Center, { lang }: ListContext): ListCell {
  const when = status.date ? `${listMessages(lang).join}${dateWords(status.date.edtf, lang)}` : '';
  return { text: `${termsIn(lang).status[status.value]}${when}`, evidence: `${id}.status` };
}

function reported(
  quantity: Quantity | undefined,
  evidence: string,
  words: (quantity: Quantity, lang: Lang) => string,
  lang: Lang,
): ListCell {
  return { text: quantity ? words(quantity, lang) : termsIn(lang).unreported, evidence };
}

const meant = (quantity: Quantity | undefined) => quantity && amountOf(quantity);
