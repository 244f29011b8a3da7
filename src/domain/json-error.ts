const SPACE = /[\t\n\r ]*/y;
// A string without its closing quote, as far as it is well-formed: any character from the space on but `"` and `\`.
const STRING = /"[ !#-[\]-\uFFFF]*(?:\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})[ !#-[\]-\uFFFF]*)*/y;
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/**
 * Where a text stops being JSON, as line and column from 1; its end where it is JSON or only breaks off.
 * Engines word this each in their own way: V8 names no place for a page of HTML, Safari none at all.
 */
export function jsonErrorPlace(text: string): { line: number; column: number } {
  const lines = text.slice(0, jsonErrorOffset(text)).split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

function jsonErrorOffset(text: string): number {
  let at = 0;
  const take = (token: RegExp | string): boolean => {
    if (typeof token === 'string') {
      if (!text.startsWith(token, at)) return false;
      at += token.length;
      return true;
    }
    token.lastIndex = at;
    if (!token.test(text)) return false;
    at = token.lastIndex;
    return true;
  };
  const takeString = () => take(STRING) && take('"');

  /** Brackets still to close, innermost last. */
  const due: ('}' | ']')[] = [];
  let need: 'value' | 'key' | 'comma' = 'value';
  /** Just after an opening bracket, where it may close at once. */
  let opened = false;
  for (;;) {
    take(SPACE);
    const bracket = due.at(-1);
    if (bracket && (opened || need === 'comma') && take(bracket)) {
      due.pop();
      need = 'comma';
      opened = false;
    } else if (need === 'comma') {
      if (!bracket || !take(',')) return at;
      need = bracket === '}' ? 'key' : 'value';
    } else if (need === 'key') {
      if (!takeString() || (take(SPACE) && !take(':'))) return at;
      need = 'value';
      opened = false;
    } else if (take('{')) {
      due.push('}');
      need = 'key';
      opened = true;
    } else if (take('[')) {
      due.push(']');
      opened = true;
    } else {
      if (!takeString() && !take(SCALAR)) return at;
      need = 'comma';
      opened = false;
    }
  }
}
