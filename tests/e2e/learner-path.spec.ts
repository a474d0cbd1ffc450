import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { parse } from 'yaml';
import { quizSchema } from '#domain/quiz/schema.ts';
import type { Locale } from '#domain/shared/locale.ts';
import { locales } from '#domain/shared/locale.ts';
import { debriefWords } from '#i18n/debrief.ts';
import { briefWords } from '#i18n/brief.ts';
import { homeWords } from '#i18n/home.ts';
import { playerWords } from '#i18n/player.ts';
import { questionWords } from '#i18n/question.ts';
import { quizWords } from '#i18n/quiz.ts';
import { say } from '#i18n/say.ts';
import { give, keyboard, mouse } from './support/answering.ts';
import type { Press } from './support/hands.ts';
import { hands } from './support/hands.ts';
import { bestLine } from './support/hotel.ts';
import { expect, test } from './support/test.ts';

/** The lessons of the module that the course begins with. */
const [first = '', second = '', ...others]: readonly string[] = parse(
  readFileSync('content/course.yaml', 'utf8'),
).modules[0].lessons;

for (const locale of locales) {
  for (const hand of ['mouse', 'keyboard'] as const) {
    const press = hands[hand];
    test(`a learner reads, plays with a reload in between, answers, and finds it on the map (${locale}, by ${hand})`, async ({
      page,
    }) => {
      test.slow();
      await page.goto(`${locale}/index.html`);
      await press(page.getByRole('link', { name: homeWords[locale].startLesson }));
      await expect(page).toHaveURL(new RegExp(`lessons/${first}\\.html$`));
      await answerQuestionOfLesson(page, locale, press);

      // Read to its end, where the next lesson is; it is noted when its end is seen.
      const next = page.locator(`main nav a[href$="lessons/${second}.html"]`);
      await next.scrollIntoViewIfNeeded();
      await expect(page.locator('article p[role="status"]').last()).not.toBeEmpty();
      await press(next);
      await expect(page).toHaveURL(new RegExp(`lessons/${second}\\.html$`));

      await page.goto(`${locale}/lessons/moments-of-truth.html`);
      await press(page.locator('a.button[href$="simulations/hotel-room-not-ready.html"]'));
      await playToTheEnd(page, locale, press);

      await press(page.getByRole('link', { name: playerWords[locale].debrief }));
      await press(page.getByRole('button', { name: debriefWords[locale].skip }));
      await expect(page.locator('article')).toHaveCount(bestLine.length);
      await expect(page.locator('article .cost').first()).not.toBeEmpty();
      await expect(page.locator('blockquote')).not.toBeEmpty();

      await page.goto(`${locale}/quizzes/${first}.html`);
      await answerWholeQuiz(page, first, locale, hand);

      await press(page.getByRole('link', { name: quizWords[locale].toMap }));
      const map = page.locator('main');
      await expect(map).toContainText(
        say(homeWords[locale].lessonsDone, { done: 1, n: 2 + others.length }),
      );
      await expect(map.getByText(/100\s?%/).first()).toBeVisible();
    });
  }
}

async function answerQuestionOfLesson(page: Page, locale: Locale, press: Press) {
  const question = page.locator('.question').first();
  await question.scrollIntoViewIfNeeded();
  await press(question.locator('input').first());
  const check = question.getByRole('button', { name: questionWords[locale].check });
  await expect(async () => {
    await press(check);
    await expect(check).toHaveCount(0, { timeout: 500 });
  }).toPass();
}

async function playToTheEnd(page: Page, locale: Locale, press: Press) {
  const words = playerWords[locale];
  await press(page.getByRole('link', { name: briefWords[locale].start }));
  for (const [index, choice] of bestLine.entries()) {
    if (index === 4) {
      const said = await page.locator('[role="log"]').innerText();
      await page.reload();
      await press(page.getByRole('button', { name: words.resumeGo }));
      expect(await page.locator('[role="log"]').innerText()).toBe(said);
    }
    await press(page.locator(`[data-choice="${choice}"]`));
    await press(page.locator('[aria-labelledby="why"] button'));
  }
}

/** Answers every question of a quiz, of whatever kind. */
async function answerWholeQuiz(page: Page, quiz: string, locale: Locale, hand: keyof typeof hands) {
  const { questions } = quizSchema.parse(parse(readFileSync(`quizzes/${quiz}.yaml`, 'utf8')));
  const press = hands[hand];
  await expect(page.locator('.quiz[data-ready]')).toBeVisible();
  const { next, toResult, toMap } = quizWords[locale];
  for (;;) {
    const form = page.locator('.question').first();
    const prompt = await form.locator('legend').first().textContent();
    const question = questions.find((each) => each.prompt[locale] === prompt);
    if (!question) throw new Error(`No question of the quiz reads "${prompt ?? ''}".`);
    await give(form, question, { mouse, keyboard }[hand]);
    await press(page.getByRole('button', { name: questionWords[locale].check }));
    const go = page.getByRole('button', { name: new RegExp(`^(${next}|${toResult})$`) });
    const isLast = (await go.innerText()) === toResult;
    await press(go);
    if (isLast) break;
  }
  await expect(page.getByRole('link', { name: toMap })).toBeVisible();
}
