import type { Page } from '@playwright/test';
import { violations } from './axe.ts';
import { expect } from './test.ts';

/** That axe finds nothing on the page as it stands, and that it is no wider than the screen. `place` names it. */
export async function sound(page: Page, place: string): Promise<void> {
  expect(await violations(page), place).toEqual([]);
  await fits(page, place);
}

/** That the page is no wider than the screen. */
export async function fits(page: Page, place: string): Promise<void> {
  const wider = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(wider, `${place} is wider than the screen`).toBe(0);
}
