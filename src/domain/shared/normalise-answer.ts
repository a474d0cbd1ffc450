/**
 * A typed answer as it is compared: its words in lower case, without accents, joined by single spaces; whatever is
 * neither letter nor digit parts words. Empty when nothing is left. Normalising twice changes nothing.
 */
export function normaliseAnswer(text: string): string {
  const plain = bare(bare(text).toLowerCase());
  return (plain.match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}

/** Letters without what is put on them, and signs such as “℡” as the letters they stand for. */
function bare(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '');
}
