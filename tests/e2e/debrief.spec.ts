import type { Page } from '@playwright/test';
import { locales } from '#domain/shared/locale.ts';
import type { Locale } from '#domain/shared/locale.ts';
import { debriefWords } from '#i18n/debrief.ts';
import { say } from '#i18n/say.ts';
import { violations } from './support/axe.ts';
import { bestLine, takeChoice } from './support/hotel.ts';
import { expect, test } from './support/test.ts';

/** A morning that goes half well: tea instead of news, then the truth. */
const halfWell = [
  'do-our-best',
  'bring-cakes',
  'tell-it-late',
  'open-what-we-have',
  'steam-as-agreed',
  'keep-it-and-say-why',
  'see-it-first',
  'let-her-choose-the-ride',
  'photo-for-her-mother',
  'look-forward-to-welcoming',
];

for (const locale of locales) {
  const words = debriefWords[locale];

  test(`the learner says what they think, sees the difference, and is asked once (${locale})`, async ({
    page,
  }) => {
    test.slow();
    await play(page, locale, halfWell);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.predictTitle);
    await page.locator('input[name="band"][value="boo"]').check();
    await page.locator('input[name="turn"]').first().check();
    await page.getByRole('button', { name: words.reveal }).click();
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await expect(page.locator('main')).toContainText(beginning(words.guessBetter, 'Boo'));
    await page.reload();
    await expect(page.locator('main')).toContainText(beginning(words.guessBetter, 'Boo'));
    await expect(page.locator('form')).toHaveCount(0);
  });

  test(`the letter fits on two sheets of A4 (${locale})`, async ({ page }) => {
    await play(page, locale, halfWell);
    await page.getByRole('button', { name: words.skip }).click();
    await expect(page.locator('article .cost').first()).not.toBeEmpty();
    await expect(page.getByRole('heading', { name: words.wholeMap })).toBeVisible();
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(2);
  });
}

test.describe('what the choices cost', () => {
  test('is worked out by a worker', async ({ page }) => {
    const worker = page.waitForEvent('worker');
    await playAndRead(page, 'en', halfWell);
    expect((await worker).url()).toContain('costs.worker');
    await expect(page.locator('article').first().locator('.cost').first()).toHaveText(
      say(debriefWords.en.cost, { n: 4 }),
    );
  });

  test('is worked out without one, too', async ({ page }) => {
    await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'Worker'));
    await playAndRead(page, 'en', halfWell);
    await expect(page.locator('article').first().locator('.cost').first()).toHaveText(
      say(debriefWords.en.cost, { n: 4 }),
    );
  });
});

test('a trial leaves the run at a choice, is set beside it, and the run stays as it was', async ({
  page,
}) => {
  test.slow();
  const words = debriefWords.en;
  await playAndRead(page, 'en', halfWell);
  const original = page.url();
  const ending = await page.getByRole('heading', { level: 1 }).innerText();
  await page.getByRole('button', { name: say(words.playOnAt, { n: 1 }), exact: true }).click();
  await expect(page).toHaveURL(/simulations\/hotel-room-not-ready\.html#run=/);
  for (const choice of bestLine) await takeChoice(page, choice);
  await page.locator('a[href*="debriefs/"]').click();
  await page.getByRole('button', { name: words.skip }).click();

  await expect(page.getByRole('heading', { name: words.compare })).toBeVisible();
  const changed = page.getByRole('table', { name: words.changed });
  await expect(changed).toContainText(ending);
  await expect(changed).toContainText('100%');
  await page.getByRole('link', { name: words.original }).click();
  await expect(page).toHaveURL(original);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(ending);
  await expect(page.locator('article')).toHaveCount(halfWell.length);
});

test('two trials of one run are set beside each other', async ({ page }) => {
  test.slow();
  const words = debriefWords.en;
  await playAndRead(page, 'en', halfWell);
  const original = page.url();
  for (const last of ['ask-what-to-mend', 'ask-for-stars']) {
    await page.getByRole('button', { name: say(words.playOnAt, { n: 10 }) }).click();
    await takeChoice(page, last);
    await page.locator('a[href*="debriefs/"]').click();
    await page.getByRole('button', { name: words.skip }).click();
    await expect(page.getByRole('heading', { name: words.compare })).toBeVisible();
    if (last === 'ask-what-to-mend') await page.goto(original);
  }
  await page.getByLabel(words.otherRun).selectOption({ index: 1 });
  const parting = page.getByRole('row', { name: words.choiceThere });
  await expect(parting).toContainText('five stars');
  await expect(parting).toContainText('worried you most');
});

test('the map is walked by keyboard, and leads to the choice that was made there', async ({
  page,
}) => {
  const words = debriefWords.en;
  await playAndRead(page, 'en', halfWell);
  const sofa = page.getByRole('button', { name: /^2 Lobby sofa/ });
  await sofa.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: '2 Lobby sofa', exact: true })).toBeVisible();
  const read = page.getByRole('button', { name: say(words.readChoice, { n: 2 }) });
  await read.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('#choice-2')).toBeFocused();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`neither the question nor the letter has anything for axe to find (${colorScheme})`, async ({
    page,
  }) => {
    test.slow();
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await play(page, 'id', halfWell);
    expect(await violations(page), 'the question').toEqual([]);
    await page.getByRole('button', { name: debriefWords.id.skip }).click();
    await expect(page.getByRole('heading', { name: debriefWords.id.wholeMap })).toBeVisible();
    await expect(page.locator('article .cost').first()).not.toBeEmpty();
    for (const twin of await page.locator('main details').all())
      await twin.evaluate((element: HTMLDetailsElement) => (element.open = true));
    expect(await violations(page), 'the letter, all of it open').toEqual([]);
    const wide = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(wide).toBe(0);
  });
}

/** Plays to the end and opens the debrief, which begins with its question. */
async function play(page: Page, locale: Locale, choices: readonly string[]) {
  await page.goto(`${locale}/simulations/hotel-room-not-ready.html#play`);
  for (const choice of choices) await takeChoice(page, choice);
  await page.locator('a[href*="debriefs/"]').click();
  await expect(page.locator('form')).toBeVisible();
}

async function playAndRead(page: Page, locale: Locale, choices: readonly string[]) {
  await play(page, locale, choices);
  await page.getByRole('button', { name: debriefWords[locale].skip }).click();
}

/** A sentence up to its second blank, with the first one filled in. */
function beginning(sentence: string, guess: string): string {
  return sentence
    .replace('{guess}', guess)
    .replace(/\{[\s\S]*/, '')
    .trim();
}
