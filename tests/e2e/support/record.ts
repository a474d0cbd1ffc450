import type { Page } from '@playwright/test';
import type { EventOf, LearnerEvent } from '#domain/learner/event.ts';
import { expect } from './test.ts';

/** Everything the browser has kept, in the order of its ids. */
export function recordOf(page: Page): Promise<readonly LearnerEvent[]> {
  return page.evaluate(
    () =>
      new Promise<LearnerEvent[]>((resolve, reject) => {
        const opening = indexedDB.open('momen');
        // Nothing was kept yet: making the database is left to the page.
        opening.onupgradeneeded = () => {
          opening.transaction?.abort();
          resolve([]);
        };
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const reading = opening.result.transaction('events').objectStore('events').getAll();
          reading.onerror = () => reject(reading.error);
          reading.onsuccess = () => {
            opening.result.close();
            resolve(reading.result as LearnerEvent[]);
          };
        };
      }),
  );
}

/** Those of one kind. */
export async function keptOf<Kind extends LearnerEvent['kind']>(
  page: Page,
  kind: Kind,
): Promise<readonly EventOf<Kind>[]> {
  const events = await recordOf(page);
  return events.filter((event): event is EventOf<Kind> => event.kind === kind);
}

/** Brings events into the record, as a learner brings in a copy. */
export async function bringIn(page: Page, events: readonly LearnerEvent[]): Promise<void> {
  await page.goto('id/record.html');
  const file = { format: 'momen-record', version: 1, exportedAt: 9, events };
  await page.locator('input[type="file"]').setInputFiles({
    name: 'momen.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(file)),
  });
  await expect
    .poll(async () => (await recordOf(page)).length)
    .toBeGreaterThanOrEqual(events.length);
}
