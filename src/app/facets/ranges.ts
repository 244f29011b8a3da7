import { type DateSpan, parseEdtf, withoutMarks } from '../../domain/edtf';
import type { AreaRange } from '../../engine/filters';
import type { Lang } from '../../i18n/lang';
import { isPlain } from '../../state/address';
import { facetMessages } from './messages';
import type { Parsed } from './RangeForm';

/** Square meters as typed; the browser lets nothing but numbers into these fields. */
export function parseArea(from: string, to: string, lang: Lang): Parsed<AreaRange> {
  const words = facetMessages(lang);
  if (from !== '' && to !== '' && Number(from) > Number(to)) return { ok: false, fault: words.reversed };
  // An address could not keep it, and would lose the filter.
  if (![from, to].every((text) => isPlain(Number(text)))) return { ok: false, fault: words.notPlain };
  return {
    ok: true,
    value: { ...(from === '' ? {} : { min: Number(from) }), ...(to === '' ? {} : { max: Number(to) }) },
  };
}

/** Dates as typed: a year, a month or a day each. */
export function parseDates(from: string, to: string, lang: Lang): Parsed<DateSpan> {
  const parsed = parseEdtf(from === to ? from : `${from || '..'}/${to || '..'}`);
  return parsed.ok ? { ok: true, value: parsed.date } : { ok: false, fault: facetMessages(lang).badDate };
}

/** What the fields show of a range of areas. */
export function areaTexts(area: AreaRange | undefined): [string, string] {
  return [area?.min?.toString() ?? '', area?.max?.toString() ?? ''];
}

/** What the fields show of a span of dates: an inferred year without its mark, an open end empty. */
export function dateTexts(time: DateSpan | undefined): [string, string] {
  const [first = '', last = first] = withoutMarks(time?.text ?? '').split('/');
  return [first.replace('..', ''), last.replace('..', '')];
}
