import { locales } from '#domain/shared/locale.ts';
import { briefWords } from '#i18n/brief.ts';
import { playerWords } from '#i18n/player.ts';
import { say } from '#i18n/say.ts';
import { hands } from './support/hands.ts';
import { bestLine } from './support/hotel.ts';
import { keptOf } from './support/record.ts';
import { expect, test } from './support/test.ts';

for (const locale of locales) {
  const words = { ...briefWords[locale], ...playerWords[locale] };
  const hotel = `${locale}/simulations/hotel-room-not-ready.html`;

  test(`a beginner watches a run with its reasons, forth and back, and nothing is kept (${locale}, by keyboard)`, async ({
    page,
  }) => {
    test.slow();
    const press = hands.keyboard;
    const total = bestLine.length;
    await page.goto(hotel);
    await press(page.getByRole('link', { name: words.watch }));
    await expect(page.getByRole('heading', { name: words.worked })).toBeFocused();
    await expect(page.getByText(words.workedIntro)).toBeVisible();
    const next = page.getByRole('button', { name: words.workedNext });
    await press(next);
    await expect(
      page.getByText(say(words.workedStep, { n: 1, total }), { exact: true }),
    ).toBeVisible();
    await press(page.getByRole('button', { name: words.workedBack }));
    await expect(page.getByText(words.workedIntro)).toBeVisible();
    for (let step = 0; step < total; step += 1) await press(next);
    await expect(
      page.getByText(say(words.workedStep, { n: total, total }), { exact: true }),
    ).toBeVisible();
    await expect(page.getByText(words.why)).toBeVisible();
    await expect(page.getByRole('button', { name: words.stepBack })).toHaveCount(0);
    expect(await keptOf(page, 'run-started')).toEqual([]);
    await press(page.getByRole('button', { name: words.workedEnd }));
    await expect(page.getByRole('link', { name: words.start })).toBeVisible();
    await press(page.getByRole('link', { name: words.start }));
    await expect(page.locator(`[data-choice="${bestLine[0]}"]`)).toBeVisible();
  });

  test(`a line is read aloud where the browser has a voice for it, and only when asked (${locale})`, async ({
    page,
  }) => {
    await page.addInitScript(speak, [locale]);
    await page.goto(`${hotel}#play`);
    const button = page.getByRole('button', { name: say(words.readAloud, { name: 'Ibu Ratna' }) });
    await expect(button).toBeVisible();
    expect(await page.evaluate('said')).toEqual([]);
    await button.click();
    await expect(button).toHaveAttribute('aria-pressed', 'true');
    const [line = ''] = await page.evaluate<string[]>('said');
    expect(line.length).toBeGreaterThan(20);
    await expect(page.locator('[role="log"] .said').first()).toContainText(line);
    await button.click();
    await expect(button).toHaveAttribute('aria-pressed', 'false');
  });
}

test('where the browser has no voice for the language, nothing offers to read', async ({
  page,
}) => {
  await page.addInitScript(speak, ['fr']);
  await page.goto('id/simulations/hotel-room-not-ready.html#play');
  await page.getByRole('button', { name: playerWords.id.clock }).waitFor();
  await expect(page.locator('[role="log"] button')).toHaveCount(0);
});

/** A browser with voices for these languages, and what they were asked to say. */
function speak(languages: readonly string[]) {
  const said: string[] = [];
  const voices = languages.map((lang) => ({ lang: `${lang}-XX` }));
  const speechSynthesis = {
    getVoices: () => voices,
    speak: ({ text }: { readonly text: string }) => void said.push(text),
    cancel: () => {},
  };
  class SpeechSynthesisUtterance {
    readonly text: string;
    constructor(text: string) {
      this.text = text;
    }
  }
  for (const [name, value] of Object.entries({ said, speechSynthesis, SpeechSynthesisUtterance })) {
    Object.defineProperty(globalThis, name, { configurable: true, value });
  }
}
