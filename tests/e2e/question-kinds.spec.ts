import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { parse } from 'yaml';
import type { LearnerEvent } from '#domain/learner/event.ts';
import type { Question } from '#domain/quiz/kinds/kinds.schema.ts';
import { questionSchema } from '#domain/quiz/kinds/kinds.schema.ts';
import { quizSchema } from '#domain/quiz/schema.ts';
import type { Locale } from '#domain/shared/locale.ts';
import { locales } from '#domain/shared/locale.ts';
import { confidenceWords } from '#i18n/confidence.ts';
import { questionWords } from '#i18n/question.ts';
import { quizWords } from '#i18n/quiz.ts';
import { say } from '#i18n/say.ts';
import { give, type Hand, keyboard, mouse, rightOf } from './support/answering.ts';
import { violations } from './support/axe.ts';
import { bringIn, keptOf } from './support/record.ts';
import { expect, test } from './support/test.ts';

const quizzes = readdirSync('quizzes').map((file) => ({
  slug: file.replace('.yaml', ''),
  ...quizSchema.parse(parse(readFileSync(`quizzes/${file}`, 'utf8'))),
}));

/** A question of each kind, in the shortest quiz that asks one. */
const asked = questionSchema.options.map(({ shape }) => {
  const kind = shape.kind.value;
  const [quiz] = quizzes
    .filter(({ questions }) => questions.some((question) => question.kind === kind))
    .sort((a, b) => a.questions.length - b.questions.length);
  const question = quiz?.questions.find((each) => each.kind === kind);
  if (!quiz || !question) throw new Error(`No quiz asks a question of the kind "${kind}".`);
  return { kind, quiz, question };
});

for (const locale of locales) {
  test(`each kind is played by mouse, and axe finds nothing before, after, and in the result (${locale})`, async ({
    page,
  }) => {
    test.setTimeout(300_000);
    for (const { kind, quiz, question } of asked) {
      await test.step(kind, async () => {
        await openAt(page, locale, quiz, question);
        await expectNoViolations(page, `${kind}, asked`);
        await answerRightly(page, locale, question, mouse);
        await expectNoViolations(page, `${kind}, answered`);
        await expectReview(page, locale, question, kind);
      });
    }
  });

  test(`each kind is played by keyboard alone (${locale})`, { tag: '@once' }, async ({ page }) => {
    test.setTimeout(300_000);
    for (const { kind, quiz, question } of asked) {
      await test.step(kind, async () => {
        await openAt(page, locale, quiz, question);
        await answerRightly(page, locale, question, keyboard);
      });
    }
  });

  test(
    `each kind says so when nothing is answered yet (${locale})`,
    { tag: '@once' },
    async ({ page }) => {
      test.slow();
      for (const { kind, quiz, question } of asked) {
        // An order and a slider stand somewhere from the start.
        if (kind === 'ordering' || kind === 'predict') continue;
        await openAt(page, locale, quiz, question);
        await page.getByRole('button', { name: questionWords[locale].check }).click();
        await expect(page.locator('.check [role="status"]'), kind).not.toBeEmpty();
        await expect(page.locator('.verdict'), kind).toHaveCount(0);
      }
    },
  );
}

test('what was partly right is kept for another try, and only the rest is open', async ({
  page,
}) => {
  const { quiz, question } = askedOf('sorting');
  const [first = '', ...others] = rightOf(question);
  await openAt(page, 'id', quiz, question);
  await give(page.locator('.question').first(), question, mouse, [first]);
  await page.getByRole('button', { name: questionWords.id.check }).click();
  await expect(page.locator('.verdict')).toContainText(/Sebagian tepat: \d+%/);
  await page.getByRole('button', { name: quizWords.id.toResult }).click();

  await page.getByRole('button', { name: say(quizWords.id.retry, { n: 1 }) }).click();
  await expect(page.locator(`input[value="${first}"]`)).toBeChecked();
  await expect(page.getByText(questionWords.id.kept)).toBeVisible();
  for (const part of others) await mouse.pick(page.locator('.question').first(), part);
  await page.getByRole('button', { name: questionWords.id.check }).click();
  await expect(page.locator('.verdict')).toHaveText(questionWords.id.right);
});

test('an answer that is checked before the page is alive is checked, not lost', async ({
  page,
}) => {
  let wake = () => {};
  const held = new Promise<void>((resolve) => (wake = resolve));
  await page.route('**/_astro/*.js', (route) => held.then(() => route.continue()));
  await page.goto('id/quizzes/touchpoints.html', { waitUntil: 'commit' });
  await page.locator('input').first().check();
  await page.getByRole('button', { name: questionWords.id.check }).first().click();
  await expect(page.locator('.verdict')).toHaveCount(0);
  wake();
  await expect(page.locator('.verdict')).toBeVisible();
});

