import { locales } from '#domain/shared/locale.ts';
import { sheetWords } from '#i18n/sheet.ts';
import { violations } from './support/axe.ts';
import { expect, test } from './support/test.ts';

for (const locale of locales)
  test(`a quiz leads to its sheet, and the key is printed on pages of its own (${locale})`, async ({
    page,
  }) => {
    const words = sheetWords[locale];
    await page.goto(`${locale}/quizzes/touchpoints.html`);
    await page.getByRole('link', { name: words.link }).click();
    await expect(page.getByText(words.how)).toBeVisible();
    expect(await violations(page)).toEqual([]);
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByText(words.how)).toBeHidden();
    const key = page.locator('section[aria-labelledby="key"]');
    await expect(key).toHaveCSS('break-before', 'page');
    // As many keys as questions, and no reason before the key.
    const questions = await page.locator('article > section:not([aria-labelledby])').count();
    expect(await key.locator('ol > li').count()).toBe(questions);
    const scripts = await page.locator('script[src]').count();
    expect(scripts).toBe(0);
  });
