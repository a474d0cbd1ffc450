import { test as base, expect } from '@playwright/test';
import type { Page } from '@playwright/test';

/** Chromium reports a page change that it did not animate, as on a busy machine; nothing of it is seen or lost. */
const unseen = /^Transition was (aborted|skipped)/;

/**
 * A test in a real browser whose page must stay quiet: an error in the console, an exception, or a request to
 * another origin fails it, whatever else it finds.
 */
export const test = base.extend<{ quiet: void }>({
  quiet: [
    async ({ page, baseURL }, use) => {
      const noises: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error') noises.push(`console: ${message.text()}`);
      });
      page.on('pageerror', ({ message }) => {
        if (!unseen.test(message)) noises.push(`exception: ${message}`);
      });
      page.on('request', (request) => {
        const { origin, protocol } = new URL(request.url());
        if (protocol.startsWith('http') && origin !== new URL(baseURL ?? '').origin) {
          noises.push(`request elsewhere: ${request.url()}`);
        }
      });
      await use();
      expect(noises).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** Waits until every island in view is alive, so that a press is answered by its script. */
export async function alive(page: Page): Promise<void> {
  await expect(page.locator('astro-island[ssr][client="load"]')).toHaveCount(0);
}
