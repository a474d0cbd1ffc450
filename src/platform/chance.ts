/** Twelve letters and digits by chance: the id of a learner, or the salt of a PIN. Needs no secure context. */
export function chanceText(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return Array.from(bytes, (byte) => (byte % 32).toString(32)).join('');
}
