/**
 * A new id for an event: 9 characters of time, 3 that count, 16 of chance. Ids made one after the other in a page
 * sort in that order; those of different pages never meet.
 *
 * `crypto.randomUUID` would need a secure context, which a class on `http://<LAN address>` does not have.
 */
export function newEventId(now: number): string {
  count = (count + 1) % 36 ** 3;
  return inBase36(now, 9) + inBase36(count, 3) + chance();
}

let count = 0;

/** 80 bits, five to a character. */
function chance(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => (byte % 32).toString(32)).join('');
}

function inBase36(value: number, length: number): string {
  return Math.floor(value).toString(36).padStart(length, '0');
}
