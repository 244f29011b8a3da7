import { createHash } from 'node:crypto';

/** What a page in one file carries in places of its own, which the page that exports it fills. */
export const SLOTS = ['dataset', 'decks', 'views', 'faces'] as const;

interface Parts {
  /** The page that is served, as written in the sources. */
  readonly html: string;
  /** What runs before the first paint. */
  readonly theme: string;
  readonly script: string;
  readonly style: string;
  /** What its own words are written with, for whoever chooses the faces that it will carry. */
  readonly characters: string;
  /** An SVG. */
  readonly icon: string;
}

/**
 * A page that needs nothing beside itself: scripts and styles stand in it, and its policy names them by their hashes
 * (CSP level 3), so that nothing else can run. Empty slots wait for the data; data in them is never run.
 */
export function oneFilePage({ html, theme, script, style, characters, icon }: Parts): string {
  const scripts = [theme, script].map(asScript);
  const policy = [
    "default-src 'none'",
    `script-src ${scripts.map(hashOf).join(' ')}`,
    `style-src ${hashOf(style)}`,
    'img-src data: blob:',
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
  const [early, late] = scripts.map((code) => `<script>${code}</script>`);
  const slots = SLOTS.map((slot) => `<script type="application/json" id="carried-${slot}"></script>`);
  const words = `<script type="application/json" id="characters">${JSON.stringify(characters)}</script>`;
  const replaced = [
    ['<meta charset="utf-8" />', (tag: string) => `${tag}\n    ${policyTag(policy)}`],
    ['<script src="/theme.js"></script>', () => `${early}\n    <style>${style}</style>`],
    ['/favicon.svg', () => `data:image/svg+xml,${encodeURIComponent(icon)}`],
    ['<script type="module" src="/src/main.tsx"></script>', () => [words, ...slots, late].join('\n    ')],
  ] as const;
  return replaced.reduce((page, [found, put]) => {
    if (!page.includes(found)) throw new Error(`index.html has no ${found}: see build/one-file-page.ts`);
    return page.replace(found, put);
  }, html);
}

/** Styles without the faces that are files: the page carries those that it needs as data. Faces of the machine stay. */
export function withoutFaceFiles(style: string): string {
  return style.replaceAll(/@font-face\s*\{[^}]*\burl\([^}]*\}/g, '');
}

function policyTag(policy: string): string {
  return `<meta http-equiv="Content-Security-Policy" content="${policy}" />`;
}

/** Code as it may stand in a script element: what would end the element is written as the same in a string. */
function asScript(code: string): string {
  return code.replaceAll(/<(?=\/script|!--)/gi, '\\x3c');
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
