import { expect, test } from 'vitest';
import { exported } from './decks';
import { textOf } from './presentation';
import { all, child, type Node, parseXml } from './strict-xml';

/** The East Asian face that a run names. */
const faceOf = (run: Node) => child(child(run, 'a:rPr') ?? run, 'a:ea')?.attributes.typeface;
const textIn = (run: Node) => child(run, 'a:t')?.text ?? '';

async function runsOf(lang: 'zh' | 'en') {
  const { zip } = await exported('', lang);
  const paths = Object.keys(zip.files).filter((path) => /^ppt\/(slides|notesSlides)\/[^/]+\.xml$/.test(path));
  const parts = await Promise.all(paths.map(async (path) => parseXml(await textOf(zip, path))));
  return parts.flatMap((part) => all(part, 'a:r')).filter((run) => textIn(run) !== '');
}

test('in an English deck quotes stand in the Latin face, and Chinese letters in theirs', async () => {
  const runs = await runsOf('en');
  const quoted = runs.filter((run) => /[‘’“”]/.test(textIn(run)) && !/\p{Script=Han}/u.test(textIn(run)));
  expect(quoted.length).toBeGreaterThan(5);
  for (const run of quoted) expect(faceOf(run), textIn(run)).toBe('+mn-lt');
  const chinese = runs.filter((run) => /\p{Script=Han}/u.test(textIn(run)));
  expect(chinese.length).toBeGreaterThan(0);
  for (const run of chinese) expect(faceOf(run), textIn(run)).toBeUndefined();
});

test('a Chinese deck names no face', async () => {
  for (const run of await runsOf('zh')) expect(faceOf(run)).toBeUndefined();
});
