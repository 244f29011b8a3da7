import { folded } from '../../domain/folded';

/** A text as it is searched: letters and digits only, and where its words or syllables begin. */
export interface Reading {
  readonly text: string;
  readonly starts: readonly number[];
  /** Sounds rather than signs: "us" stands in "wusan", but nobody means it. */
  readonly spoken?: boolean;
}

/**
 * How a query was found, best first: where the text begins, where a later word does, by initials, from the middle of a
 * word on ("ct" in "activity", which few mean), or scattered.
 */
export const TIERS = ['prefix', 'word', 'initials', 'substring', 'subsequence'] as const;

export interface Match {
  readonly tier: (typeof TIERS)[number];
  /** Where it begins, and over how many characters it is spread. */
  readonly at: number;
  readonly spread: number;
}

const SIGN = /[\p{L}\p{N}]/u;
const HAN = /\p{Script=Han}/u;
const DIGIT = /\p{N}/u;

/** What is typed or read, without case, width, accents, blanks and punctuation. */
export function compact(text: string): string {
  return [...folded(text)].filter((sign) => SIGN.test(sign)).join('');
}

/** A text as it is written: each Chinese character is a word, and so is each run of letters or of digits. */
export function writtenReading(written: string): Reading {
  let text = '';
  const starts: number[] = [];
  let before = '';
  for (const sign of folded(written)) {
    if (SIGN.test(sign)) {
      const goesOn = kindOf(sign) === kindOf(before) && kindOf(sign) !== 'han';
      if (!goesOn) starts.push(text.length);
      text += sign;
    }
    before = sign;
  }
  return { text, starts };
}

/** A text as it is spoken, syllable by syllable. */
export function spokenReading(syllables: readonly string[]): Reading {
  let text = '';
  const starts: number[] = [];
  for (const syllable of syllables.map(compact)) {
    if (syllable !== '') starts.push(text.length);
    text += syllable;
  }
  return { text, starts, spoken: true };
}

/** How a query, already compact, is found in a reading; undefined where it is not. */
export function match(query: string, reading: Reading): Match | undefined {
  const { text, starts, spoken } = reading;
  const spread = query.length;
  const word = query === '' ? 0 : starts.find((start) => text.startsWith(query, start));
  if (word !== undefined) return { tier: word === 0 ? 'prefix' : 'word', at: word, spread };
  const first = starts
    .map((start) => text[start])
    .join('')
    .indexOf(query);
  const at = starts[first];
  if (at !== undefined) return { tier: 'initials', at, spread: (starts[first + query.length - 1] ?? at) - at + 1 };
  const inside = spoken ? -1 : text.indexOf(query);
  return inside < 0 ? scattered(query, reading) : { tier: 'substring', at: inside, spread };
}

/** The characters in their order, from the beginning of a word on, as close together as may be. */
function scattered(query: string, { text, starts }: Reading): Match | undefined {
  // Two letters stand somewhere in most texts.
  if (query.length < (HAN.test(query) ? 2 : 3)) return undefined;
  const found = starts.flatMap((at): Match[] => {
    if (text[at] !== query[0]) return [];
    const end = [...query].reduce((from, sign) => (from < 0 ? -1 : text.indexOf(sign, from) + 1 || -1), at);
    return end < 0 ? [] : [{ tier: 'subsequence', at, spread: end - at }];
  });
  return found.sort((one, other) => one.spread - other.spread)[0];
}

function kindOf(sign: string): string {
  if (HAN.test(sign)) return 'han';
  if (DIGIT.test(sign)) return 'digit';
  return SIGN.test(sign) ? 'letter' : 'none';
}
