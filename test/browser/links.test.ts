import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { card, open, settled } from './dashboard';
import { test } from './site';

const question = (page: Page) => page.getByRole('dialog', { name: '这个链接带不走眼前的全部' });
const done = (page: Page) => page.getByRole('status').filter({ hasText: '已完成：复制链接' });

async function copyLinkOf(page: Page, id: string): Promise<void> {
  await card(page, id).getByRole('button', { name: '更多' }).click();
  await page.getByRole('menuitem', { name: '复制链接' }).click();
}

/** A deck of one slide, as it is kept on this machine. */
async function keepDeck(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const cover = { title: '我的演示稿', organization: '', date: '' };
    const decks = [{ id: 'own', name: '', cover, slides: [{ id: 'cover', kind: 'cover' }] }];
    localStorage.setItem('dashboard.decks', JSON.stringify({ current: 'own', decks }));
  });
}

test('before a link is copied that leads nobody else here, that is said', { tag: '@main' }, async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, 'place=xinzhou');
  await page.evaluate(() => navigator.clipboard.writeText('before'));
  await copyLinkOf(page, 'area');
  await expect(question(page)).toContainText('localhost');
  await expect(question(page).getByRole('listitem')).toHaveCount(1);
  expect((await new AxeBuilder({ page }).include('dialog').analyze()).violations).toEqual([]);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('before');
  await page.keyboard.press('Escape');
  await expect(question(page)).toHaveCount(0);
  await expect(card(page, 'area').getByRole('button', { name: '更多' })).toBeFocused();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('before');

  await copyLinkOf(page, 'area');
  await question(page).getByRole('button', { name: '仍然复制链接' }).press('Enter');
  await expect(done(page)).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('card=area');
});

test('a link that carries everything is copied without a question', async ({ page, site }) => {
  await keepDeck(page);
  await page.goto(`${site}?place=xinzhou`);
  await settled(page);
  await copyLinkOf(page, 'case');
  await expect(done(page)).toBeVisible();
  await expect(question(page)).toHaveCount(0);
  await page.getByRole('button', { name: '已存视图', exact: true }).click();
  await expect(page.getByRole('button', { name: '复制链接', exact: true })).toBeVisible();
});

test('a link to a show says that a deck of one’s own stays behind', async ({ page, site }) => {
  const ask = async () => {
    await page.goto(`${site}?mode=present&lang=zh`);
    await page.locator('html[data-mode="present"] section.slide').waitFor();
    await page.getByRole('button', { name: '图片与链接' }).press('Enter');
    await page.getByRole('menuitem', { name: '复制链接' }).press('Enter');
  };
  await ask();
  await expect(done(page)).toBeVisible();
  await keepDeck(page);
  await ask();
  await expect(question(page).getByRole('listitem')).toHaveCount(1);
  await expect(question(page)).toContainText('演示稿存在这台机器上');
  await page.keyboard.press('Escape');
  await expect(page.locator('section.slide')).toContainText('我的演示稿');
});
