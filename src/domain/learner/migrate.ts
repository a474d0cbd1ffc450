import type { RecordFile } from './record-file.ts';

/** Turns one event of a version into one of the next. */
type Migration = (event: unknown) => unknown;

/** The first leads from version 1 to version 2, and so on. Once shipped, a migration never changes. */
const migrations: readonly Migration[] = [];

/** The version of the files written today. */
export const recordVersion = migrations.length + 1;

/** The same record in today’s version; a file of today’s version comes back as it is. */
export function migrate(
  file: RecordFile<unknown>,
  steps: readonly Migration[] = migrations,
): RecordFile<unknown> {
  const ahead = steps.slice(file.version - 1);
  if (ahead.length === 0) return file;
  return {
    ...file,
    version: steps.length + 1,
    events: file.events.map((event) => ahead.reduce((old, step) => step(old), event)),
  };
}