test('a hint takes the part it names, and the record keeps that it was read', async ({ page }) => {
  const { quiz, question } = askedOf('numeric');
  await openAt(page, 'en', quiz, question);
  await page.getByRole('button', { name: /75%/ }).click();
  await page.getByRole('button', { name: /50%/ }).click();
  await give(page.locator('.question').first(), question, mouse);
  await page.getByRole('button', { name: questionWords.en.check }).click();
  await expect(page.locator('.verdict')).toHaveText(questionWords.en.right);
  await expect(page.locator('.question').first()).toContainText('50% of the point');
  await expect
    .poll(() => keptAnswerTo(page, question))
    .toMatchObject({ points: 0.5, possible: 1, hintsSeen: 2 });
  await page.getByRole('button', { name: quizWords.en.toResult }).click();
  await expect(page.locator('summary', { hasText: question.prompt.en })).toContainText('50%');
});

test('who marks how sure they are is asked each time, scored apart, and shown how well it fits', async ({
  page,
}) => {
  const words = confidenceWords.en;
  const { quiz, question } = askedOf('predict');
  await openAt(page, 'en', quiz, question);
  await page.getByRole('checkbox', { name: words.ask }).check();
  await give(page.locator('.question').first(), question, mouse);
  const check = page.getByRole('button', { name: questionWords.en.check });
  await check.click();
  await expect(page.getByText(words.sayFirst)).toBeVisible();
  await page.getByRole('radio', { name: words.level3 }).check();
  await check.click();
  await expect(
    page.getByText(say(words.scored, { level: words.level3, score: '+3' })),
  ).toBeVisible();
  await expect.poll(() => keptAnswerTo(page, question)).toMatchObject({ confidence: 3 });

  // What was switched on is remembered with the answer.
  await page.reload();
  const row = page.getByRole('row', { name: new RegExp(`^${words.level3}`) });
  await expect(row).toContainText('100%');
  await expectNoViolations(page, 'calibration');
  await page.getByRole('button', { name: quizWords.en.again }).click();
  await expect(page.getByRole('checkbox', { name: words.ask })).toBeChecked();
});

function askedOf(kind: Question['kind']) {
  const found = asked.find((each) => each.kind === kind);
  if (!found) throw new Error(`No quiz asks a question of the kind "${kind}".`);
  return found;
}

async function keptAnswerTo(page: Page, { id }: Question) {
  const answers = await keptOf(page, 'question-answered');
  return answers.find(({ question }) => question === id);
}

/** Opens a quiz that was left half done: all is answered but one question. */
async function openAt(
  page: Page,
  locale: Locale,
  quiz: (typeof quizzes)[number],
  question: Question,
): Promise<void> {
  const others = quiz.questions.filter((each) => each !== question);
  const events = others.map((each, at): LearnerEvent => ({
    id: `${quiz.slug}-${each.id}`,
    at: Date.now() - 60_000 + at,
    kind: 'question-answered',
    quiz: quiz.slug,
    question: each.id,
    concept: each.concept,
    answer: rightOf(each),
    points: 1,
    possible: 1,
    attempt: 1,
    from: 'quiz',
  }));
  await forgetAll(page);
  await bringIn(page, events);
  await page.goto(`${locale}/quizzes/${quiz.slug}.html`);
  await expect(page.locator('.quiz[data-ready]')).toBeVisible();
  await expect(page.locator('.question legend').first()).toHaveText(question.prompt[locale]);
}

/** Each question is met by a learner of its own, on a page that does not hold the record open. */
async function forgetAll(page: Page): Promise<void> {
  await page.goto('id/glossary.html');
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        indexedDB.deleteDatabase('momen').onsuccess = resolve;
      }),
  );
}

async function answerRightly(page: Page, locale: Locale, question: Question, hand: Hand) {
  await give(page.locator('.question').first(), question, hand);
  await hand.press(page.getByRole('button', { name: questionWords[locale].check }));
  const verdict = page.locator('.verdict');
  await expect(verdict).toHaveText(questionWords[locale].right);
  await expect(verdict).toBeFocused();
}

/** After a reload the result stands there, with the question and its reasons. */
async function expectReview(page: Page, locale: Locale, question: Question, kind: string) {
  await expect.poll(async () => (await keptOf(page, 'quiz-finished')).length).toBeGreaterThan(0);
  await page.reload();
  await expect(page.locator('.quiz[data-ready]')).toBeVisible();
  const review = page.locator('details', { hasText: question.prompt[locale] });
  await review.locator('summary').click();
  await expect(review.locator('[data-right]').first()).toBeVisible();
  await expectNoViolations(page, `${kind}, looked back on`);
}

async function expectNoViolations(page: Page, when: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect(await violations(page), `${when}, ${colorScheme}`).toEqual([]);
  }
  const sideways = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(sideways, `${when} is wider than the screen`).toBe(0);
}
