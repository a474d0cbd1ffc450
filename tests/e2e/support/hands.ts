import type { Locator } from '@playwright/test';
import { expect } from './test.ts';

/** How a learner presses a link, a button or a field. */
export type Press = (target: Locator) => Promise<void>;

const byMouse: Press = async (target) => {
  if (await isField(target)) await target.check();
  else await target.click();
};

/** Tab until the target has the focus, then Space in a field and Enter elsewhere: nothing else is touched. */
const byKeyboard: Press = async (target) => {
  await expect(target).toBeVisible();
  for (let presses = 0; presses < 200; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) {
      return target.page().keyboard.press((await isField(target)) ? 'Space' : 'Enter');
    }
    await target.page().keyboard.press('Tab');
  }
  throw new Error('Two hundred presses of Tab did not lead there.');
};

export const hands = { mouse: byMouse, keyboard: byKeyboard } as const;

function isField(target: Locator): Promise<boolean> {
  return target.evaluate((element) => element instanceof HTMLInputElement);
}
