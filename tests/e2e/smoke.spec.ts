import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from './support/test.ts';

const dist = process.env['MOMEN_DIST'] ?? resolve(import.meta.dirname, '../../dist');
const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.html'))
  .map((file) => file.replaceAll('\\', '/'));

test('every page opens, quietly, with a heading and a title', async ({ page }) => {
  test.slow();
  for (const path of pages.filter((each) => each !== 'index.html')) {
    await page.goto(path, { waitUntil: 'networkidle' });
    await expect(page.locator('h1').first(), path).not.toBeEmpty();
    expect(await page.title(), path).not.toBe('');
  }
});

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
