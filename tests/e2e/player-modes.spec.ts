import type { Page } from '@playwright/test';
import { locales } from '#domain/shared/locale.ts';
import { briefWords } from '#i18n/brief.ts';
import { playerWords } from '#i18n/player.ts';
import { hands } from './support/hands.ts';
import { bestLine, takeChoice } from './support/hotel.ts';
import { keptOf } from './support/record.ts';
import { expect, test } from './support/test.ts';

const hotel = (locale = 'id') => `${locale}/simulations/hotel-room-not-ready.html`;

for (const locale of locales) {
  const words = { ...briefWords[locale], ...playerWords[locale] };

  test(`a step back starts a trial from before the last choice, and leaves the run as it was (${locale}, by keyboard)`, async ({
    page,
  }) => {
    const press = hands.keyboard;
    await page.goto(hotel(locale));
    await press(page.getByRole('link', { name: words.start }));
    for (const choice of bestLine.slice(0, 2)) {
      await press(page.locator(`[data-choice="${choice}"]`));
      await press(page.locator('[aria-labelledby="why"] button'));
    }
    await press(page.getByRole('button', { name: words.stepBack }));
    const sheet = page.getByRole('dialog', { name: words.stepBack });
    await expect(sheet).toContainText(words.stepBackTold);
    await press(sheet.getByRole('button', { name: words.stepBackGo }));

    await expect(page.locator(`[data-choice="${bestLine[1]}"]`)).toBeVisible();
    await expect(page.locator('#ask')).toBeFocused();
    await expect(page.locator('header').getByText(words.trial, { exact: true })).toBeVisible();
    const [first, fork] = await keptOf(page, 'run-started');
    expect(fork?.fork).toEqual({ of: first?.run, at: 1 });
    const chosen = await keptOf(page, 'choice-made');
    expect(chosen.filter(({ run }) => run === first?.run)).toHaveLength(2);
    expect(chosen.filter(({ run }) => run === fork?.run)).toHaveLength(1);
  });

  test(`an assessment says nothing before the debrief (${locale})`, async ({ page }) => {
    await page.goto(hotel(locale));
    await page.getByRole('radio', { name: words.assessment }).check();
    await page.getByRole('link', { name: words.start }).click();
    await expect(page.locator('header').getByText(words.assessment, { exact: true })).toBeVisible();
    for (const choice of bestLine) {
      await expect(page.getByRole('button', { name: words.hint })).toHaveCount(0);
      await page.locator(`[data-choice="${choice}"]`).click();
      await expect(page.locator(`[data-choice="${choice}"]`)).toHaveCount(0);
      await expect(page.locator('[aria-labelledby="why"]')).toHaveCount(0);
      await expect(page.getByRole('button', { name: words.stepBack })).toHaveCount(0);
    }
    await expect(page.getByText(words.ended)).toBeVisible();
    expect(await keptOf(page, 'run-started')).toMatchObject([{ mode: 'assessment' }]);
    expect(await keptOf(page, 'run-ended')).toMatchObject([{ mastered: true }]);
  });
}

const words = { ...briefWords.id, ...playerWords.id };

test('an assessment goes on as one after a reload', async ({ page }) => {
  await page.goto(hotel());
  await page.getByRole('radio', { name: words.assessment }).check();
  await page.getByRole('link', { name: words.start }).click();
  await page.locator(`[data-choice="${bestLine[0]}"]`).click();
  await expect(page.locator(`[data-choice="${bestLine[1]}"]`)).toBeVisible();
  await page.reload();
  await page.getByRole('button', { name: words.resumeGo }).click();
  await expect(page.locator('header').getByText(words.assessment, { exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: words.hint })).toHaveCount(0);
});

test('a trial masters nothing, however well it ends, and the run it left can go on', async ({
  page,
}) => {
  await page.goto(hotel());
  await page.getByRole('link', { name: words.start }).click();
  await takeChoice(page, 'do-our-best');
  await stepBack(page);
  for (const choice of bestLine) await takeChoice(page, choice);
  await expect(page.getByText(words.trialOver)).toBeVisible();
  expect(await keptOf(page, 'run-ended')).toMatchObject([{ share: 1, mastered: false }]);

  await page.reload();
  await page.getByRole('button', { name: words.resumeGo }).click();
  await expect(page.locator('[role="log"]')).toContainText('Saya tunggu');
});

test('a trial that was left offers itself, and the run that counts', async ({ page }) => {
  await page.goto(hotel());
  await page.getByRole('link', { name: words.start }).click();
  await takeChoice(page, 'do-our-best');
  await stepBack(page);
  await takeChoice(page, bestLine[0] ?? '');
  await page.reload();
  await expect(page.getByRole('button', { name: words.resumeTrialGo })).toBeVisible();
  await page.getByRole('button', { name: words.resumeLeft }).click();
  await expect(page.locator('[role="log"]')).toContainText('Saya tunggu');
  await expect(page.locator('header').getByText(words.practice, { exact: true })).toBeVisible();
});

test('the run that the address names opens at once', async ({ page }) => {
  await page.goto(hotel());
  await page.getByRole('link', { name: words.start }).click();
  await takeChoice(page, 'do-our-best');
  const [run] = await keptOf(page, 'run-started');
  await stepBack(page);
  await takeChoice(page, bestLine[0] ?? '');
  await page.goto('about:blank');
  await page.goto(`${hotel()}#run=${run?.run}`);
  await expect(page.locator('[role="log"]')).toContainText('Saya tunggu');
  await expect(page.getByRole('button', { name: words.stepBack })).toBeVisible();
});

async function stepBack(page: Page) {
  await page.getByRole('button', { name: words.stepBack }).click();
  await page.getByRole('button', { name: words.stepBackGo }).click();
  await expect(page.locator('header').getByText(words.trial, { exact: true })).toBeVisible();
}
