import { searchWords } from '#i18n/search.ts';
import { expect, test } from './support/test.ts';

test('Indonesian search finds layanan in whatever form the word is asked for', async ({ page }) => {
  const found: string[][] = [];
  for (const query of ['layanan', 'pelayanan', 'melayani']) {
    await page.goto(`id/search.html?q=${query}`);
    await expect(page.locator('main li a').first()).toBeVisible();
    found.push(
      await page
        .locator('main li a')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? '')),
    );
  }
  const [plain = [], ...forms] = found;
  expect(plain.length).toBeGreaterThan(0);
  for (const form of forms)
    expect(form.map(withoutHash).sort()).toEqual(plain.map(withoutHash).sort());
});

test('each language finds its own pages, and what is found opens', async ({ page }) => {
  await page.goto('en/search.html?q=moment%20of%20truth');
  const first = page.locator('main li a').first();
  await expect(first).toHaveAttribute('href', /\/en\/|^(?!.*\/id\/)/);
  await first.click();
  await expect(page).toHaveURL(/\/en\//);
  await expect(page.locator('h1')).toBeVisible();
});

test('the other language’s name of a concept leads to the paragraph that explains it', async ({
  page,
}) => {
  await page.goto('id/search.html?q=empathy');
  const paragraph = page.locator('main ol > li').first().getByRole('link', { name: 'empathy' });
  await paragraph.click();
  await expect(page).toHaveURL(/\/id\/lessons\/service-recovery\.html#empathy$/);
  await expect(page.locator('#empathy')).toBeInViewport();
});

test('nothing of search is fetched before it is asked for', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await page.goto('id/lessons/touchpoints.html', { waitUntil: 'networkidle' });
  expect(fetched.filter((url) => url.includes('pagefind'))).toEqual([]);
});

test('a search that finds nothing says so and offers a way on', async ({ page }) => {
  await page.goto('id/search.html?q=xylofonzz');
  await expect(page.getByRole('status').filter({ hasText: 'xylofonzz' })).toBeVisible();
  expect(searchWords.id.none).toContain('{query}');
});

function withoutHash(address: string): string {
  return address.replace(/#.*$/, '');
}
