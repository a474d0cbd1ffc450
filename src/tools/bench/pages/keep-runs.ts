import type { Browser, BrowserContextOptions } from 'playwright';
import type { LearnerEvent } from '#domain/learner/event.ts';

/** What a browser has stored once it took these events into its record, by the site’s own import. */
export async function keepRuns(
  browser: Browser,
  site: string,
  events: readonly LearnerEvent[],
): Promise<BrowserContextOptions['storageState']> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.goto(`${site}id/record.html`, { waitUntil: 'networkidle' });
    const file = { format: 'momen-record', version: 1, exportedAt: 9, events };
    await page.locator('input[type="file"]').setInputFiles({
      name: 'momen.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(file)),
    });
    for (;;) {
      const stored = await context.storageState({ indexedDB: true });
      if (JSON.stringify(stored).includes(events.at(-1)?.id ?? '')) return stored;
      await page.waitForTimeout(200);
    }
  } finally {
    await context.close();
  }
}
