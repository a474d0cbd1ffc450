import type { LearnerEvent } from './event.ts';
import { recordVersion } from './migrate.ts';
import { recordFormat } from './record-file.ts';

/** The text of a record file, one event a line. `now` in milliseconds since 1970. */
export function encodeRecord(events: readonly LearnerEvent[], now: number): string {
  const head = JSON.stringify({ format: recordFormat, version: recordVersion, exportedAt: now });
  const lines = events.map((event) => JSON.stringify(event)).join(',\n');
  return `${head.slice(0, -1)},"events":[\n${lines}\n]}\n`;
}
