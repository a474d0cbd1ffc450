import type { Page } from '@playwright/test';
import { locales } from '#domain/shared/locale.ts';
import { homeWords } from '#i18n/home.ts';
import { playerWords } from '#i18n/player.ts';
import { questionWords, quizWords } from '#i18n/quiz.ts';
import { say } from '#i18n/say.ts';
import { bestLine, takeChoice } from './support/hotel.ts';
import { expect, test } from './support/test.ts';

for (const locale of locales) {
  const words = { ...homeWords[locale], ...playerWords[locale] };

  test(`a learner reads, plays with a reload in between, answers, and finds it on the map (${locale})`, async ({
    page,
  }) => {
    await page.goto(`${locale}/index.html`);
    await page.getByRole('link', { name: words.startLesson }).click();
    await expect(page).toHaveURL(/lessons\/touchpoints\.html$/);

    await answerFirstQuestionOfLesson(page, locale);
    await page
      .locator('nav a[href$="lessons/moments-of-truth.html"]')
      .last()
      .scrollIntoViewIfNeeded();
    await expect(page.locator('p[role="status"]').last()).not.toBeEmpty();
    await page.goto(`${locale}/lessons/moments-of-truth.html`);
    await page.locator('a.button[href$="simulations/hotel-room-not-ready.html"]').click();

    await page.getByRole('link', { name: words.start }).click();
    for (const choice of bestLine.slice(0, 4)) await takeChoice(page, choice);
    const said = await page.locator('[role="log"]').innerText();

    await page.reload();
    await page.getByRole('button', { name: words.resumeGo }).click();
    expect(await page.locator('[role="log"]').innerText()).toBe(said);
    for (const choice of bestLine.slice(4)) await takeChoice(page, choice);

    await page.getByRole('link', { name: words.debrief }).click();
    await expect(page.locator('h1')).not.toBeEmpty();
    await expect(page.locator('article')).toHaveCount(bestLine.length);
    await expect(page.locator('article .cost').first()).not.toBeEmpty();
    await expect(page.locator('blockquote')).not.toBeEmpty();

    await page.goto(`${locale}/quizzes/touchpoints.html`);
    await answerWholeQuiz(page, locale);

    await page.goto(`${locale}/index.html`);
    const map = page.locator('main');
    await expect(map).toContainText(say(words.lessonsDone, { done: 1, n: 2 }));
    await expect(map.getByText(/100\s?%/).first()).toBeVisible();
  });
}

async function answerFirstQuestionOfLesson(page: Page, locale: 'id' | 'en') {
  const question = page.locator('.question').first();
  await question.scrollIntoViewIfNeeded();
  const check = question.getByRole('button', { name: questionWords[locale].check });
  await expect(async () => {
    await question.locator('input').first().check();
    await check.click();
    await expect(check).toHaveCount(0, { timeout: 500 });
  }).toPass();
}

/** Answers every question with whatever stands first: a quiz is finished by wrong answers too. */
async function answerWholeQuiz(page: Page, locale: 'id' | 'en') {
  await expect(page.locator('.quiz[data-ready]')).toBeVisible();
  const next = new RegExp(`^(${quizWords[locale].next}|${quizWords[locale].toResult})$`);
  for (;;) {
    const choice = page.locator('.question input').first();
    if (await choice.count()) await choice.check();
    await page.getByRole('button', { name: questionWords[locale].check }).click();
    const go = page.getByRole('button', { name: next });
    const isLast = (await go.innerText()) === quizWords[locale].toResult;
    await go.click();
    if (isLast) break;
  }
  await expect(page.getByRole('link', { name: quizWords[locale].toMap })).toBeVisible();
}
