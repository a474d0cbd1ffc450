import { locales } from '#domain/shared/locale.ts';
import { playerWords } from '#i18n/player.ts';
import { replayWords } from '#i18n/replay.ts';
import { say } from '#i18n/say.ts';
import { violations } from './support/axe.ts';
import { bestLine } from './support/hotel.ts';
import { playedRun } from './support/played-run.ts';
import { bringIn } from './support/record.ts';
import { expect, test } from './support/test.ts';

const hotel = 'hotel-room-not-ready';
const at = Date.UTC(2026, 10, 20, 7);
const best = playedRun(hotel, { run: 'best', at, choices: bestLine });
const open = playedRun(hotel, { run: 'open', at, choices: bestLine, steps: 3 });
const old = playedRun(hotel, { run: 'old', at, choices: bestLine, rulesHash: 'since-changed' });
const total = bestLine.length;

for (const locale of locales) {
  const words = replayWords[locale];
  const replay = `${locale}/replays/${hotel}.html`;

  test(`a run is walked through by button, by arrow and by slider (${locale})`, async ({
    page,
  }) => {
    await bringIn(page, best);
    await page.goto(`${replay}#run=best`);
    const heading = page.getByRole('heading', { level: 2 });
    await expect(heading).toHaveText(say(words.step, { n: 1, total }));
    await expect(page.getByRole('button', { name: words.previous })).toBeDisabled();
    await page.getByRole('button', { name: words.next }).click();
    await expect(heading).toHaveText(say(words.step, { n: 2, total }));
    await page.keyboard.press('ArrowRight');
    await expect(heading).toHaveText(say(words.step, { n: 3, total }));
    await page.keyboard.press('ArrowLeft');
    await expect(heading).toHaveText(say(words.step, { n: 2, total }));
    await expect(page.getByText(words.changes)).toBeVisible();

    await page.reload();
    await expect(heading).toHaveText(say(words.step, { n: 2, total }));
    await page.getByRole('slider').press('ArrowRight');
    await expect(heading).toHaveText(say(words.step, { n: 3, total }));
    await page.getByRole('slider').press('End');
    await expect(heading).toHaveText(words.ended);
    await expect(page.getByRole('button', { name: words.next })).toBeDisabled();
    await expect(page.getByRole('link', { name: words.debrief })).toHaveAttribute(
      'href',
      /debriefs\/hotel-room-not-ready\.html#run=best$/,
    );
  });

  test(`a run that is not over shows what was said, not what it did (${locale})`, async ({
    page,
  }) => {
    await bringIn(page, open);
    await page.goto(`${replay}#run=open&step=3`);
    await expect(page.getByRole('heading', { level: 2 })).toHaveText(
      say(words.step, { n: 3, total: 3 }),
    );
    await expect(page.getByText(words.changes)).toHaveCount(0);
    await page.keyboard.press('ArrowRight');
    await expect(page.locator('main')).toContainText(words.stoppedTold);
    await page.getByRole('link', { name: words.goOn }).click();
    await expect(page).toHaveURL(/simulations\/hotel-room-not-ready\.html#run=open/);
    await expect(page.locator('[data-choice]').first()).toBeVisible();
  });

  test(`a run of other rules can be read, and one that is not here is missed (${locale})`, async ({
    page,
  }) => {
    await bringIn(page, old);
    await page.goto(`${replay}#run=never-played`);
    await expect(page.getByRole('status')).toHaveText(words.missing);
    await page.goto(`${replay}#run=old`);
    await expect(page.getByRole('status')).toHaveText(words.changed);
    await page.getByRole('link', { name: words.read }).click();
    await page.getByRole('button', { name: playerWords[locale].readRun }).click();
    await expect(page.getByRole('list', { name: playerWords[locale].readRunTitle })).toBeVisible();
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in a replay, in its middle and at its end (${colorScheme})`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await bringIn(page, best);
    for (const step of [4, total + 1]) {
      await page.goto('about:blank');
      await page.goto(`id/replays/${hotel}.html#run=best&step=${step}`);
      await expect(page.getByRole('slider')).toHaveValue(String(step - 1));
      expect(await violations(page)).toEqual([]);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0);
    }
  });
}
