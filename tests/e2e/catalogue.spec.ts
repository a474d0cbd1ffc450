import type { Locator, Page } from '@playwright/test';
import { locales } from '#domain/shared/locale.ts';
import { debriefWords } from '#i18n/debrief.ts';
import { say } from '#i18n/say.ts';
import { simulationListWords } from '#i18n/simulation-list.ts';
import { violations } from './support/axe.ts';
import { bestLine } from './support/hotel.ts';
import { playedRun } from './support/played-run.ts';
import { bringIn, recordOf } from './support/record.ts';
import { expect, test } from './support/test.ts';

const hotel = 'hotel-room-not-ready';
const day = Date.UTC(2026, 10, 20, 7);
const hour = 3_600_000;
const mastered = playedRun(hotel, { run: 'best', at: day, choices: bestLine });
const worse = playedRun(hotel, { run: 'first', at: day + hour, choices: 0, mode: 'assessment' });
const trial = playedRun(hotel, {
  run: 'trial',
  at: day + 2 * hour,
  choices: -1,
  fork: { of: 'first', at: 0 },
});
const old = playedRun(hotel, {
  run: 'old',
  at: day - hour,
  choices: 0,
  rulesHash: 'since-changed',
});
const open = playedRun('clinic-queue', { run: 'open', at: day, choices: 0, steps: 3 });

for (const locale of locales) {
  const words = simulationListWords[locale];

  test(`a newcomer is told what to play first, and why (${locale})`, async ({ page }) => {
    await page.goto(`${locale}/simulations.html`);
    const next = page.getByRole('region').filter({ hasText: words.next });
    await expect(next).toContainText(words.next);
    await expect(next).toContainText('“');
    await expect(next.getByRole('link')).toHaveAttribute('href', /simulations\/hotel-room/);
    await expect(card(page, hotel)).toContainText(words.notPlayed);
  });

  test(`a learner sees what was reached, and goes on where they stopped (${locale})`, async ({
    page,
  }) => {
    await bringIn(page, [...mastered, ...open]);
    await page.goto(`${locale}/simulations.html`);
    await expect(card(page, hotel)).toContainText(words.mastered);
    await expect(card(page, hotel)).toContainText('100%');
    await expect(page.getByText(say(words.whyOpen, { n: 3 }))).toBeVisible();
    await page.getByRole('link', { name: words.goOn }).first().click();
    await expect(page).toHaveURL(/clinic-queue\.html#run=open/);
    await expect(page.getByRole('log')).toBeVisible();
  });

  test(`runs tell how they were played, and what their rules have become (${locale})`, async ({
    page,
  }) => {
    await bringIn(page, [...old, ...mastered, ...worse, ...trial]);
    await page.goto(`${locale}/simulations.html`);
    const runs = await openRuns(page, locale, 4);
    await expect(runs.nth(0)).toContainText(say(words.trialOf, { n: 3 }));
    await expect(runs.nth(0)).toContainText(words.trialCounts);
    await expect(runs.nth(1)).toContainText(words.assessment);
    await expect(runs.nth(2)).toContainText(words.practice);
    await expect(runs.nth(3)).toContainText(words.rulesChanged);
    await expect(runs.nth(3).getByRole('link')).toHaveText([words.read]);
  });

  test(`a deleted run can be brought back until the page is left (${locale})`, async ({ page }) => {
    await bringIn(page, [...mastered, ...worse, ...trial]);
    await page.goto(`${locale}/simulations.html`);
    const runs = await openRuns(page, locale, 3);
    await runs.nth(2).getByRole('button').click();
    await expect(
      page.getByText(say(words.removed, { run: say(words.run, { n: 1 }) })),
    ).toBeVisible();
    await expect(page.getByRole('button', { name: words.undo })).toBeFocused();
    await expect(card(page, hotel)).not.toContainText('100%');
    expect(await runsKept(page)).toEqual(['first', 'trial']);

    await page.keyboard.press('Enter');
    await expect(page.locator('#run-best')).toBeFocused();
    await expect(card(page, hotel)).toContainText('100%');
    expect(await recordOf(page)).toHaveLength(mastered.length + worse.length + trial.length);

    await runs.nth(1).getByRole('button').click();
    await expect(page.getByRole('button', { name: words.undo })).toBeFocused();
    await page.reload();
    await expect(await openRuns(page, locale, 2)).toHaveCount(2);
    expect(await runsKept(page)).toEqual(['best', 'trial']);
    // What left it stands alone.
    expect(
      (await recordOf(page)).filter((event) => 'run' in event && event.run === 'trial'),
    ).toEqual([...trial].sort((one, other) => (one.id < other.id ? -1 : 1)));
  });

  test(`two runs are set side by side (${locale})`, async ({ page }) => {
    await bringIn(page, [...mastered, ...worse, ...old]);
    await page.goto(`${locale}/simulations.html`);
    await openRuns(page, locale, 3);
    await page.getByRole('link', { name: words.compare }).click();
    const debrief = debriefWords[locale];
    await page.getByRole('button', { name: debrief.skip }).click();
    const heading = page.getByRole('heading', { name: debrief.compare });
    await expect(heading).toBeFocused();
    await expect(heading).toBeInViewport();
    const table = page.getByRole('table', { name: debrief.changed });
    await expect(table.getByRole('columnheader')).toHaveText([
      debrief.changed,
      say(debrief.runNamed, { n: 3 }),
      say(debrief.runNamed, { n: 2 }),
    ]);
    await expect(table).toContainText('100%');
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const locale of locales) {
    test(`axe finds nothing among the runs (${locale}, ${colorScheme})`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await bringIn(page, [...old, ...mastered, ...worse, ...trial, ...open]);
      await page.goto(`${locale}/simulations.html`);
      const runs = await openRuns(page, locale, 4);
      await runs.nth(1).getByRole('button').click();
      await expect(runs.nth(1).getByRole('button')).toBeFocused();
      expect(await violations(page)).toEqual([]);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0);
    });
  }
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const locale of locales) {
    test(`every simulation is listed and leads to its player (${locale})`, async ({ page }) => {
      await page.goto(`${locale}/simulations.html`);
      expect(await cards(page).count()).toBeGreaterThan(1);
      for (const each of await cards(page).all()) {
        await expect(each.getByRole('link')).toHaveAttribute('href', /simulations\/[\w-]+\.html$/);
        await expect(each).not.toContainText(simulationListWords[locale].notPlayed);
      }
      await expect(page.locator('select:not(#theme)').filter({ visible: true })).toHaveCount(0);
    });
  }
});

function cards(page: Page): Locator {
  return page.locator('[aria-labelledby="all-simulations"] > ul > li');
}

function card(page: Page, simulation: string): Locator {
  return cards(page).filter({ has: page.locator(`h3[id="${simulation}"]`) });
}

/** Opens the list of the hotel's runs, which must hold so many, the one played last coming first. */
async function openRuns(page: Page, locale: (typeof locales)[number], n: number): Promise<Locator> {
  const words = simulationListWords[locale];
  await card(page, hotel)
    .locator('summary', { hasText: say(words.runs, { n }) })
    .click();
  return card(page, hotel).locator('details ul > li');
}

async function runsKept(page: Page): Promise<readonly string[]> {
  const runs = (await recordOf(page)).flatMap((event) => ('run' in event ? event.run : []));
  return [...new Set(runs)].sort();
}
