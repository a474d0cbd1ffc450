import type { Page } from '@playwright/test';
import { locales } from '#domain/shared/locale.ts';
import type { Locale } from '#domain/shared/locale.ts';
import { confidenceWords } from '#i18n/confidence.ts';
import { learningWords } from '#i18n/learning.ts';
import { moduleWords } from '#i18n/module.ts';
import { say } from '#i18n/say.ts';
import { testWords } from '#i18n/test.ts';
import { violations } from './support/axe.ts';
import { hands } from './support/hands.ts';
import { bringIn, keptOf } from './support/record.ts';
import { expect, test } from './support/test.ts';

const total = 10;
const schemes = ['light', 'dark'] as const;

for (const locale of locales) {
  const words = testWords[locale];

  test(`a module test is drawn, answered by keyboard, left, gone on with and handed in (${locale})`, async ({
    page,
  }) => {
    test.slow();
    await page.goto(`${locale}/modules/ok-aha-wow.html`);
    await page.getByRole('link', { name: moduleWords[locale].toTest }).click();
    await begin(page, locale);
    const [begun] = await keptOf(page, 'test-begun');
    expect(new Set(begun?.drawn).size).toBe(total);

    // Two answers, one left open, one more.
    await answerByKeyboard(page, locale);
    await answerByKeyboard(page, locale);
    await leaveOpen(page, locale);
    await answerByKeyboard(page, locale);
    const prompt = await page.locator('legend').first().textContent();
    await axeIn(page, schemes);

    await page.reload();
    await expect(page.getByText(say(words.open, { n: 3, total }))).toBeVisible();
    await page.getByRole('button', { name: words.goOn }).click();
    // It goes on with what is open first: the one that was left out.
    await expect(progress(page, locale, 3)).toBeFocused();
    await leaveOpen(page, locale);
    await page.getByRole('button', { name: words.next }).click();
    await expect(page.locator('legend').first()).toHaveText(prompt ?? '');
    await page.getByRole('button', { name: words.back, exact: true }).click();
    await expect(progress(page, locale, 4)).toBeFocused();

    await page.getByRole('button', { name: words.overview }).click();
    await expect(page.getByRole('heading', { name: words.closing })).toBeFocused();
    await expect(page.getByText(say(words.answered, { n: 3, total }))).toBeVisible();
    const open = page.getByRole('region', { name: words.notYet }).getByRole('button');
    await expect(open).toHaveCount(total - 3);
    await axeIn(page, schemes);
    expect(await keptOf(page, 'question-answered')).toEqual([]);

    await page.getByRole('button', { name: words.handIn }).click();
    await expect(page.locator('.test h2').first()).toBeFocused();
    await expect(page.getByText(say(words.someOpen, { n: total - 3 }))).toBeVisible();
    await expect(page.getByRole('region', { name: words.concepts })).toContainText(
      locale === 'id' ? 'Baca lagi' : 'Read again',
    );
    const reviews = page.getByRole('region', { name: words.questions }).locator('details');
    await expect(reviews).toHaveCount(total);
    await reviews.first().locator('summary').click();
    await axeIn(page, schemes);

    const answered = await keptOf(page, 'question-answered');
    expect(answered.map(({ from, attempt }) => `${from} ${attempt}`)).toEqual(
      Array.from({ length: 3 }, () => 'test 1'),
    );
    const [finished] = await keptOf(page, 'test-finished');
    expect(finished?.possible).toBe(total);
    expect(finished?.points).toBeCloseTo(answered.reduce((sum, { points }) => sum + points, 0));

    // What is read again is a paragraph of a lesson.
    const place = page.getByRole('region', { name: words.concepts }).getByRole('link').first();
    const anchor = new URL((await place.getAttribute('href')) ?? '', page.url()).hash;
    await place.click();
    await expect(page.locator(anchor)).toBeAttached();
  });
}

test('another draw asks other questions, and the result can be seen again', async ({ page }) => {
  const words = testWords.en;
  await page.goto('en/tests/foundations.html');
  await begin(page, 'en');
  await page.getByRole('button', { name: words.overview }).click();
  await page.getByRole('button', { name: words.handIn }).click();
  await expect(page.locator('.test h2').first()).toContainText('0 of 10');
  await page.reload();
  await page.getByRole('button', { name: words.toLast }).click();
  await expect(page.locator('.test h2').first()).toContainText('0 of 10');
  await page.getByRole('button', { name: words.again }).click();
  await expect(progress(page, 'en', 1)).toBeFocused();
  const [one, other] = await keptOf(page, 'test-begun');
  expect(other?.drawn).toHaveLength(total);
  expect(other?.drawn).not.toEqual(one?.drawn);
  expect(await keptOf(page, 'question-answered')).toEqual([]);
});

test('a test begun in one language goes on in the other', async ({ page }) => {
  await page.goto('id/tests/designing.html');
  await begin(page, 'id');
  await page.goto('en/tests/designing.html');
  await page.getByRole('button', { name: testWords.en.goOn }).click();
  await expect(progress(page, 'en', 1)).toBeVisible();
});

