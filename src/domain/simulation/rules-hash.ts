import type { Rules } from './rules.ts';

/**
 * A fingerprint of the rules, 13 characters of base 36: ids, conditions, effects, scores and the keys of the questions
 * that are asked, and no word. Not part of it, since neither changes what a choice does: what silence means and when,
 * a ceiling, what is `entitled`. Authored order is part of it, since choices are shown in it
 * and endings are tried in it. FNV-1a, 64 bits: against accidents, not against forgery.
 */
export function rulesHash(rules: Rules): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(JSON.stringify(rules))) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  }
  return hash.toString(36).padStart(13, '0');
}
