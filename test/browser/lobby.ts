import { expect, type Page } from '@playwright/test';

/** The time of a slide. */
export const SECONDS = 20;
/** How many slides the default deck has. */
export const SLIDES = 9;

export const pageNumber = (page: Page) => page.locator('[data-page]');

/** A lobby screen's show, with the page's clock in the hands of the test. */
export async function openLobby(page: Page, slide: number) {
  await page.clock.install();
  await page.goto(`./?mode=present&auto=${SECONDS}&slide=${slide}`);
  await expect(pageNumber(page)).toHaveText(`${slide} / ${SLIDES}`);
  // Else the time that the test itself takes would turn slides too.
  await page.clock.pauseAt(await page.evaluate(() => Date.now() + 1000));
}

/** Lets the time of one slide pass. */
export const wait = (page: Page, seconds = SECONDS + 0.5) => page.clock.runFor(seconds * 1000);
