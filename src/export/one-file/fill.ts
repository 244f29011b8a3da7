import type { Slot } from '../../data/carried';

/** What the page in one file begins with. */
export interface Start {
  /** The language as `<html lang>` says it. */
  readonly locale: string;
  /** The query of the address that it opens with, beginning with `?`. */
  readonly query: string;
  /** Tells what it keeps apart from what other files keep. */
  readonly file: string;
}

/**
 * Writes data into the empty slots of the page that the build has left beside this one. The data can't end its element:
 * JSON says `<` in another way. Throws where the page is another than ours, as a server's error page is.
 */
export function filledPage(page: string, start: Start, slots: Readonly<Record<Slot, string>>): string {
  const root = `<html lang="${inAttribute(start.locale)}" data-file="${inAttribute(start.file)}" data-start="${inAttribute(start.query)}">`;
  const filled = replaced(page, /<html lang="[^"]*">/, root);
  return Object.entries(slots).reduce((text, [slot, json]) => {
    const tag = `<script type="application/json" id="carried-${slot}">`;
    return replaced(text, new RegExp(`${tag}</script>`), `${tag}${inScript(json)}</script>`);
  }, filled);
}

/** What the words of the page itself are written with. */
export function charactersOf(page: string): string {
  const [, json = '""'] = /id="characters">(.*?)<\/script>/.exec(page) ?? [];
  return JSON.parse(json);
}

function replaced(text: string, found: RegExp, put: string): string {
  if (!found.test(text)) throw new Error(`The page to be saved has no ${found.source}`);
  return text.replace(found, () => put);
}

/** JSON as it may stand in a script element. */
function inScript(json: string): string {
  return json.replaceAll('<', '\\u003c');
}

function inAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
