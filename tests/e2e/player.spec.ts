import type { Page, Request } from '@playwright/test';
import { briefWords } from '#i18n/brief.ts';
import { playerWords } from '#i18n/player.ts';
import { bestLine, takeChoice } from './support/hotel.ts';
import { keptOf } from './support/record.ts';
import { alive, expect, test } from './support/test.ts';

const hotel = 'id/simulations/hotel-room-not-ready.html';
const words = { ...briefWords.id, ...playerWords.id };

test('after a reload at any moment the run goes on where it was', async ({ page }) => {
  await page.goto(hotel);
  await page.getByRole('link', { name: words.start }).click();
  for (const [index, choice] of bestLine.entries()) {
    await takeChoice(page, choice);
    if (index === bestLine.length - 1) break;
    const said = await page.locator('[role="log"]').innerText();
    await page.reload();
    await page.getByRole('button', { name: words.resumeGo }).click();
    expect(await page.locator('[role="log"]').innerText()).toBe(said);
  }
  await expect(page.getByText(words.ended)).toBeVisible();
});

test('a run that was left can be started anew, from the brief on', async ({ page }) => {
  await page.goto(hotel);
  await page.getByRole('link', { name: words.start }).click();
  await takeChoice(page, 'do-our-best');
  await page.reload();
  await page.getByRole('button', { name: words.resumeNew }).click();
  await page.getByRole('link', { name: words.start }).click();
  await expect(page.locator('[data-choice="do-our-best"]')).toBeVisible();
});

test('a run begun before the page has looked back is not taken for one that was left', async ({
  page,
}) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(/look-back\.[^/]*\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(`${hotel}#play`);
  await alive(page);
  await page.locator('[data-choice="do-our-best"]').click();
  await expect(page.locator('[role="log"]')).toContainText('Saya ambilkan teh dulu');

  const fetched = page.waitForResponse(/look-back\.[^/]*\.js$/);
  release();
  await (await fetched).finished();
  // Looking back reads the record and changes nothing that could be waited for.
  await page.waitForTimeout(500);
  await expect(page.locator('[aria-labelledby="why"] button')).toBeVisible();
});

test('what changes is said to a screen reader', async ({ page }) => {
  await page.goto(hotel);
  await page.getByRole('link', { name: words.start }).click();
  await takeChoice(page, 'ask-about-the-morning');
  await takeChoice(page, 'ask-about-the-bag');
  await takeChoice(page, 'tell-the-true-time');
  await takeChoice(page, 'open-what-we-have');
  await page.locator('[data-choice="mend-the-button"]').click();
  await expect(page.locator('output[aria-live="polite"]')).toContainText('Ibu Ratna');
  await expect(page.getByRole('log', { name: words.conversation })).toBeVisible();
});

test('a choice pressed before the page is alive is answered at once, then kept, and no second one counts', async ({
  page,
}) => {
  const wake = await holdScripts(page);
  await page.goto(`${hotel}#play`, { waitUntil: 'commit' });
  await page.locator('[data-choice="ask-about-the-morning"]').click();
  const log = page.getByRole('log');
  await expect(log.locator('.mine')).toHaveCount(1);
  const answered = await log.innerText();
  await page.locator('[data-choice]').last().click();
  await expect(log.locator('.mine')).toHaveCount(1);
  expect(await keptOf(page, 'choice-made')).toEqual([]);
  wake();
  await expect(page.locator('[aria-labelledby="why"]')).toBeVisible();
  await expect(log.locator('.mine')).toHaveCount(1);
  expect(said(await log.innerText())).toEqual(said(answered));
  const kept = await keptOf(page, 'choice-made');
  expect(kept.map(({ choice }) => choice)).toEqual(['ask-about-the-morning']);
});

test('a choice that was answered before the page was alive outlives that page', async ({
  page,
}) => {
  await holdScripts(page);
  await page.goto(`${hotel}#play`, { waitUntil: 'commit' });
  await page.locator('[data-choice="ask-about-the-morning"]').click();
  await expect(page.locator('.mine')).toBeVisible();
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await page.goto(hotel);
  await expect(page.locator('[aria-labelledby="why"]')).toBeVisible();
  const kept = await keptOf(page, 'choice-made');
  expect(kept.map(({ choice }) => choice)).toEqual(['ask-about-the-morning']);
  await page.reload();
  await expect(page.getByRole('button', { name: words.resumeGo })).toBeVisible();
  expect(await keptOf(page, 'choice-made')).toHaveLength(1);
});

test('on a first visit the font comes once the page is alive, and then is there from the start', async ({
  page,
}) => {
  const isFont = (request: Request) => request.url().endsWith('.woff2');
  const fonts: string[] = [];
  page.on('request', (request) => isFont(request) && fonts.push(request.url()));
  const wake = await holdScripts(page);
  await page.goto(`${hotel}#play`, { waitUntil: 'commit' });
  await expect(page.locator('[data-choice]').first()).toBeVisible();
  await page.evaluate(() => document.fonts.ready);
  expect(fonts).toEqual([]);
  const arrives = page.waitForRequest(isFont);
  wake();
  await arrives;
  await expect(page.locator('html[data-font]')).toHaveCount(0);
  await page.reload();
  await expect(page.locator('html[data-font]')).toHaveCount(0);
});

test('clock, budget and rules are one press away', async ({ page }) => {
  await page.goto(`${hotel}#play`);
  await page.getByRole('button', { name: words.policy }).click();
  await expect(page.getByRole('dialog', { name: words.policy })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog', { name: words.policy })).toBeHidden();
});

/** Keeps the page from coming alive until the function it gives is called. */
async function holdScripts(page: Page): Promise<() => void> {
  let wake = () => {};
  const held = new Promise<void>((resolve) => (wake = resolve));
  await page.route('**/_astro/*.js', (route) => held.then(() => route.continue()));
  return wake;
}

/** The lines of a conversation, without what can be pressed in it. */
function said(text: string): readonly string[] {
  const buttons = [words.stepBack];
  return text.split('\n').filter((line) => line.trim() !== '' && !buttons.includes(line));
}
