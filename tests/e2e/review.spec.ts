import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { locales } from '#domain/shared/locale.ts';
import { glossaryWords } from '#i18n/glossary.ts';
import { questionWords } from '#i18n/question.ts';
import { quizWords } from '#i18n/quiz.ts';
import { recordWords } from '#i18n/record.ts';
import { reviewWords } from '#i18n/review.ts';
import { say } from '#i18n/say.ts';
import { violations } from './support/axe.ts';
import { playedRun } from './support/played-run.ts';
import { bringIn, keptOf } from './support/record.ts';
import { alive, expect, test } from './support/test.ts';

const noon = Date.UTC(2026, 10, 2, 5);
const day = 86_400_000;

for (const locale of locales) {
  const words = reviewWords[locale];
  const review = `${locale}/review.html`;

  test(`who returns after a week finds the right cards due (${locale})`, async ({ page }) => {
    await page.clock.setFixedTime(noon);
    await page.goto(`${locale}/quizzes/touchpoints.html`);
    await answer(page, 'more-is-closer');
    await page.getByRole('button', { name: quizWords[locale].next }).click();
    await answer(page, 'same-other-route');

    await page.goto(review);
    await expect(page.getByRole('heading', { name: words.noneTitle })).toBeVisible();
    await page.clock.setFixedTime(noon + day);
    await page.reload();
    await expect(dueCards(page)).toHaveText('1');
    await page.clock.setFixedTime(noon + 7 * day);
    await page.reload();
    await expect(dueCards(page)).toHaveText('2');

    // Forgotten a week ago, it has waited longest. It is still not there, and the lesson is named.
    await page.getByRole('button', { name: words.start }).click();
    await expect(page.getByText(words.ofQuestion)).toBeVisible();
    await answer(page, 'more-is-closer');
    await expect(page.getByText(words.lapse)).toBeVisible();
    const place = page.locator('article a[href*="lessons/touchpoints.html#channel"]');
    await expect(place).toBeVisible();
    await page.getByRole('button', { name: words.next }).click();
    await answer(page, 'same-other-route');
    await page.getByRole('button', { name: words.finish }).click();
    await expect(page.getByRole('heading', { name: words.overTitle })).toBeFocused();
    await expect(page.locator('a[href*="lessons/touchpoints.html#channel"]')).toBeVisible();
    const reviewed = await keptOf(page, 'card-reviewed');
    expect(reviewed.map(({ rating }) => rating)).toEqual(['again', 'good']);
  });

  test(`a schedule outlives export, erasing and import (${locale})`, async ({ page }) => {
    const record = recordWords[locale];
    await page.clock.setFixedTime(noon);
    await page.goto(`${locale}/quizzes/touchpoints.html`);
    await answer(page, 'more-is-closer');
    await page.clock.setFixedTime(noon + 2 * day);
    await page.goto(review);
    await expect(dueCards(page)).toHaveText('1');

    await page.goto(`${locale}/record.html`);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: record.save }).first().click(),
    ]);
    const file = await download.path();
    await page.getByRole('button', { name: record.erase }).first().click();
    await page.getByRole('dialog').getByRole('button', { name: record.eraseAll }).click();
    await expect(page.getByText(record.erased)).toBeVisible();
    await page.goto(review);
    await expect(page.getByRole('heading', { name: words.emptyTitle })).toBeVisible();
    expect(await violations(page)).toEqual([]);

    await page.goto(`${locale}/record.html`);
    const buffer = await readFile(file);
    await page
      .locator('input[type="file"]')
      .setInputFiles({ name: 'momen.json', mimeType: 'application/json', buffer });
    await expect.poll(async () => (await keptOf(page, 'question-answered')).length).toBe(1);
    await page.goto(review);
    await expect(dueCards(page)).toHaveText('1');
  });

  test(`a term is marked, comes back the next day, and is let go (${locale})`, async ({ page }) => {
    await page.clock.setFixedTime(noon);
    const term = locale === 'id' ? 'titik sentuh' : 'touchpoint';
    const button = page.getByRole('button', {
      name: say(glossaryWords[locale].markOf, { term }),
      exact: true,
    });
    await page.goto(`${locale}/glossary.html`);
    await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
    await button.click();
    await expect(button).toHaveAttribute('aria-pressed', 'true');
    await expect.poll(async () => (await keptOf(page, 'term-marked')).length).toBe(1);

    await page.clock.setFixedTime(noon + day);
    await page.goto(review);
    await page.getByRole('button', { name: words.start }).click();
    await expect(page.getByRole('heading', { name: term })).toBeVisible();
    expect(await violations(page), 'the term').toEqual([]);
    await page.getByRole('button', { name: words.reveal }).click();
    expect(await violations(page), 'its meaning').toEqual([]);
    await page.getByRole('button', { name: words.again, exact: true }).click();
    await expect(page.getByText(words.lapse)).toBeVisible();
    await expect(page.locator('article a[href*="lessons/"]')).toBeVisible();

    await page.goto(`${locale}/glossary.html`);
    await expect(button).toHaveAttribute('aria-pressed', 'true');
    await button.click();
    await expect.poll(async () => (await keptOf(page, 'term-unmarked')).length).toBe(1);
    await page.goto(review);
    await expect(page.getByRole('heading', { name: words.emptyTitle })).toBeVisible();
  });
}

