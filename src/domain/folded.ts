/** A text as it is searched: without case, width and accents. Input methods write （2） for (2), and Lü is found as Lu. */
export function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').normalize('NFKC').toLowerCase();
}
