import type { Page } from '@playwright/test';
import type { Locale } from '#domain/shared/locale.ts';
import { playerWords } from '#i18n/player.ts';
import { questionWords } from '#i18n/question.ts';
import { expect } from './test.ts';

/** More turns than any simulation takes. */
const LIMIT = 40;

/**
 * Plays a simulation that stands at its first scene to its end: the first choice each time, any answer where something
 * is asked. `look` is called at each turn, before anything is pressed, with the turn’s number from 0.
 *
 * @returns how many turns it took.
 */
export async function playAnyhow(
  page: Page,
  { locale, isPractice }: { readonly locale: Locale; readonly isPractice: boolean },
  look: (turn: number) => Promise<void>,
): Promise<number> {
  const words = { ...playerWords[locale], ...questionWords[locale] };
  const choice = page.locator('[data-choice]:enabled').first();
  const check = page.getByRole('button', { name: words.check });
  const said = page.locator('[role="log"] > div > *');
  const end = page.getByRole('link', { name: words.debrief });
  const goOn = page.locator('main').getByRole('button', {
    name: new RegExp(`^(${words.goOn}|${words.toEnd})$`),
  });
  for (let turn = 0; turn < LIMIT; turn += 1) {
    await expect(choice.or(check).or(end).first()).toBeVisible();
    await look(turn);
    if (await end.isVisible()) return turn;
    const before = await said.count();
    if (await choice.isVisible()) await choice.click();
    else await answerAnyhow(page, check);
    await expect.poll(() => said.count()).toBeGreaterThan(before);
    if (isPractice) await goOn.click();
  }
  throw new Error(`After ${LIMIT} turns there is no end in sight.`);
}

async function answerAnyhow(page: Page, check: ReturnType<Page['getByRole']>): Promise<void> {
  const fields = page.locator('main fieldset').getByRole('radio');
  const boxes = page.locator('main fieldset').getByRole('checkbox');
  if ((await fields.count()) > 0) await fields.first().check({ force: true });
  else if ((await boxes.count()) > 0) await boxes.first().check({ force: true });
  await check.click();
}
