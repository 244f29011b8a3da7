import { REFERENCES } from '../domain/area';
import { type CenterId, type Dataset, EVENT_KINDS, STATUSES } from '../domain/dataset';
import { type DateSpan, parseEdtf } from '../domain/edtf';
import { PRESENCES } from '../domain/presence';
import { type AreaRange, type Filters, type FunctionChoice, MOST_TEXT, NO_FILTERS } from '../engine/filters';
import type { Appearance } from './appearance';
import { DEFAULT_VIEW, MODES, MOST_COMPARED, NOT_YET_COMPARED, PAGES, SCALES, type Sort, type View } from './view';

/** A part of the address that was ignored, as it stood there. */
export interface Ignored {
  readonly key: string;
  readonly value: string;
  /** It is known, but there are enough of its kind; else it means nothing. */
  readonly isTooMany?: true;
}

/** What values the address may name. */
export interface Vocabulary {
  readonly dataset: Dataset;
  readonly cards: readonly string[];
}

export interface ReadAddress {
  readonly filters: Filters;
  readonly view: View;
  readonly ignored: readonly Ignored[];
}

/** A deck has so many slides at most. */
export const MOST_SLIDES = 999;
/** Nobody looks at a slide for longer. */
const MOST_SECONDS = 3600;

const DECIMAL = /^\d+(\.\d+)?$/;
/** Whether the list has such a column, the list knows. */
const COLUMN = /^-?[a-z][a-z0-9.-]*$/i;
const EVIDENCE_ID = /^[A-Za-z0-9]+([.-][A-Za-z0-9]+)+$/;

/**
 * Filters and view from a query string; unknown and malformed values are left out and named. What is known but has nothing
 * to act on, as a sort on the cards, stays for where it has.
 */
export function readAddress(query: URLSearchParams, { dataset, cards }: Vocabulary): ReadAddress {
  const ignored: Ignored[] = [];
  const known = new Set(['data']);
  const ignore = (key: string, value: string, why: Pick<Ignored, 'isTooMany'> = {}) => {
    ignored.push({ key, value, ...why });
    return undefined;
  };
  const several = <T>(key: string, parse: (value: string) => T | undefined): T[] => {
    known.add(key);
    const values = [...new Set(query.getAll(key))];
    return values.flatMap((value) => parse(value) ?? ignore(key, value) ?? []);
  };
  /** The first value of a key counts, a further one is named. */
  const one = <T>(key: string, parse: (value: string) => T | undefined): T | undefined => {
    known.add(key);
    const [first, ...rest] = query.getAll(key);
    for (const value of rest) ignore(key, value);
    return first === undefined ? undefined : (parse(first) ?? ignore(key, first));
  };
  const of = <T extends string>(allowed: readonly T[]) => {
    const index = new Map<string, T>(allowed.map((entry) => [entry, entry]));
    return (value: string) => index.get(value);
  };
  const ids = <T extends { readonly id: string }>(entries: readonly T[]) => entries.map(({ id }) => id as T['id']);
  const functions = of(ids(dataset.functions));
  const centers = of(ids(dataset.centers));

  // Appearance is read apart; here its malformed values are only named.
  one('lang', of(['zh', 'en']));
  one('theme', of(['light', 'dark', 'system']));

  const filters: Filters = {
    place: several('place', of(ids(dataset.places))),
    center: several('center', centers),
    fn: several('fn', (value): FunctionChoice | undefined => {
      const [name = '', mark = 'yes', ...rest] = value.split(':');
      const id = functions(name);
      const presence = PRESENCES.find((entry) => entry === mark);
      return id && presence && rest.length === 0 ? { id, presence } : undefined;
    }).filter(isFirst()),
    cat: several('cat', of(ids(dataset.categories))),
    status: several('status', of(STATUSES)),
    kind: several('kind', of(EVENT_KINDS)),
    reach: several('reach', of(['yes', 'no', 'unknown'])),
    area: one('area', parseRange),
    time: one('time', parseTime),
    q: one('q', (value) => (value.length > MOST_TEXT ? undefined : value.trim())) ?? '',
  };
  const listed = several('compare', of([...ids(dataset.centers), NOT_YET_COMPARED]));
  const compare = listed
    .filter((id): id is CenterId => id !== NOT_YET_COMPARED)
    .filter((id, index) => index < MOST_COMPARED || ignore('compare', id, { isTooMany: true }));
  const comparing = compare.length > 1 && !listed.includes(NOT_YET_COMPARED);
  const view: View = {
    reference: one('ref', parseReference) ?? DEFAULT_VIEW.reference,
    scale: one('scale', of(SCALES)) ?? DEFAULT_VIEW.scale,
    card: one('card', of(cards)),
    tables: several('table', of(cards)),
    // Which ids there are depends on cards and filters: the panel ignores one that means nothing.
    evidence: one('evidence', (id) => (EVIDENCE_ID.test(id) ? id : undefined)),
    page: one('view', of(PAGES)) ?? DEFAULT_VIEW.page,
    sort: one('sort', parseSort),
    columns: several('cols', (key) => (COLUMN.test(key) ? key : undefined)),
    open: several('open', unfoldable(dataset)),
    profile: one('profile', centers),
    compare,
    comparing,
    differencesOnly: one('differences', (text) => (text === 'only' && comparing ? text : undefined)) !== undefined,
    mode: one('mode', of(MODES)) ?? DEFAULT_VIEW.mode,
    slide: one('slide', (text) => parseCount(text, MOST_SLIDES)) ?? DEFAULT_VIEW.slide,
    auto: one('auto', (text) => parseCount(text, MOST_SECONDS)),
  };
  for (const [key, value] of query) if (!known.has(key)) ignore(key, value);
  return { filters, view, ignored };
}

