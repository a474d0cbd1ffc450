import { readFile } from 'node:fs/promises';
import { briefWords } from '#i18n/brief.ts';
import { playerWords } from '#i18n/player.ts';
import { recordWords } from '#i18n/record.ts';
import { takeChoice } from './support/hotel.ts';
import { expect, test } from './support/test.ts';

const words = recordWords.id;

test('a record is saved to a file, erased, and brought back', async ({ page }) => {
  await page.goto('id/simulations/hotel-room-not-ready.html#play');
  await takeChoice(page, 'ask-about-the-morning');
  await page.goto('id/record.html');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: words.save }).first().click(),
  ]);
  const file = await download.path();
  expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({
    format: 'momen-record',
    version: 1,
  });

  await page.getByRole('button', { name: words.erase }).first().click();
  await page.getByRole('dialog').getByRole('button', { name: words.eraseAll }).click();
  await expect(page.getByText(words.erased)).toBeVisible();
  await page.goto('id/simulations/hotel-room-not-ready.html');
  await expect(page.getByRole('link', { name: briefWords.id.start })).toBeVisible();

  await page.goto('id/record.html');
  await page.locator('input[type="file"]').setInputFiles(file);
  await expect(page.getByText(/2/).first()).toBeVisible();
  await page.goto('id/simulations/hotel-room-not-ready.html');
  await expect(page.getByRole('button', { name: playerWords.id.resumeGo })).toBeVisible();
});

test('a file that is no record is refused with a reason, and nothing is lost', async ({ page }) => {
  await page.goto('id/record.html');
  await page.locator('input[type="file"]').setInputFiles({
    name: 'resep.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"a":1}'),
  });
  await expect(page.locator('main')).toContainText(words.notRecord);
});
