import { locales } from '#domain/shared/locale.ts';
import { briefWords } from '#i18n/brief.ts';
import { playerWords } from '#i18n/player.ts';
import { bestLine, takeChoice } from './support/hotel.ts';
import { bringIn } from './support/record.ts';
import { sound } from './support/sound.ts';
import { expect, test } from './support/test.ts';

for (const colorScheme of ['light', 'dark'] as const) {
  for (const locale of locales) {
    const words = { ...briefWords[locale], ...playerWords[locale] };
    const hotel = `${locale}/simulations/hotel-room-not-ready.html`;

    test(`no state of the player has anything for axe to find (${locale}, ${colorScheme})`, async ({
      page,
    }) => {
      test.slow();
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.goto(`${hotel}#worked`);
      await page.getByRole('button', { name: words.workedNext }).click();
      await sound(page, 'example');
      await page.getByRole('button', { name: words.workedLeave }).click();

      await page.getByRole('checkbox', { name: words.liveMode }).check();
      await sound(page, 'brief');
      await page.getByRole('link', { name: words.start }).click();
      await expect(page.getByRole('button', { name: words.pause })).toBeVisible();
      await sound(page, 'real time');
      await page.getByRole('button', { name: words.pause }).click();
      await sound(page, 'paused');
      for (const choice of bestLine.slice(0, 2)) await takeChoice(page, choice);
      await page.getByRole('button', { name: words.stepBack }).click();
      await sound(page, 'the way back');
      await page.getByRole('button', { name: words.stepBackGo }).click();
      await expect(page.locator(`[data-choice="${bestLine[1]}"]`)).toBeVisible();
      await sound(page, 'a trial');
      await page.reload();
      await page.getByRole('button', { name: words.resumeLeft }).waitFor();
      await sound(page, 'a trial that waits');
    });

    test(`nor has a run that cannot go on (${locale}, ${colorScheme})`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await bringIn(page, [
        {
          id: 'old',
          at: 1,
          kind: 'run-started',
          run: 'old',
          simulation: 'hotel-room-not-ready',
          rulesHash: '0000000000000',
          seed: 7,
          mode: 'assessment',
          locale,
        },
      ]);
      await page.goto(hotel);
      await page.getByRole('button', { name: words.readRun }).click();
      await expect(page.getByRole('list', { name: words.readRunTitle })).toBeVisible();
      await sound(page, 'changed');
      await page.goto('about:blank');
      await page.goto(`${hotel}#run=nowhere`);
      await page.getByRole('heading', { name: words.missingTitle }).waitFor();
      await sound(page, 'missing');
    });
  }
}
