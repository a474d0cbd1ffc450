import { briefWords } from '#i18n/brief.ts';
import { playerWords } from '#i18n/player.ts';
import { bestLine, takeChoice } from './support/hotel.ts';
import { alive, expect, test } from './support/test.ts';

const hotel = 'id/simulations/hotel-room-not-ready.html';
const words = { ...briefWords.id, ...playerWords.id };

test('after a reload at any moment the run goes on where it was', async ({ page }) => {
  await page.goto(hotel);
  await page.getByRole('link', { name: words.start }).click();
  for (const [index, choice] of bestLine.entries()) {
    await takeChoice(page, choice);
    if (index === bestLine.length - 1) break;
    const said = await page.locator('[role="log"]').innerText();
    await page.reload();
    await page.getByRole('button', { name: words.resumeGo }).click();
    expect(await page.locator('[role="log"]').innerText()).toBe(said);
  }
  await expect(page.getByText(words.ended)).toBeVisible();
});

test('a run that was left can be started anew, from the brief on', async ({ page }) => {
  await page.goto(hotel);
  await page.getByRole('link', { name: words.start }).click();
  await takeChoice(page, 'do-our-best');
  await page.reload();
  await page.getByRole('button', { name: words.resumeNew }).click();
  await page.getByRole('link', { name: words.start }).click();
  await expect(page.locator('[data-choice="do-our-best"]')).toBeVisible();
});

test('a run begun before the page has looked back is not taken for one that was left', async ({
  page,
}) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(/look-back\.[^/]*\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(`${hotel}#play`);
  await alive(page);
  await page.locator('[data-choice="do-our-best"]').click();
  await expect(page.locator('[role="log"]')).toContainText('Saya ambilkan teh dulu');

  const fetched = page.waitForResponse(/look-back\.[^/]*\.js$/);
  release();
  await (await fetched).finished();
  // Looking back reads the record and changes nothing that could be waited for.
  await page.waitForTimeout(500);
  await expect(page.locator('[aria-labelledby="why"] button')).toBeVisible();
});

test('what changes is said to a screen reader', async ({ page }) => {
  await page.goto(hotel);
  await page.getByRole('link', { name: words.start }).click();
  await takeChoice(page, 'ask-about-the-morning');
  await takeChoice(page, 'ask-about-the-bag');
  await takeChoice(page, 'tell-the-true-time');
  await takeChoice(page, 'open-what-we-have');
  await page.locator('[data-choice="mend-the-button"]').click();
  await expect(page.locator('output[aria-live="polite"]')).toContainText('Ibu Ratna');
  await expect(page.getByRole('log', { name: words.conversation })).toBeVisible();
});

test('a choice pressed before the page is alive is answered, not lost', async ({ page }) => {
  await page.route('**/_astro/**', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 400));
    await route.continue();
  });
  await page.goto(`${hotel}#play`, { waitUntil: 'commit' });
  await page.locator('[data-choice="ask-about-the-morning"]').click({ noWaitAfter: true });
  await expect(page.locator('[aria-labelledby="why"]')).toBeVisible();
});

test('clock, budget and rules are one press away', async ({ page }) => {
  await page.goto(`${hotel}#play`);
  await page.getByRole('button', { name: words.policy }).click();
  await expect(page.getByRole('dialog', { name: words.policy })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog', { name: words.policy })).toBeHidden();
});
