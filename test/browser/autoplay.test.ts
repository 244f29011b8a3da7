import { expect, type Page, test } from '@playwright/test';
import { pageNumber } from './show';

/** The time of a slide. */
const SECONDS = 20;
/** How many slides the default deck has. */
const SLIDES = 9;

/** A lobby screen's show, with the page's clock in the hands of the test. */
async function openLobby(page: Page, slide: number) {
  await page.clock.install();
  await page.goto(`./?mode=present&auto=${SECONDS}&slide=${slide}`);
  await expect(pageNumber(page)).toHaveText(`${slide} / ${SLIDES}`);
  // Else the time that the test itself takes would turn slides too.
  await page.clock.pauseAt(await page.evaluate(() => Date.now() + 1000));
}

/** Lets the time of one slide pass. */
const wait = (page: Page, seconds = SECONDS + 0.5) => page.clock.runFor(seconds * 1000);
const status = (page: Page) => page.getByRole('main').getByRole('status');

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
