import type { Phrase } from '../../i18n/phrase';
import type { Run } from './blocks';

/** A piece of a sentence up to where a mark can stand, what follows there, and the evidence of the figures in it. */
interface Clause {
  readonly text: string;
  readonly end: string;
  readonly evidence: readonly string[];
}

/**
 * A sentence with a mark after each clause that has figures, before its comma: between number and measure word a mark
 * would tear them apart. Where the next marked clause rests on the same, its mark serves both.
 */
export function markedSentence(phrase: Phrase, markOf: (evidence: readonly string[]) => string): readonly Run[] {
  const clauses = clausesOf(phrase).map(({ text, end, evidence }) => ({
    text,
    end,
    mark: evidence.length > 0 ? markOf(evidence) : '',
  }));
  return clauses.flatMap(({ text, end, mark }, index): Run[] => {
    const next = clauses.slice(index + 1).find((clause) => clause.mark !== '');
    return [
      { text },
      ...(mark !== '' && next?.mark !== mark ? [{ text: mark, role: 'mark' as const }] : []),
      ...(end === '' ? [] : [{ text: end }]),
    ];
  });
}

/** A comma or semicolon; a Latin one only before a space, which 10,000 has not. */
const END = /^(?:[，；：]|[,;:](?=\s|$))/;

function clausesOf(phrase: Phrase): readonly Clause[] {
  const clauses: Clause[] = [];
  let text = '';
  let evidence: string[] = [];
  let depth = 0;
  const close = (end: string) => {
    clauses.push({ text, end, evidence });
    text = '';
    evidence = [];
  };
  for (const part of phrase) {
    if (typeof part === 'object') {
      text += part.text;
      evidence.push(part.evidence);
      continue;
    }
    for (let at = 0; at < part.length; at += 1) {
      const character = part.charAt(at);
      if ('（('.includes(character)) depth += 1;
      if ('）)'.includes(character)) depth -= 1;
      // Within brackets a sentence goes on, as in "(excluding 2692, 2992)".
      if (depth <= 0 && END.test(part.slice(at))) close(character);
      else text += character;
    }
  }
  if (text !== '') close('');
  return clauses;
}
