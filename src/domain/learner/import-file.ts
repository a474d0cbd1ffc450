import type { LearnerEvent } from './event.ts';
import { eventSchema } from './event-schema.ts';
import { migrate, recordVersion } from './migrate.ts';
import type { RecordFile } from './record-file.ts';
import { recordFormat } from './record-file.ts';

/** A record file, read: either nothing of it could be, or every event that is sound, with the others named. */
export type DecodedRecord =
  | { readonly kind: 'unreadable'; readonly reason: 'not-json' | 'not-a-record' | 'newer-version' }
  | {
      readonly kind: 'read';
      readonly events: readonly LearnerEvent[];
      readonly refused: readonly RefusedEvent[];
    };

/** An event that was left out. */
export interface RefusedEvent {
  /** Its place among the file’s events, from 1. */
  readonly number: number;
  readonly reason: 'unknown-kind' | 'damaged';
  /** The fields that are missing or wrong; none where the event is no object at all. */
  readonly fields: readonly string[];
}

/** Reads the text of a record file. Never throws. */
export function decodeRecord(text: string): DecodedRecord {
  const json = parseJson(text);
  if (json === undefined) return { kind: 'unreadable', reason: 'not-json' };
  if (!isRecordFile(json)) return { kind: 'unreadable', reason: 'not-a-record' };
  if (json.version > recordVersion) return { kind: 'unreadable', reason: 'newer-version' };

  const events: LearnerEvent[] = [];
  const refused: RefusedEvent[] = [];
  migrate(json).events.forEach((raw, index) => {
    const parsed = eventSchema.safeParse(raw);
    if (parsed.success) events.push(parsed.data);
    else refused.push({ number: index + 1, ...whyRefused(parsed.error.issues) });
  });
  return { kind: 'read', events, refused };
}

type Issue = { readonly code: string; readonly path: readonly PropertyKey[] };

function whyRefused(issues: readonly Issue[]): Omit<RefusedEvent, 'number'> {
  const fields = [...new Set(issues.flatMap(({ path }) => path.slice(0, 1).map(String)))];
  const unknown = issues.some(({ code }) => code === 'invalid_union');
  return { reason: unknown ? 'unknown-kind' : 'damaged', fields };
}

function isRecordFile(json: unknown): json is RecordFile<unknown> {
  const file = json as Partial<RecordFile<unknown>> | null;
  return (
    typeof file === 'object' &&
    file?.format === recordFormat &&
    Number.isInteger(file.version) &&
    Number(file.version) >= 1 &&
    Array.isArray(file.events)
  );
}

function parseJson(text: string): unknown {
  try {
    // Some editors put a byte order mark in front when they save a file.
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}
