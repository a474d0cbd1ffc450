// A browser that cannot load a script says so in its console.
import { test as base } from '@playwright/test';
import type { LearnerEvent } from '#domain/learner/event.ts';
import { briefWords } from '#i18n/brief.ts';
import { playerWords } from '#i18n/player.ts';
import { takeChoice } from './support/hotel.ts';
import { bringIn } from './support/record.ts';
import { expect, test } from './support/test.ts';

const hotel = 'id/simulations/hotel-room-not-ready.html';
const words = { ...briefWords.id, ...playerWords.id };

/** A run under rules that are no longer those of the hotel, and one of whose choices is gone. */
const old: readonly LearnerEvent[] = [
  {
    id: 'old',
    at: 1,
    kind: 'run-started',
    run: 'old',
    simulation: 'hotel-room-not-ready',
    rulesHash: '0000000000000',
    seed: 7,
    mode: 'practice',
    locale: 'id',
  },
  ...['do-our-best', 'sing-a-song'].map((choice, index): LearnerEvent => ({
    id: `old-${index}`,
    at: 2 + index,
    kind: 'choice-made',
    run: 'old',
    index,
    choice,
    seconds: 5,
    hintSeen: false,
  })),
];

test('a run whose rules have changed cannot go on, but can be read or left for a new one', async ({
  page,
}) => {
  await bringIn(page, old);
  await page.goto(hotel);
  await expect(page.getByRole('heading', { name: words.changedTitle })).toBeVisible();
  await page.getByRole('button', { name: words.readRun }).click();
  const list = page.getByRole('list', { name: words.readRunTitle });
  await expect(list).toBeFocused();
  await expect(list).toContainText('Kami usahakan secepatnya');
  await expect(list).toContainText('Saya tunggu');
  await expect(list).toContainText(words.noLongerHere);
  await page.getByRole('button', { name: words.resumeNew }).click();
  await expect(page.getByRole('link', { name: words.start })).toBeVisible();
});

test('a run that went on in another tab says so, and goes on here from there', async ({
  page,
  context,
}) => {
  await page.goto(hotel);
  await page.getByRole('link', { name: words.start }).click();
  await takeChoice(page, 'ask-about-the-morning');
  const other = await context.newPage();
  await other.goto(hotel);
  await other.getByRole('button', { name: words.resumeGo }).click();
  await takeChoice(page, 'ask-about-the-bag');
  await other.locator('[data-choice="let-you-know"]').click();
  await expect(other.getByRole('heading', { name: words.elsewhereTitle })).toBeFocused();
  await other.getByRole('button', { name: words.elsewhereGo }).click();
  await expect(other.locator('[data-choice="tell-the-true-time"]')).toBeVisible();
});

test('an address that names no run of this browser says so', async ({ page }) => {
  await page.goto(`${hotel}#run=nowhere`);
  await expect(page.getByRole('heading', { name: words.missingTitle })).toBeVisible();
  await page.getByRole('button', { name: words.resumeNew }).click();
  await expect(page.getByRole('link', { name: words.start })).toBeVisible();
});

base('a choice that could not be kept is not answered, and says what to do', async ({ page }) => {
  await page.route('**/record.*.js', (route) => route.abort());
  await page.goto(`${hotel}#play`);
  await page.locator('[data-choice="ask-about-the-morning"]').click();
  await expect(page.getByText(words.notAnswered)).toBeVisible();
  await expect(page.locator('[data-choice="ask-about-the-morning"]')).toBeVisible();
});