/**
 * The query of a state, without `?`: only what differs from the defaults, in one fixed order. Chinese, the default, is
 * named wherever something else is: who opens the link may have chosen English before.
 */
export function writeAddress(filters: Filters, view: View, { lang, theme }: Appearance, data?: string): string {
  const query = new URLSearchParams();
  if (data !== undefined) query.append('data', data);
  if (theme !== 'system') query.append('theme', theme);
  for (const key of ['place', 'center'] as const) for (const value of filters[key]) query.append(key, value);
  for (const { id, presence } of filters.fn) query.append('fn', presence === 'yes' ? id : `${id}:${presence}`);
  for (const key of ['cat', 'status', 'kind', 'reach'] as const)
    for (const value of filters[key]) query.append(key, value);
  if (filters.area) query.append('area', `${filters.area.min ?? ''}..${filters.area.max ?? ''}`);
  if (filters.time) query.append('time', timeWords(filters.time));
  if (filters.q !== NO_FILTERS.q) query.append('q', filters.q);
  if (view.reference !== DEFAULT_VIEW.reference) query.append('ref', String(view.reference));
  if (view.scale !== DEFAULT_VIEW.scale) query.append('scale', view.scale);
  if (view.card) query.append('card', view.card);
  for (const table of view.tables) query.append('table', table);
  if (view.evidence) query.append('evidence', view.evidence);
  if (view.page !== DEFAULT_VIEW.page) query.append('view', view.page);
  if (view.sort) query.append('sort', `${view.sort.descending ? '-' : ''}${view.sort.key}`);
  for (const column of view.columns) query.append('cols', column);
  for (const id of view.open) query.append('open', id);
  if (view.profile) query.append('profile', view.profile);
  for (const center of view.compare) query.append('compare', center);
  if (view.compare.length > 1 && !view.comparing) query.append('compare', NOT_YET_COMPARED);
  if (view.differencesOnly) query.append('differences', 'only');
  if (view.mode !== DEFAULT_VIEW.mode) query.append('mode', view.mode);
  if (view.slide !== DEFAULT_VIEW.slide) query.append('slide', String(view.slide));
  if (view.auto !== undefined) query.append('auto', String(view.auto));
  if (lang !== 'zh' || query.toString() !== '') query.append('lang', lang);
  // These may stand in a query as they are, and an address is read by people.
  return query.toString().replace(/%3A/g, ':').replace(/%2F/g, '/').replace(/%3F/g, '?');
}

/** `after` or `-after`; whether the list has such a column, the list knows. */
function parseSort(text: string): Sort | undefined {
  const [, minus, key = ''] = /^(-?)([a-z][a-z0-9.-]*)$/i.exec(text) ?? [];
  return key === '' ? undefined : { key, descending: minus === '-' };
}

/** A category, or one of the paragraphs of an article. */
function unfoldable({ categories, sources }: Dataset): (id: string) => string | undefined {
  const known = new Set<string>(categories.map(({ id }) => id));
  const paragraphs = new Map<string, number>(sources.map(({ id, paragraphs }) => [id, paragraphs]));
  return (id) => {
    const [, source = '', number = ''] = /^(.+)\.([1-9]\d*)$/.exec(id) ?? [];
    return known.has(id) || Number(number) <= (paragraphs.get(source) ?? -1) ? id : undefined;
  };
}

/** `party-room` and `party-room:yes` are one choice. */
function isFirst(): (choice: FunctionChoice) => boolean {
  const seen = new Set<string>();
  return ({ id, presence }) => seen.size < seen.add(`${id}:${presence}`).size;
}

/** `2023-07..2023-08`, `2023-07..`, `..2023-08` or one date; EDTF's own slash is understood too. */
function parseTime(text: string): DateSpan | undefined {
  const [, from = '', to = ''] = RANGE.exec(text) ?? [];
  const edtf = RANGE.test(text) && !text.includes('/') ? `${from || '..'}/${to || '..'}` : text;
  const parsed = parseEdtf(edtf);
  return parsed.ok ? parsed.date : undefined;
}

function timeWords({ text }: DateSpan): string {
  const [from = '', to] = text.split('/');
  const end = (date: string) => (date === '..' ? '' : date);
  return to === undefined ? text : `${end(from)}..${end(to)}`;
}

const RANGE = /^(.*)\.\.(.*)$/;

/** `200..500`, `200..` or `..500`, in m². */
function parseRange(text: string): AreaRange | undefined {
  const match = /^(\d+(?:\.\d+)?)?\.\.(\d+(?:\.\d+)?)?$/.exec(text);
  if (!match || (match[1] === undefined && match[2] === undefined)) return undefined;
  const range = {
    ...(match[1] === undefined ? {} : { min: Number(match[1]) }),
    ...(match[2] === undefined ? {} : { max: Number(match[2]) }),
  };
  const ordered = (range.min ?? 0) <= (range.max ?? Number.POSITIVE_INFINITY);
  return ordered && Object.values(range).every(isPlain) ? range : undefined;
}

function parseReference(text: string): number | undefined {
  const value = Number(text);
  const { least, most } = REFERENCES;
  return DECIMAL.test(text) && isPlain(value) && value >= least && value <= most ? value : undefined;
}

/** A whole number from 1. */
function parseCount(text: string, most: number): number | undefined {
  const value = Number(text);
  return /^[1-9]\d*$/.test(text) && value <= most ? value : undefined;
}

/** A number that is written in the digits that are read: 0.0000001 would be written as 1e-7. */
export function isPlain(value: number): boolean {
  return DECIMAL.test(String(value));
}
