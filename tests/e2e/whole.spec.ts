import { locales } from '#domain/shared/locale.ts';
import { hands } from './support/hands.ts';
import { expect, test } from './support/test.ts';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const locale of locales) {
    test(`a module's opening is acted in, one option at a time (${locale})`, async ({ page }) => {
      await page.goto(`${locale}/modules/touchpoints-and-moments.html`);
      const options = page.locator('details');
      await expect(options.locator('p').first()).toBeHidden();
      await options.nth(1).locator('summary').click();
      await expect(options.nth(1).locator('p').first()).toBeVisible();
      await options.nth(0).locator('summary').click();
      await expect(options.nth(0).locator('p').first()).toBeVisible();
      await expect(options.nth(1).locator('p').first()).toBeHidden();
    });

    test(`the concept index stands there whole, without its filter (${locale})`, async ({
      page,
    }) => {
      await page.goto(`${locale}/concepts.html`);
      await expect(page.locator('search')).toBeHidden();
      expect(await page.locator('h3').filter({ visible: true }).count()).toBeGreaterThan(100);
    });
  }
});

test('an opening is acted in by keyboard', async ({ page }) => {
  await page.goto('en/modules/foundations.html');
  const option = page.locator('summary').first();
  await hands.keyboard(option);
  await expect(page.locator('details').first()).toHaveAttribute('open', '');
});

test('the concept index finds a concept by either name', async ({ page }) => {
  await page.goto('id/concepts.html');
  const shown = page.locator('h3').filter({ visible: true });
  for (const asked of ['peak-end rule', 'kaidah PUNCAK']) {
    await page.getByRole('searchbox').fill(asked);
    await expect(shown).toHaveCount(1);
    await expect(shown).toContainText('puncak');
  }
  await page.getByRole('searchbox').fill('xylofon');
  await expect(shown).toHaveCount(0);
  await expect(page.getByRole('status')).not.toBeEmpty();
});

test('the home page offers the scene before the first lesson of a module', async ({ page }) => {
  await page.goto('id/index.html');
  await page.locator('.sheet a[href*="modules/"]').click();
  await expect(page.locator('details').first()).toBeVisible();
});
