import { element } from '../xml';

const RUN = /(<a:rPr(?:\s[^>]*?)?)(?:\/>|>([\s\S]*?)<\/a:rPr>)(?=<a:t>([^<]*)<\/a:t>)/g;
/** What follows an East Asian face in the order of the schema. */
const LATER = /(?=<a:(?:cs|sym|hlinkClick|hlinkMouseOver|rtl|extLst)\b)|$/;
const LATIN = element('a:ea', { typeface: '+mn-lt' });

/**
 * Runs without Chinese letters in the Latin face alone. Curly quotes belong to both scripts, and where they are taken from
 * the Chinese face they are full width.
 */
export function withLatinQuotes(xml: string): string {
  return xml.replace(RUN, (run, head: string, inner = '', text = '') =>
    /\p{Script=Han}/u.test(text) ? run : `${head}>${inner.replace(LATER, LATIN)}</a:rPr>`,
  );
}
