import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { locales } from '#domain/shared/locale.ts';
import { debriefWords } from '#i18n/debrief.ts';
import { violations } from './support/axe.ts';
import { bestLine, takeChoice } from './support/hotel.ts';
import { expect, test } from './support/test.ts';

const pages = [
  'index.html',
  'lessons/touchpoints.html',
  'lessons/moments-of-truth.html',
  'quizzes/touchpoints.html',
  'simulations.html',
  'simulations/hotel-room-not-ready.html',
  'simulations/hotel-room-not-ready.html#play',
  'debriefs/hotel-room-not-ready.html',
  'modules/foundations.html',
  'modules/ok-aha-wow.html',
  'print/touchpoints-and-moments.html',
  'concepts.html',
  'figures.html',
  'sources.html',
  'about.html',
  'glossary.html',
  'search.html',
  'record.html',
  'notes.html',
  'sheets/touchpoints.html',
  'facilitators/hotel-room-not-ready.html',
  'learning.html',
  'review.html',
  'tests/ok-aha-wow.html',
  'tests/final.html',
  'certificate.html',
  'guides/writing-a-simulation.html',
  'guides/writing-a-lesson.html',
];

const course: { modules: readonly { lessons?: readonly string[] }[] } = parse(
  readFileSync('content/course.yaml', 'utf8'),
);
const lessons = course.modules.flatMap((module) => module.lessons ?? []);

for (const locale of locales) {
  test(`nor has any lesson, with its quiz (${locale})`, { tag: '@once' }, async ({ page }) => {
    test.setTimeout(300_000);
    for (const path of lessons.flatMap((slug) => [`lessons/${slug}`, `quizzes/${slug}`])) {
      await page.goto(`${locale}/${path}.html`);
      expect(await violations(page), path).toEqual([]);
    }
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const locale of locales) {
    test(`no page has anything for axe to find (${locale}, ${colorScheme})`, async ({ page }) => {
      test.slow();
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      for (const path of pages) {
        await page.goto('about:blank');
        await page.goto(`${locale}/${path}`, { waitUntil: 'networkidle' });
        expect(await violations(page), path).toEqual([]);
        expect(await sideways(page), `${path} is wider than the screen`).toBe(0);
      }
    });
  }

  test(`nor has a run in its middle, at its end, and in its debrief (${colorScheme})`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.goto('id/simulations/hotel-room-not-ready.html#play', { waitUntil: 'networkidle' });
    await page.locator(`[data-choice="${bestLine[0]}"]`).click();
    await expect(page.locator('[aria-labelledby="why"]')).toBeVisible();
    expect(await violations(page), 'reading a reason').toEqual([]);
    await page.locator('[aria-labelledby="why"] button').click();
    for (const choice of bestLine.slice(1)) await takeChoice(page, choice);
    expect(await violations(page), 'over').toEqual([]);
    await page.locator('a[href*="debriefs/"]').click();
    await page.getByRole('button', { name: debriefWords.id.skip }).click();
    await expect(page.locator('article .cost').first()).not.toBeEmpty();
    expect(await violations(page), 'debrief').toEqual([]);
    expect(await sideways(page)).toBe(0);
  });
}

async function sideways(page: import('@playwright/test').Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}
