import type { Page } from '@playwright/test';
import { lessonWords } from '#i18n/lesson.ts';
import { learnersWords } from '#i18n/learners.ts';
import { lessonNotesWords } from '#i18n/lesson-notes.ts';
import { notesWords } from '#i18n/notes.ts';
import { recordWords } from '#i18n/record.ts';
import { say } from '#i18n/say.ts';
import { violations } from './support/axe.ts';
import { keptOf } from './support/record.ts';
import { expect, test } from './support/test.ts';

const words = lessonNotesWords.id;
const pageWords = notesWords.id;
const lesson = 'id/lessons/touchpoints.html';
const pens = (page: Page) => page.locator('.note-pen');
const channel = (page: Page) => page.locator('#channel .note-pen');

test('a note is written in a lesson, found again there, searched, changed, deleted and brought back', async ({
  page,
}) => {
  test.slow();
  await write(page, 'Tanya Bu Rini soal telepon');
  expect(await violations(page), 'lesson with its notes open').toEqual([]);
  expect(await keptOf(page, 'lesson-read')).toEqual([]);
  await page.reload();
  await openNotes(page);
  await expect(page.locator('#channel .note-pen[data-noted]')).toBeVisible();
  await channel(page).click();
  await expect(page.getByRole('textbox', { name: words.yours })).toHaveValue(
    'Tanya Bu Rini soal telepon',
  );
  await page.getByLabel(words.mark).check();
  expect(await violations(page), 'writing').toEqual([]);
  await page.getByRole('button', { name: words.keep, exact: true }).click();
  await expect(page.getByText(words.kept)).toBeVisible();
  await expect(channel(page)).toBeFocused();

  await page.getByRole('link', { name: words.all }).click();
  await expect(page.getByText('Tanya Bu Rini soal telepon')).toBeVisible();
  await expect(page.getByText(pageWords.bookmark)).toBeVisible();
  expect(await violations(page), 'all notes').toEqual([]);
  await page.getByLabel(pageWords.search).fill('rini lain');
  await expect(page.getByText(pageWords.none)).toBeVisible();
  await page.getByLabel(pageWords.search).fill('RINI');
  await page.getByRole('button', { name: /^Ubah catatan/ }).click();
  await page.getByLabel(pageWords.yours).fill('Bu Rini sudah ditanya');
  await page.getByRole('button', { name: pageWords.keep, exact: true }).click();
  await page.getByRole('button', { name: /^Hapus catatan/ }).click();
  await expect(page.getByText(pageWords.deleted)).toBeVisible();
  await expect(page.getByText('Bu Rini sudah ditanya')).toHaveCount(0);
  await page.getByRole('button', { name: pageWords.undo }).click();
  await expect(page.getByText('Bu Rini sudah ditanya')).toBeVisible();
  const link = page.getByRole('link', { name: /^Ke paragrafnya/ });
  expect(await link.getAttribute('href')).toMatch(/lessons\/touchpoints\.html#channel:~:text=/);
});

test('notes are reached, written and left by keyboard alone', async ({ page }) => {
  await page.goto(lesson);
  await page.getByRole('link', { name: lessonWords.id.notes }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: words.mode })).toBeFocused();
  await pens(page).nth(1).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: words.yours })).toBeFocused();
  await page.keyboard.type('Dari papan ketik');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Dari papan ketik');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(pens(page).nth(1)).toBeFocused();
  expect((await keptOf(page, 'note-written')).map(({ text }) => text)).toEqual([
    'Dari papan ketik',
  ]);
  await page.getByRole('button', { name: words.done, exact: true }).press('Enter');
  await expect(pens(page)).toHaveCount(0);
});

test('notes go along in a copy, and into the record of one learner only', async ({ page }) => {
  test.slow();
  await write(page, 'Hanya punya Sari');
  await page.goto('id/record.html');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: recordWords.id.save }).first().click(),
  ]);
  const file = await download.path();
  await page.getByLabel(learnersWords.id.newName).fill('Budi');
  await page.getByRole('button', { name: learnersWords.id.add, exact: true }).click();
  await page.getByRole('button', { name: say(learnersWords.id.change, { name: 'Budi' }) }).click();
  await expect(page.getByText(recordWords.id.emptyTitle)).toBeVisible();
  await page.goto('id/notes.html');
  await expect(page.getByText(pageWords.emptyTitle)).toBeVisible();

  await page.goto('id/record.html');
  await page.locator('input[type="file"]').setInputFiles(file);
  await expect(page.getByText(say(recordWords.id.cameIn, { n: 1 }))).toBeVisible();
  await page.goto('id/notes.html');
  await expect(page.getByText('Hanya punya Sari')).toBeVisible();
});

async function openNotes(page: Page): Promise<void> {
  await page.getByRole('link', { name: lessonWords.id.notes }).click();
  await expect(page.getByRole('region', { name: words.mode })).toBeFocused();
}

async function write(page: Page, text: string): Promise<void> {
  await page.goto(lesson);
  await openNotes(page);
  await channel(page).click();
  await page.getByRole('textbox', { name: words.yours }).fill(text);
  await page.getByRole('button', { name: words.keep, exact: true }).click();
  await expect(page.getByText(words.kept)).toBeVisible();
}
