import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { locales } from '#domain/shared/locale.ts';
import { briefWords } from '#i18n/brief.ts';
import { certificateWords } from '#i18n/certificate.ts';
import { learningWords } from '#i18n/learning.ts';
import { questionWords } from '#i18n/question.ts';
import { reviewWords } from '#i18n/review.ts';
import { expect, test } from './support/test.ts';

test.use({ javaScriptEnabled: false });

for (const locale of locales) {
  test(`without JavaScript a lesson reads whole (${locale})`, async ({ page }) => {
    await page.goto(`${locale}/lessons/touchpoints.html`);
    const article = page.locator('article').first();
    expect((await article.innerText()).length).toBeGreaterThan(5000);
    await expect(page.locator('figure svg').filter({ visible: true }).first()).toBeVisible();
    await expect(page.getByText(questionWords[locale].needsScript).first()).toBeVisible();
  });

  test(`without JavaScript a simulation shows its brief and its first scene, and says what it needs (${locale})`, async ({
    page,
  }) => {
    const words = briefWords[locale];
    await page.goto(`${locale}/simulations/hotel-room-not-ready.html`);
    await expect(page.getByText(words.needsScript)).toBeVisible();
    await page.getByRole('link', { name: words.start }).click();
    await expect(page.locator('[data-choice]')).toHaveCount(3);
    await expect(page.locator('[role="log"]')).toContainText('Ratna');
  });

  test(`without JavaScript every question of a quiz can be read (${locale})`, async ({ page }) => {
    const { questions } = parse(readFileSync('quizzes/touchpoints.yaml', 'utf8')) as {
      questions: readonly unknown[];
    };
    await page.goto(`${locale}/quizzes/touchpoints.html`);
    await expect(page.locator('.question > fieldset')).toHaveCount(questions.length);
    await expect(page.locator('.question > fieldset').last()).toBeVisible();
  });

  test(`without JavaScript the pages of a learner’s own say what they need (${locale})`, async ({
    page,
  }) => {
    const pages = {
      learning: learningWords,
      review: reviewWords,
      certificate: certificateWords,
    };
    for (const [name, words] of Object.entries(pages)) {
      await page.goto(`${locale}/${name}.html`);
      await expect(page.getByText(words[locale].needsScript)).toBeVisible();
      await expect(page.getByText(words[locale].reading)).toBeHidden();
    }
  });
}
