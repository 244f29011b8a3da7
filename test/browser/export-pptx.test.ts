import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import JSZip from 'jszip';
import { open } from './dashboard';

test('the deck is downloaded as PowerPoint, made in the page under its own policy', { tag: '@main' }, async ({
  page,
}) => {
  const refused: string[] = [];
  page.on('console', (message) => {
    if (/Content Security Policy|TrustedScript/i.test(message.text())) refused.push(message.text());
  });
  await open(page, 'place=xinzhou');
  const elsewhere: string[] = [];
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (!['blob:', 'data:'].includes(protocol) && origin !== new URL(page.url()).origin) elsewhere.push(request.url());
  });
  await page.getByRole('button', { name: '导出', exact: true }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: /PPTX/ }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/-信州区-\d{4}-\d\d-\d\d\.pptx$/);

  const zip = await JSZip.loadAsync(readFileSync(await file.path()));
  const part = async (path: string) => (await zip.file(path)?.async('string')) ?? '';
  const paths = Object.keys(zip.files);
  expect(paths.filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path))).toHaveLength(9);
  expect(paths.filter((path) => /^ppt\/charts\/chart\d+\.xml$/.test(path)).length).toBeGreaterThanOrEqual(3);
  const heading = await page.locator('[data-card="area"] h2').textContent();
  expect((await part('ppt/slides/slide3.xml')).replace(/<[^>]+>/g, '')).toContain(heading?.trim() ?? '?');
  expect(await part('ppt/slides/slide3.xml')).toContain('筛选：地区 信州区');
  expect(await part('ppt/notesSlides/notesSlide3.xml')).toContain('[A2] 第 6 段');
  expect(await part('ppt/theme/theme1.xml')).toContain('B5202E');
  expect(refused).toEqual([]);
  expect(elsewhere).toEqual([]);
});