test('a costly choice brings a question on what was behind it', async ({ page }) => {
  const words = reviewWords.id;
  await page.clock.setFixedTime(noon);
  await bringIn(page, playedRun('hotel-room-not-ready', { run: 'r', at: noon - day, choices: -1 }));
  await page.goto('id/review.html');
  await page.getByRole('button', { name: words.start }).click();
  await expect(page.getByText(words.ofConcept)).toBeVisible();
  await expect(page.locator('fieldset').first()).toBeVisible();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect(await violations(page), colorScheme).toEqual([]);
  }
});

test('a card that cannot be fetched says so, and comes when it can', async ({ page }) => {
  const words = reviewWords.id;
  await page.clock.setFixedTime(noon);
  await bringIn(page, playedRun('hotel-room-not-ready', { run: 'r', at: noon - day, choices: -1 }));
  // What a network answers that wants to be logged in to first.
  const files = '**/questions/*.json';
  // The browser’s own word. cspell:ignore fulfill
  await page.route(files, (route) => route.fulfill({ contentType: 'text/html', body: 'Log in' }));
  await page.goto('id/review.html');
  await page.getByRole('button', { name: words.start }).click();
  await expect(page.getByRole('alert')).toHaveText(words.failed);
  await page.unroute(files);
  await page.getByRole('button', { name: words.tryAgain }).click();
  await expect(page.locator('fieldset').first()).toBeVisible();
});

test('a review can be left at any card, and home says when there is more', async ({ page }) => {
  const words = reviewWords.id;
  await page.clock.setFixedTime(noon);
  await bringIn(page, playedRun('hotel-room-not-ready', { run: 'r', at: noon - day, choices: -1 }));
  for (const id of ['touchpoint', 'persona']) {
    const marked = { id: `mark-${id}`, at: noon - day, kind: 'term-marked', term: id } as const;
    await bringIn(page, [marked]);
  }
  await page.goto('id/review.html');
  const before = Number(await dueCards(page).textContent());
  await page.getByRole('button', { name: words.start }).click();
  await page.getByRole('button', { name: words.stop }).click();
  await expect(dueCards(page)).toHaveText(String(before));
  await page.goto('id/index.html');
  await alive(page);
  await page.locator('main a[href$="review.html"]').click();
  await expect(dueCards(page)).toHaveText(String(before));
});

/** How many cards the page says are due. */
function dueCards(page: Page) {
  return page.locator('h2 span').first();
}

/** Chooses an option by its id, and has the answer checked. */
async function answer(page: Page, option: string) {
  const locale = (await page.locator('html').getAttribute('lang')) === 'id' ? 'id' : 'en';
  await page.locator(`input[value="${option}"]`).check();
  await page.getByRole('button', { name: questionWords[locale].check }).click();
  await expect(page.locator('.verdict')).toBeVisible();
  await expect(page.locator(`li[data-chosen]`)).toBeVisible();
}
