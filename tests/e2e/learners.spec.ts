import type { Page } from '@playwright/test';
import { homeWords } from '#i18n/home.ts';
import { learnersWords } from '#i18n/learners.ts';
import { recordWords } from '#i18n/record.ts';
import { say } from '#i18n/say.ts';
import { turnWords } from '#i18n/turn.ts';
import { violations } from './support/axe.ts';
import { takeChoice } from './support/hotel.ts';
import { recordOf } from './support/record.ts';
import { expect, test } from './support/test.ts';

const words = learnersWords.id;
const budi = { name: 'Budi' };

test('two learners share a browser, one with a PIN, and nothing of one comes into the other’s record', async ({
  page,
}) => {
  test.slow();
  await page.goto('id/simulations/hotel-room-not-ready.html#play');
  await takeChoice(page, 'ask-about-the-morning');
  await page.goto('id/record.html');
  await add(page, 'Budi');
  await page.getByText(words.edit).click();
  await page.getByLabel(words.name, { exact: true }).fill('Sari');
  await page.getByRole('button', { name: words.rename }).click();
  await expect(page.getByText(words.renamed)).toBeVisible();
  await page.getByLabel(words.pin).fill('2468');
  await page.getByRole('button', { name: words.pinSet }).click();
  await expect(page.getByText(words.pinIsSet)).toBeVisible();
  const sari = await recordOf(page);
  expect(sari.map(({ kind }) => kind)).toEqual(['run-started', 'choice-made']);

  await page.getByRole('button', { name: say(words.change, budi) }).click();
  await expect(page.getByText(recordWords.id.emptyTitle)).toBeVisible();
  await page.goto('id/index.html');
  await expect(page.getByText(say(homeWords.id.greetingNamed, budi))).toBeVisible();
  await page.goto('id/simulations/hotel-room-not-ready.html#play');
  await takeChoice(page, 'ask-about-the-morning');
  expect(await recordOf(page)).toEqual(sari);

  await page.goto('id/record.html');
  await expect(page.getByRole('button', { name: recordWords.id.save }).first()).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: recordWords.id.save }).first().click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^momen-catatan-budi-\d{4}-\d\d-\d\d\.json$/);

  const change = say(words.change, { name: 'Sari' });
  await page.getByRole('button', { name: change }).click();
  await page.getByLabel(say(words.pinOf, { name: 'Sari' })).fill('1111');
  await page.getByRole('dialog').getByRole('button', { name: change }).click();
  await expect(page.getByText(say(words.pinWrong, { name: 'Sari' }))).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.getByLabel(say(words.pinOf, { name: 'Sari' })).fill('2468');
  await page.getByRole('dialog').getByRole('button', { name: change }).click();
  await expect(page.getByRole('button', { name: say(words.change, budi) })).toBeVisible();
  expect(await recordOf(page)).toEqual(sari);
});

test('a page keeps to its learner when another tab changes, and says so', async ({
  page,
  context,
}) => {
  await page.goto('id/record.html');
  await add(page, 'Budi');
  const other = await context.newPage();
  await other.goto('id/simulations/hotel-room-not-ready.html#play');
  await takeChoice(other, 'ask-about-the-morning');
  await page.getByRole('button', { name: say(words.change, budi) }).click();
  await expect(page.getByRole('button', { name: new RegExp(words.first) }).first()).toBeVisible();

  const { first, stay } = turnWords.id;
  await other.getByRole('button', { name: say(stay, { here: first }) }).click();
  await takeChoice(other, 'ask-about-the-bag');
  await page.goto('id/record.html');
  await expect(page.getByText(recordWords.id.emptyTitle)).toBeVisible();
  expect((await recordOf(page)).map(({ kind }) => kind)).toEqual([
    'run-started',
    'choice-made',
    'choice-made',
  ]);
});

test('an erased learner is gone with all that was theirs, and the others stay', async ({
  page,
}) => {
  await page.goto('id/simulations/hotel-room-not-ready.html#play');
  await takeChoice(page, 'ask-about-the-morning');
  await page.goto('id/record.html');
  await add(page, 'Budi');
  const erase = say(words.erase, { name: words.first });
  await page.getByRole('button', { name: erase }).click();
  await page.getByRole('dialog').getByRole('button', { name: erase }).click();
  await expect(page.getByText(words.alone)).toBeVisible();
  expect(await recordOf(page)).toEqual([]);
});

test('a damaged list loses no record', async ({ page }) => {
  await page.goto('id/record.html');
  await add(page, 'Budi');
  await page.getByRole('button', { name: say(words.change, budi) }).click();
  await expect(page.getByRole('button', { name: new RegExp(words.first) }).first()).toBeVisible();
  await page.evaluate(() => localStorage.setItem('momen-learners', '{"version":1'));
  await page.reload();
  await expect(page.getByText(words.damaged)).toBeVisible();
  await page.getByRole('button', { name: words.makeAgain }).click();
  await expect(page.getByText(words.turn)).toBeVisible();
  await expect(page.getByText(say(words.foundName, { n: 1 }), { exact: true })).toBeVisible();
});

async function add(page: Page, name: string): Promise<void> {
  await page.getByLabel(words.newName).fill(name);
  await page.getByRole('button', { name: words.add, exact: true }).click();
  await expect(page.getByText(say(words.added, { name }))).toBeVisible();
}
