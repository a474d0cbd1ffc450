import type { Page } from '@playwright/test';
import { expect } from './test.ts';

/** The choices of the hotel's best line, in order. */
export const bestLine = [
  'ask-about-the-morning',
  'ask-about-the-bag',
  'tell-the-true-time',
  'open-what-we-have',
  'mend-the-button',
  'keep-it-and-say-why',
  'see-it-first',
  'let-her-choose-the-ride',
  'photo-for-her-mother',
  'ask-what-to-mend',
];

/** Takes a choice and, in practice, reads its reason and goes on. */
export async function takeChoice(page: Page, choice: string): Promise<void> {
  await page.locator(`[data-choice="${choice}"]`).click();
  const goOn = page.locator('[aria-labelledby="why"] button');
  await expect(goOn).toBeFocused();
  await goOn.click();
}
