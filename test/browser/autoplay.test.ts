import { expect, type Page, test } from '@playwright/test';
import { openLobby, pageNumber, wait } from './lobby';

const status = (page: Page) => page.getByRole('status');

test('slides go on by themselves in a circle; a key pauses that, says so, and it goes on after a while', async ({
  page,
}) => {
  await openLobby(page, 8);
  await wait(page);
  await expect(pageNumber(page)).toHaveText('9 / 9');
  await wait(page);
  await expect(pageNumber(page)).toHaveText('1 / 9');
  await page.keyboard.press('ArrowRight');
  await expect(status(page)).toContainText('已暂停');
  await wait(page, 25);
  await expect(pageNumber(page)).toHaveText('2 / 9');
  await wait(page, 6);
  await expect(status(page)).not.toContainText('已暂停');
  await wait(page);
  await expect(pageNumber(page)).toHaveText('3 / 9');
});

test.describe('on a touch screen', () => {
  test.use({ hasTouch: true });
  test('a touch pauses the slides, and each touch begins the pause anew', async ({ page }) => {
    await openLobby(page, 2);
    await page.touchscreen.tap(12, 450);
    await expect(status(page)).toContainText('已暂停');
    await wait(page, 25);
    await page.touchscreen.tap(12, 450);
    await wait(page, 25);
    await expect(status(page)).toContainText('已暂停');
    await expect(pageNumber(page)).toHaveText('2 / 9');
    await wait(page, 6);
    await expect(status(page)).not.toContainText('已暂停');
    await wait(page);
    await expect(pageNumber(page)).toHaveText('3 / 9');
  });
});
