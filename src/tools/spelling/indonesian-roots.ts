/**
 * The words that an Indonesian word may be a form of, most likely first: what is left when its affixes are taken off.
 * They need not exist; a form is good when one of them does. Word lists hold roots and common forms; nobody lists
 * `kopernya`, `kopermu` and `kopernyalah`.
 */
export function rootsOf(word: string): readonly string[] {
  if (joined.test(word)) return [];
  const parts = word.split('-');
  if (parts.length === 2 && parts[0] && parts[1]?.includes(parts[0])) return rootsOf(parts[1]);
  const bare = withoutEnclitics(word);
  return [...new Set([...bare.slice(1), ...bare.flatMap(withoutAffixes)])].filter(
    (root) => root !== word && isLong(root),
  );
}

/** The commonest slip: *di* and *ke* before a place are words of their own, *di atas*, *ke sana*. */
const joined =
  /^(di|ke)(atas|bawah|dalam|depan|belakang|samping|sini|sana|situ|mana|rumah|tengah|sebelah|seberang)(nya|lah|kah)?$|^di(luar|antara|sekitar)(nya|lah|kah)?$/;

/** *-lah* and the like close a word, *-nya* and the like stand before them. The word itself comes first. */
function withoutEnclitics(word: string): readonly string[] {
  const open = [word, word.replace(/(lah|kah|pun)$/, '')];
  return [...new Set(open.flatMap((each) => [each, each.replace(/(nya|ku|mu)$/, '')]))];
}

function withoutAffixes(word: string): readonly string[] {
  const stems = [word, ...prefixes.flatMap((strip) => strip(word))].filter(isLong);
  return stems.flatMap((stem) => [stem, stem.replace(/(kan|an|in|i)$/, '')]);
}

/** Before a root that begins with k, p, s or t, the nasal takes its place: *tulis*, *menulis*. */
const prefixes: readonly ((word: string) => readonly string[])[] = [
  (word) => after(word, /^(di|ter|ber|be|se|ke|per|antar|pra|pasca|non|multi|anti|swa)/),
  (word) => after(word, /^(diper|memper|keber|berke|seper|ketidak)/),
  (word) => after(word, /^(te|be)(?=r)/),
  (word) => after(word, /^(me|pe)/),
  (word) => after(word, /^(mem|pem)/).flatMap((rest) => [rest, `p${rest}`]),
  (word) => after(word, /^(men|pen)/).flatMap((rest) => [rest, `t${rest}`]),
  (word) => after(word, /^(meng|peng|menge|penge)/).flatMap((rest) => [rest, `k${rest}`]),
  (word) => after(word, /^(meny|peny)/).map((rest) => `s${rest}`),
  // As people speak: `nangis`, `nyari`, `ngaku`, `manjat`; and `bayarin` above.
  (word) => after(word, /^n(?=[aeiou])/).map((rest) => `t${rest}`),
  (word) => after(word, /^ny/).flatMap((rest) => [`s${rest}`, `c${rest}`]),
  (word) => after(word, /^nge?/).flatMap((rest) => [rest, `k${rest}`]),
  (word) => after(word, /^m(?=[aeiou])/).map((rest) => `p${rest}`),
];

function after(word: string, prefix: RegExp): readonly string[] {
  return prefix.test(word) ? [word.replace(prefix, '')] : [];
}

/** Shorter ones would let too much pass. */
function isLong(root: string): boolean {
  return root.length >= 3;
}
