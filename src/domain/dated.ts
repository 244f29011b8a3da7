import type { Dated } from './claim';
import { type DateSpan, parseEdtf, spansOverlap, spanWithin } from './edtf';
import type { Truth } from './interval';

/**
 * Does what is dated take place in a span? `yes` where it does whichever of its days the date means, `unknown` where some
 * of them let it, and nothing of a text that is no date.
 *
 * An interval as its source states it is an extent: a visit from the 21st to the 22nd was there on both days. So it is
 * enough that it has begun when the span ends, and is not over when the span begins. An interval by a convention is none:
 * that gives a vague word its width ("several months ago" is two to six months before), and on which of its days it was
 * nobody knows. Nor is one whose ends are approximate. As any other date, these are in the span for certain only where
 * all of their days are.
 */
export function takesPlaceIn({ edtf, convention }: Dated, span: DateSpan): Truth | undefined {
  const parsed = parseEdtf(edtf);
  if (!parsed.ok) return undefined;
  const { date } = parsed;
  const isExtent = convention === undefined && !date.approximate;
  const isSure = isExtent ? date.begunBy <= span.last && date.lastsTo >= span.first : spanWithin(date, span);
  if (isSure) return 'yes';
  return spansOverlap(date, span) ? 'unknown' : 'no';
}
