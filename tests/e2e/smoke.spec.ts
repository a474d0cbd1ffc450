import { readdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { locales } from '#domain/shared/locale.ts';
import { expect, test } from './support/test.ts';

const dist = process.env['MOMEN_DIST'] ?? resolve(import.meta.dirname, '../../dist');
const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.html'))
  .map((file) => file.replaceAll('\\', '/'));

for (const locale of locales) {
  const own = pages.filter((path) => path.startsWith(`${locale}/`));

  test(
    `every page opens, quietly, with a heading and a title (${locale})`,
    { tag: '@once' },
    async ({ page }) => {
      test.setTimeout(300_000);
      for (const path of own) await opens(page, path);
    },
  );

  test(`a page of each kind opens so on every screen and origin (${locale})`, async ({ page }) => {
    test.slow();
    const kinds = new Map(
      own.map((path) => [dirname(path) === locale ? path : dirname(path), path]),
    );
    for (const path of kinds.values()) await opens(page, path);
  });
}

async function opens(page: Page, path: string): Promise<void> {
  await page.goto(path, { waitUntil: 'networkidle' });
  await expect(page.locator('h1').first(), path).not.toBeEmpty();
  expect(await page.title(), path).not.toBe('');
}

test('the first page leads to a language', async ({ page }) => {
  await page.goto('./');
  await expect(page.locator('a[href$="id/index.html"]').first()).toBeVisible();
  await expect(page.locator('a[href$="en/index.html"]').first()).toBeVisible();
});

test('an address that leads nowhere shows a page that leads home', async ({ page, baseURL }) => {
  const address = new URL('id/lessons/gone.html', baseURL);
  // Asked by this process, which knows no made-up names: the same server by its number.
  address.hostname = '127.0.0.1';
  const answer = await page.request.get(address.href);
  expect(answer.status()).toBe(404);
  const html = await answer.text();
  expect(html).toContain('href="../../id/index.html"');
});

test('an address on the network is no secure context, and the others are', async ({
  page,
  baseURL,
}) => {
  await page.goto('id/index.html');
  const isLocal = new URL(baseURL ?? '').hostname === '127.0.0.1';
  expect(await page.evaluate(() => isSecureContext)).toBe(isLocal);
});
