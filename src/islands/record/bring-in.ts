import type { DecodedRecord, RefusedEvent } from '#domain/learner/import-file.ts';
import { openRecordStore } from '#platform/idb-record-store.ts';

/** What became of a copy. */
export type BroughtIn =
  | Extract<DecodedRecord, { kind: 'unreadable' }>
  | {
      readonly kind: 'read';
      /** Numbers of entries. */
      readonly added: number;
      readonly known: number;
      readonly clashing: number;
      readonly refused: readonly RefusedEvent[];
    };

/** No record comes near this; a film picked by mistake is not read into memory. */
const largestBytes = 50_000_000;

/** Adds to the record what a file holds and the record does not. */
export async function bringIn(file: File): Promise<BroughtIn> {
  if (file.size > largestBytes) return { kind: 'unreadable', reason: 'not-a-record' };
  // Checking a file takes schemas, which nothing else on the page needs.
  const [{ decodeRecord }, { sortIncoming }] = await Promise.all([
    import('#domain/learner/import-file.ts'),
    import('#domain/learner/sort-incoming.ts'),
  ]);
  const decoded = decodeRecord(await file.text().catch(() => ''));
  if (decoded.kind === 'unreadable') return decoded;

  const store = await openRecordStore();
  const { known, clashing } = sortIncoming(await store.events(), decoded.events);
  const added = await store.merge(decoded.events);
  return {
    kind: 'read',
    added,
    known: known.length,
    clashing: clashing.length,
    refused: decoded.refused,
  };
}
