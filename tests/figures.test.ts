import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { reportedFiguresSchema } from '#domain/course/reported-figure.ts';
import { locales } from '#domain/shared/locale.ts';
import { figuresOnTrialWords } from '#i18n/figures/figures-on-trial.ts';

// A drawing that puts figures on trial tells them as the page of figures does; the check reads the lessons’ text only.
const file = resolve(import.meta.dirname, '../content/figures.yaml');
const figures = reportedFiguresSchema.parse(parse(readFileSync(file, 'utf8')));

const drawn = {
  more: 'would-pay-more',
  premium: 'premium-thirteen',
  losses: 'losses-in-trillions',
  leave: 'leave-after-two-or-three',
  retention: 'retention-eighty-two',
  fourteen: 'fourteen-times',
} as const;

test.each(Object.entries(drawn))('“%s” is told with the numbers of %s', (key, id) => {
  const figure = figures.find((each) => each.id === id);
  for (const locale of locales) {
    const words: Readonly<Record<string, string>> = figuresOnTrialWords[locale];
    const numbers = words[key]?.match(/\d+(?:[.,]\d+)*/g) ?? [];
    expect(numbers.length).toBeGreaterThan(0);
    for (const number of numbers) expect(figure?.claim[locale]).toContain(number);
  }
});

test('each says who reported it, and in sentences why it is trusted so far', () => {
  for (const { because, reporter } of figures)
    for (const locale of locales) {
      expect(because[locale]).toMatch(/\.$/);
      expect(reporter[locale]).not.toMatch(/\.$/);
    }
});
