import type { Page } from '@playwright/test';
import type { LearnerEvent } from '#domain/learner/event.ts';
import { locales } from '#domain/shared/locale.ts';
import { certificateWords } from '#i18n/certificate.ts';
import { learningWords } from '#i18n/learning.ts';
import { recordWords } from '#i18n/record.ts';
import { say } from '#i18n/say.ts';
import { violations } from './support/axe.ts';
import { bestLine } from './support/hotel.ts';
import { playedRun } from './support/played-run.ts';
import { bringIn } from './support/record.ts';
import { expect, test } from './support/test.ts';

const hotel = 'hotel-room-not-ready';
const at = Date.UTC(2026, 10, 2, 5);
const foundations = [
  'customer-experience',
  'goods-services-experiences',
  'expectations',
  'two-perspectives',
  'why-experience-matters',
];

/** A lesson read, and its quiz finished with seven of eight points. */
const did = (lesson: string): readonly LearnerEvent[] => [
  { id: `read-${lesson}`, at, kind: 'lesson-read', lesson },
  { id: `quiz-${lesson}`, at, kind: 'quiz-finished', quiz: lesson, points: 7, possible: 8 },
];
const answered = (question: string, points: number): LearnerEvent => ({
  ...{ id: `answer-${question}`, at, kind: 'question-answered', quiz: 'touchpoints', question },
  ...{ concept: 'channel', answer: [], points, possible: 1, attempt: 1, from: 'quiz' },
});
const runs = [
  ...playedRun(hotel, { run: 'first', at, choices: -1 }),
  ...playedRun(hotel, { run: 'best', at: at + 3_600_000, choices: bestLine }),
];

for (const locale of locales) {
  const words = learningWords[locale];

  test(`your learning tells what was done, what it shows, and what is next (${locale})`, async ({
    page,
  }) => {
    await bringIn(page, [
      ...foundations.flatMap(did),
      ...runs,
      answered('a-new-touchpoint', 1),
      answered('tell-it-again', 1),
    ]);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.goto(`${locale}/learning.html`);
      await expect(page.getByText(say(words.ofAll, { n: 5, all: 33 })).first()).toBeVisible();
      for (const each of await page.locator('main details').all())
        await each.evaluate((details: HTMLDetailsElement) => (details.open = true));
      expect(await violations(page), colorScheme).toEqual([]);
      expect(await sideways(page)).toBe(0);
    }
    const evidence = page.locator('a[href$="quizzes/touchpoints.html"]');
    await expect(evidence.filter({ hasText: '“' }).first()).toBeVisible();
    await expect(page.locator(`a[href$="debriefs/${hotel}.html#run=best"]`).first()).toBeVisible();
    await expect(page.locator('tbody tr').filter({ hasText: '100%' }).first()).toBeVisible();
    await page.locator('main a[href$="certificate.html"]').click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      certificateWords[locale].title,
    );
  });

  test(`a certificate tells what is missing before there is anything to certify (${locale})`, async ({
    page,
  }) => {
    const said = certificateWords[locale];
    await bringIn(page, did('customer-experience'));
    await page.goto(`${locale}/certificate.html`);
    await expect(page.getByRole('heading', { name: said.notYetTitle })).toBeVisible();
    await expect(page.locator('main ul a')).toHaveCount(8);
    expect(await violations(page)).toEqual([]);
  });

  test(`a certificate is one sheet of paper with a name (${locale})`, async ({ page }) => {
    const said = certificateWords[locale];
    await bringIn(page, foundations.flatMap(did));
    await page.goto(`${locale}/certificate.html`);
    await page.getByLabel(said.name).fill('Ni Luh Ayu Pratiwi');
    await page.reload();
    const sheet = page.locator('article');
    await expect(sheet.getByRole('heading')).toHaveText('Ni Luh Ayu Pratiwi');
    await expect(sheet).toContainText(said.plain);
    await expect(sheet).toContainText('2026');
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await violations(page), colorScheme).toEqual([]);
    }
    expect(await sideways(page)).toBe(0);
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByLabel(said.name)).toBeHidden();
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(1);
  });
}

test('the name on a certificate is in no copy of the record, and is erased with it', async ({
  page,
}) => {
  await bringIn(page, foundations.flatMap(did));
  await page.goto('id/certificate.html');
  await page.getByLabel(certificateWords.id.name).fill('Ni Luh Ayu Pratiwi');
  expect(await page.evaluate(() => Object.values(localStorage))).toContain('Ni Luh Ayu Pratiwi');
  await page.goto('id/record.html');
  await page.locator('section[aria-labelledby="erase"] button').click();
  await page.getByRole('dialog').getByRole('button', { name: recordWords.id.eraseAll }).click();
  await expect(page.locator('section[aria-labelledby="erase"]')).toHaveCount(0);
  expect(await page.evaluate(() => Object.values(localStorage))).not.toContain(
    'Ni Luh Ayu Pratiwi',
  );
});

function sideways(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}
