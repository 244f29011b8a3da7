import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { oneFilePage, SLOTS, withoutFaceFiles } from '../../../build/one-file-page';

const html = readFileSync('index.html', 'utf8');
const parts = {
  html,
  theme: 'theme()',
  script: 'const words = "</script><!-- <b>";',
  style: 'p { color: red }',
  characters: '看板',
  icon: '<svg xmlns="http://www.w3.org/2000/svg"/>',
};
const page = oneFilePage(parts);
const hashed = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('oneFilePage', () => {
  it('asks for nothing beside itself', () => {
    expect(page).not.toMatch(/\b(src|href)="(?!data:)/);
  });

  it('names exactly its own scripts and styles in a policy that stands before them', () => {
    const run = [...page.matchAll(/<script>(.*?)<\/script>/gs)].map(([, code = '']) => hashed(code));
    expect(run).toHaveLength(2);
    expect(page).toContain(`script-src ${run.join(' ')};`);
    expect(page).toContain(`style-src ${hashed(parts.style)};`);
    expect(page.indexOf('Content-Security-Policy')).toBeLessThan(page.indexOf('<script'));
    expect(page).not.toMatch(/unsafe|connect-src/);
  });

  it('keeps code from ending its element, and the code as it was meant', () => {
    const [, late = ''] = [...page.matchAll(/<script>(.*?)<\/script>/gs)].map(([, code]) => code);
    expect(late).toBe('const words = "\\x3c/script>\\x3c!-- <b>";');
    expect(new Function(`${late} return words;`)()).toBe('</script><!-- <b>');
  });

  it('has an empty slot for each thing that it may carry', () => {
    for (const slot of SLOTS) expect(page).toContain(`<script type="application/json" id="carried-${slot}"></script>`);
    expect(page).toContain('id="characters">"看板"</script>');
  });

  it('fails where index.html is written in another way', () => {
    expect(() => oneFilePage({ ...parts, html: html.replace('/theme.js', '/other.js') })).toThrow('theme.js');
  });
});

describe('withoutFaceFiles', () => {
  it('takes out the faces that are files, and leaves those of the machine', () => {
    const local = '@font-face{font-family:Latin;src:local("Roboto"),local(Ubuntu);unicode-range:U+2018}';
    const file = '@font-face{font-family:Noto;src:url(./a.woff2)format("woff2");unicode-range:U+4??}';
    expect(withoutFaceFiles(`${file}${local}p{color:red}${file}`)).toBe(`${local}p{color:red}`);
  });
});
