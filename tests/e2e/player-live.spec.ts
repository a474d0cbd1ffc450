import type { Page } from '@playwright/test';
import { briefWords } from '#i18n/brief.ts';
import { playerWords } from '#i18n/player.ts';
import { say } from '#i18n/say.ts';
import { keptOf } from './support/record.ts';
import { expect, test } from './support/test.ts';

const hotel = 'id/simulations/hotel-room-not-ready.html';
const words = { ...briefWords.id, ...playerWords.id };
/** What the first scene of the hotel gives, and what silence is there. */
const live = { seconds: 40, choice: 'do-our-best' } as const;
const left = (n: number) => say(words.secondsLeft, { n });

async function begin(page: Page) {
  await page.clock.install();
  await page.goto(hotel);
  await page.getByRole('checkbox').check();
  await page.getByRole('link', { name: words.start }).click();
  await expect(page.getByRole('button', { name: words.pause })).toBeVisible();
}

test('nobody is hurried who has not asked for it', async ({ page }) => {
  await page.clock.install();
  await page.goto(`${hotel}#play`);
  await page.clock.runFor(live.seconds * 3000);
  await expect(page.getByRole('button', { name: words.pause })).toHaveCount(0);
  await expect(page.locator(`[data-choice="${live.choice}"]`)).toBeVisible();
});

test('when the time is over, silence is the answer, and is kept as the choice it is', async ({
  page,
}) => {
  await begin(page);
  await page.clock.runFor((live.seconds - 4) * 1000);
  await expect(page.locator(`[data-choice="${live.choice}"]`)).toBeVisible();
  await page.clock.runFor(5000);
  await expect(page.getByText(words.timeUp)).toBeVisible();
  await expect(page.locator('[aria-labelledby="why"]')).toBeVisible();
  expect(await keptOf(page, 'run-started')).toMatchObject([{ live: true }]);
  expect(await keptOf(page, 'choice-made')).toMatchObject([{ choice: live.choice }]);
});

test('it can be paused by button and by key, and waits as long as it takes', async ({ page }) => {
  await begin(page);
  await page.getByRole('button', { name: words.pause }).click();
  await page.clock.runFor(live.seconds * 2000);
  await expect(page.locator(`[data-choice="${live.choice}"]`)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: words.pause })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: words.goOnTime })).toBeVisible();
});

test('Escape closes a sheet before it pauses', async ({ page }) => {
  await begin(page);
  await page.getByRole('button', { name: words.policy }).click();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog', { name: words.policy })).toBeHidden();
  await expect(page.getByRole('button', { name: words.pause })).toBeVisible();
});

test('a hidden tab pauses it, and it stays paused until the learner goes on', async ({ page }) => {
  await begin(page);
  await setHidden(page, true);
  await page.clock.runFor(live.seconds * 2000);
  await setHidden(page, false);
  await page.clock.runFor(live.seconds * 2000);
  await expect(page.getByRole('button', { name: words.goOnTime })).toBeVisible();
  await expect(page.locator(`[data-choice="${live.choice}"]`)).toBeVisible();
});

test('a screen reader hears the time twice, not each second', async ({ page }) => {
  await begin(page);
  const heard = page.locator('.dock [role="status"].visually-hidden');
  await expect(heard).toHaveText(left(live.seconds));
  await page.clock.runFor((live.seconds - 12) * 1000);
  await expect(heard).toHaveText(left(live.seconds));
  await page.clock.runFor(3000);
  await expect(heard).toHaveText(left(10));
  await page.clock.runFor(3000);
  await expect(heard).toHaveText(left(10));
});

test('a run taken up again waits for the learner to start the clock', async ({ page }) => {
  await begin(page);
  await page.locator('[data-choice="ask-about-the-morning"]').click();
  await page.getByRole('button', { name: words.goOn, exact: true }).click();
  await page.getByRole('button', { name: words.stepBack }).click();
  await page.getByRole('button', { name: words.stepBackGo }).click();
  await expect(page.getByRole('button', { name: words.goOnTime })).toBeVisible();
});

async function setHidden(page: Page, hidden: boolean) {
  await page.evaluate((isHidden) => {
    Object.defineProperty(document, 'hidden', { configurable: true, value: isHidden });
    document.dispatchEvent(new Event('visibilitychange'));
  }, hidden);
}
