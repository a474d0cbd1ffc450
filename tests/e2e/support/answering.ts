import type { Locator, Page } from '@playwright/test';
import { kindOf } from '#domain/quiz/kinds/kinds.ts';
import type { Question } from '#domain/quiz/kinds/kinds.schema.ts';
import { expect } from './test.ts';

/** How a learner works the fields of a question. `form` holds them. */
export interface Hand {
  /** Ticks the field with this value, or selects the option. */
  pick(form: Locator, value: string): Promise<void>;
  type(field: Locator, text: string): Promise<void>;
  slide(slider: Locator, value: number): Promise<void>;
  press(button: Locator): Promise<void>;
}

export const mouse: Hand = {
  async pick(form, value) {
    const select = selectWith(form, value);
    if (await select.count()) {
      await select.selectOption(value);
      return;
    }
    const field = form.locator(`input[value="${value}"]`);
    // What lies in a figure is pointed at there.
    const inFigure = form.locator(`[role="img"] label[for="${await field.getAttribute('id')}"]`);
    if (await inFigure.count()) await inFigure.click();
    else await field.check();
  },
  type: (field, text) => field.fill(text),
  slide: (slider, value) => slider.fill(String(value)),
  press: (button) => button.click(),
};

export const keyboard: Hand = {
  async pick(form, value) {
    const { keyboard } = form.page();
    const select = selectWith(form, value);
    if (await select.count()) {
      await tabTo(select);
      await chooseIn(select, value);
      return;
    }
    const field = form.locator(`input[value="${value}"]`);
    if ((await field.getAttribute('type')) === 'checkbox') {
      await tabTo(field);
      return keyboard.press('Space');
    }
    // Only one field of a group is reached by Tab; the arrows go on from there.
    await tabTo(form.locator(`input[name="${await field.getAttribute('name')}"]`));
    await keyboard.press('Space');
    await moveUntil(form.page(), () => field.isChecked());
  },
  async type(field, text) {
    await tabTo(field);
    await field.page().keyboard.type(text);
  },
  async slide(slider, value) {
    await tabTo(slider);
    const ahead = value > Number(await slider.inputValue());
    const isThere = async () => (await slider.inputValue()) === String(value);
    await moveUntil(slider.page(), isThere, ahead ? 'ArrowRight' : 'ArrowLeft');
  },
  async press(button) {
    await tabTo(button);
    await button.page().keyboard.press('Enter');
  },
};

/** Gives an answer to the question on show, whatever its kind. */
export async function give(
  form: Locator,
  question: Question,
  hand: Hand,
  answer = rightOf(question),
) {
  switch (question.kind) {
    case 'short-answer':
    case 'numeric':
      return hand.type(form.locator('input[type="text"]'), answer[0] ?? '');
    case 'predict':
      return hand.slide(form.locator('input[type="range"]'), Number(answer[0]));
    case 'ordering':
      return arrange(form, answer, question, hand);
    case 'true-false':
      for (const part of answer) await hand.pick(form, part.replace('reason:', ''));
      return;
    default:
      for (const part of answer) await hand.pick(form, part);
  }
}

export function rightOf(question: Question): readonly string[] {
  return kindOf(question).rightAnswer(question);
}

function selectWith(form: Locator, value: string): Locator {
  return form.locator('select').filter({ has: form.page().locator(`option[value="${value}"]`) });
}

/** Moves item after item up to its place. */
async function arrange(
  form: Locator,
  order: readonly string[],
  question: Extract<Question, { kind: 'ordering' }>,
  hand: Hand,
) {
  const locale = form.page().url().includes('/en/') ? 'en' : 'id';
  for (const [place, id] of order.entries()) {
    const text = question.items.find((item) => item.id === id)?.text[locale] ?? '';
    const item = form.locator('ol > li').filter({ hasText: text });
    while ((await item.locator('.place').innerText()) !== String(place + 1)) {
      await hand.press(item.locator('button').first());
    }
  }
}

/** Presses Tab until the target, or one of several, has the focus. */
async function tabTo(target: Locator): Promise<void> {
  await expect(target.first()).toBeVisible();
  const has = () =>
    target.evaluateAll((elements) => elements.some((each) => each === document.activeElement));
  for (let presses = 0; presses < 200; presses += 1) {
    if (await has()) return;
    await target.page().keyboard.press('Tab');
  }
  throw new Error('Two hundred presses of Tab did not lead there.');
}

/** The first arrow opens the options, as `base-select` has it; the further ones lead from option to option. */
async function chooseIn(select: Locator, value: string): Promise<void> {
  const { keyboard } = select.page();
  const steps = await select.evaluate(
    (element, wanted) =>
      element instanceof HTMLSelectElement
        ? Array.from(element.options, (each) => each.value).indexOf(wanted) - element.selectedIndex
        : 0,
    value,
  );
  // Options that are open close when the page scrolls on to them.
  await select.scrollIntoViewIfNeeded();
  await keyboard.press('ArrowDown');
  for (let step = 0; step < Math.abs(steps); step += 1) {
    await keyboard.press(steps > 0 ? 'ArrowDown' : 'ArrowUp');
  }
  await keyboard.press('Enter');
  await expect(select).toHaveValue(value);
}

async function moveUntil(page: Page, isThere: () => Promise<boolean>, key = 'ArrowDown') {
  for (let presses = 0; presses < 20; presses += 1) {
    if (await isThere()) return;
    await page.keyboard.press(key);
  }
  throw new Error(`Twenty presses of ${key} did not lead there.`);
}