test('a question that has left the course is said, and nothing is lost', async ({ page }) => {
  const words = testWords.id;
  const sitting = { test: 'touchpoints-and-moments', seed: 7 };
  const drawn = ['touchpoints/the-new-fridge', 'touchpoints/since-removed'];
  await bringIn(page, [
    { id: 'a', at: 1, kind: 'test-begun', ...sitting, drawn },
    { id: 'b', at: 2, kind: 'test-answered', ...sitting, question: drawn[1] ?? '', answer: ['x'] },
  ]);
  await page.goto('id/tests/touchpoints-and-moments.html');
  await expect(page.getByText(say(words.gone, { n: 1 }))).toBeVisible();
  await page.getByRole('button', { name: words.goOn }).click();
  await expect(page.getByText(say(words.progress, { number: 1, total: 1 }))).toBeVisible();
  await page.reload();
  await page.getByRole('button', { name: words.other }).click();
  await expect(progress(page, 'id', 1)).toBeVisible();
  expect(await keptOf(page, 'test-answered')).toHaveLength(1);
});

test('questions that cannot be fetched are said so, and come when they can', async ({ page }) => {
  const words = testWords.id;
  const files = '**/questions/*.json';
  // What a network answers that wants to be logged in to first.
  // The browser’s own word. cspell:ignore fulfill
  await page.route(files, (route) => route.fulfill({ contentType: 'text/html', body: 'Log in' }));
  await page.goto('id/tests/understanding.html');
  await page.getByRole('button', { name: words.begin }).click();
  await expect(page.getByRole('alert')).toHaveText(words.failed);
  await page.unroute(files);
  await page.getByRole('button', { name: words.tryAgain }).click();
  await expect(progress(page, 'id', 1)).toBeFocused();
  expect(await keptOf(page, 'test-begun')).toHaveLength(1);
});

test('the final test asks of every module, and can show how sure one may be', async ({ page }) => {
  const words = testWords.en;
  await page.goto('en/learning.html');
  await page.getByRole('link', { name: learningWords.en.toFinal }).click();
  await page.getByLabel(confidenceWords.en.ask).check();
  await begin(page, 'en', 24);
  for (let at = 1; at <= 24; at += 1) {
    await expect(page.getByText(confidenceWords.en.howSure)).toBeVisible();
    if (at === 1) await page.locator('input[name$="/confidence"]').last().check();
    const onward = page.locator('article .ways button').first();
    if (await isChoice(page)) await page.locator('article input').first().check({ force: true });
    await onward.click();
  }
  await page.getByRole('button', { name: words.handIn }).click();
  const reviews = page.getByRole('region', { name: words.questions }).locator('details');
  await expect(reviews).toHaveCount(24);
  expect(await violations(page)).toEqual([]);
});

async function begin(page: Page, locale: Locale, count = total) {
  await page.getByRole('button', { name: testWords[locale].begin, exact: true }).click();
  await expect(progress(page, locale, 1, count)).toBeFocused();
}

function progress(page: Page, locale: Locale, number: number, count = total) {
  const name = say(testWords[locale].progress, { number, total: count });
  return page.getByRole('heading', { name, exact: true });
}

/** Whether the question on show has fields to choose, rather than ones to write in. */
async function isChoice(page: Page): Promise<boolean> {
  const first = page.locator('article fieldset input').first();
  return (
    (await first.count()) > 0 && /radio|checkbox/.test((await first.getAttribute('type')) ?? '')
  );
}

/** Answers the question on show by keyboard, whatever its kind is, and goes on. */
async function answerByKeyboard(page: Page, locale: Locale) {
  const words = testWords[locale];
  const heading = page.locator('.test h2').first();
  const before = await heading.textContent();
  const form = page.locator('article fieldset').first();
  const asItIs = page.getByRole('button', { name: words.keepAsIs });
  if (!(await asItIs.isVisible())) await fillIn(page, form);
  const next = page.getByRole('button', { name: words.next });
  await hands.keyboard(next.or(asItIs));
  await expect(heading).not.toHaveText(before ?? '');
  await expect(heading).toBeFocused();
}

async function fillIn(page: Page, form: ReturnType<Page['locator']>) {
  const field = form.locator('input, select, button').first();
  const kind = await field.evaluate((element) =>
    element instanceof HTMLInputElement ? element.type : element.localName,
  );
  await field.focus();
  if (kind === 'radio' || kind === 'checkbox') await page.keyboard.press('Space');
  else if (kind === 'select') {
    for (const key of ['ArrowDown', 'ArrowDown', 'Enter']) await page.keyboard.press(key);
  } else if (kind === 'button') await page.keyboard.press('Enter');
  else await page.keyboard.type('7');
}

async function leaveOpen(page: Page, locale: Locale) {
  const heading = page.locator('.test h2').first();
  const before = await heading.textContent();
  await page.getByRole('button', { name: testWords[locale].leaveOpen }).click();
  await expect(heading).not.toHaveText(before ?? '');
}

async function axeIn(page: Page, colorSchemes: readonly ('light' | 'dark')[]) {
  for (const colorScheme of colorSchemes) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect(await violations(page), colorScheme).toEqual([]);
  }
}
