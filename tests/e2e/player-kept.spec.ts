import type { BrowserContext, Page } from '@playwright/test';
import type { Run } from '#domain/learner/runs.ts';
import { runsOf } from '#domain/learner/runs.ts';
import { mulberry32 } from '#domain/shared/shuffle.ts';
import { briefWords } from '#i18n/brief.ts';
import { playerWords } from '#i18n/player.ts';
import { recordOf } from './support/record.ts';
import { expect, test } from './support/test.ts';

const hotel = 'id/simulations/hotel-room-not-ready.html';
const words = { ...briefWords.id, ...playerWords.id };
const kills = 100;

const title =
  'a hundred times the tab is killed around a press, and no choice that was answered is lost';

test(title, { tag: '@once' }, async ({ browser, baseURL }) => {
  test.setTimeout(300_000);
  const seeds = [20_261_122, 7];
  const answered = await Promise.all(
    seeds.map(async (seed) => {
      const context = await browser.newContext({ ...(baseURL && { baseURL }) });
      const told = await killOften(context, kills / seeds.length, mulberry32(seed));
      await context.close();
      return told;
    }),
  );
  // Otherwise the kills came too early to tell anything.
  expect(answered.reduce((sum, one) => sum + one)).toBeGreaterThan(kills / 4);
});

/** Returns how often the choice was answered before the tab was gone. */
async function killOften(context: BrowserContext, times: number, random: () => number) {
  const reader = await context.newPage();
  await reader.goto('id/glossary.html');
  let answered = 0;
  for (let time = 0; time < times; time += 1) {
    const before = await newestRun(reader);
    const choice = await pressAndKill(context, before !== undefined && !before.ended, random);
    if (choice === undefined) continue;
    answered += 1;
    const open = before && !before.ended ? choicesOf(before) : [];
    expect(choicesOf(await newestRun(reader)), `kill ${time}`).toEqual([...open, choice]);
  }
  return answered;
}

/**
 * Opens the player, goes on or begins, presses a choice, and kills the tab. Returns the choice if it was answered on
 * screen by then.
 */
async function pressAndKill(
  context: BrowserContext,
  isOpen: boolean,
  random: () => number,
): Promise<string | undefined> {
  const page = await context.newPage();
  await page.goto(hotel, { waitUntil: 'commit' });
  await (
    isOpen
      ? page.getByRole('button', { name: words.resumeGo })
      : page.getByRole('link', { name: words.start })
  ).click();
  const choices = page.locator('[data-choice]:enabled');
  const over = page.getByRole('heading', { name: words.ended });
  await choices.or(over).first().waitFor();
  if (await over.isVisible()) {
    // It was killed between its last choice and its end, which is made up for now.
    await expect.poll(async () => (await newestRun(page))?.ended).toBeDefined();
    await page.close();
    return undefined;
  }
  const said = await page.locator('.mine').count();
  const pick = choices.nth(Math.floor(random() * (await choices.count())));
  const choice = (await pick.getAttribute('data-choice')) ?? '';
  await pick.click({ noWaitAfter: true });
  await page.waitForTimeout(random() * 60);
  const isAnswered = (await page.locator('.mine').count()) > said;
  // Closed by the learner, or its process gone without a word to the page.
  if (random() < 0.9) await page.close();
  else await crash(page);
  return isAnswered ? choice : undefined;
}

async function newestRun(page: Page): Promise<Run | undefined> {
  return runsOf(await recordOf(page)).at(-1);
}

function choicesOf(run: Run | undefined): readonly string[] {
  return run?.transcript.steps.map(({ choice }) => choice) ?? [];
}

async function crash(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  // Nobody is left to answer.
  session.send('Page.crash').catch(() => {});
  await crashed;
  await page.close();
}
