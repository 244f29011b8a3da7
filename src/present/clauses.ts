import type { Phrase } from '../i18n/phrase';

const PIECE = /[^，；：]*[，；：]|[^，；：]+/g;

/** A Chinese sentence cut after each comma and semicolon, where a headline may break. */
export function clausesOf(phrase: Phrase): readonly Phrase[] {
  const clauses: Phrase[] = [];
  let isOpen = false;
  for (const piece of phrase.flatMap(
    (part): Phrase => (typeof part === 'string' ? (part.match(PIECE) ?? []) : [part]),
  )) {
    clauses.push(isOpen ? [...(clauses.pop() ?? []), piece] : [piece]);
    isOpen = typeof piece !== 'string' || !/[，；：]$/.test(piece);
  }
  return clauses;
}
