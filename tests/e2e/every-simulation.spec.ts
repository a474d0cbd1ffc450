import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { locales } from '#domain/shared/locale.ts';
import { briefWords } from '#i18n/brief.ts';
import { debriefWords } from '#i18n/debrief.ts';
import { playerWords } from '#i18n/player.ts';
import { playAnyhow } from './support/play-anyhow.ts';
import { fits, sound } from './support/sound.ts';
import { expect, test } from './support/test.ts';

/** Between them, the two languages see both themes and both ways to play. */
const ways = {
  id: { colorScheme: 'light', isPractice: true },
  en: { colorScheme: 'dark', isPractice: false },
} as const;

for (const simulation of readdirSync('simulations')) {
  for (const locale of locales) {
    const { colorScheme, isPractice } = ways[locale];
    const way = isPractice ? 'practice, light' : 'assessed, dark';

    test(
      `${simulation} comes to its end and its debrief, with nothing for axe to find (${locale}, ${way})`,
      { tag: '@once' },
      async ({ page }) => {
        test.slow();
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await page.goto(`${locale}/simulations/${simulation}.html`);
        if (!isPractice) {
          await page.getByRole('radio', { name: briefWords[locale].assessment }).check();
        }
        await page.getByRole('link', { name: briefWords[locale].start }).click();
        const turns = await playAnyhow(page, { locale, isPractice }, async (turn) => {
          await fits(page, `turn ${turn}`);
          if (turn % 3 === 0) await sound(page, `turn ${turn}`);
        });
        expect(turns).toBeGreaterThan(2);

        await page.getByRole('link', { name: playerWords[locale].debrief }).click();
        if (hasCustomer(simulation)) {
          await page.getByRole('button', { name: debriefWords[locale].skip }).click();
        }
        await expect(page.locator('article')).toHaveCount(turns);
        await expect(
          page.getByRole('heading', { name: debriefWords[locale].wholeMap }),
        ).toBeVisible();
        await sound(page, 'the debrief');
      },
    );
  }
}

/** Whether there is somebody whose feeling the learner is asked about first. */
function hasCustomer(simulation: string): boolean {
  const { main } = parse(readFileSync(`simulations/${simulation}/simulation.yaml`, 'utf8')) as {
    main?: string;
  };
  return main !== undefined;
}
