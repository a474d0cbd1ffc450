import { mulberry32 } from '#domain/shared/shuffle.ts';

/** What an author's hand slips into, at random but the same for a seed. Changes the value in place. */
export function mutateData(root: object, seed: number): void {
  const random = mulberry32(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  for (let times = 1 + Math.floor(random() * 3); times > 0; times -= 1) {
    const places = placesIn(root);
    const { owner, key } = pick(places);
    const other = pick(places);
    // Right in form, and wrong or not in meaning: these reach the proofs.
    const namesake = pick(places.filter((place) => place.key === key));
    const value = owner[key];
    const slips: readonly (() => void)[] = [
      () => (owner[key] = copy(namesake.owner[key])),
      () => (owner[key] = copy(namesake.owner[key])),
      () => ([owner[key], namesake.owner[key]] = [copy(namesake.owner[key]), copy(value)]),
      () => (owner[key] = nearby(value, pick)),
      () => (owner[key] = nearby(value, pick)),
      () => delete owner[key],
      () => ([owner[key], other.owner[other.key]] = [copy(other.owner[other.key]), copy(value)]),
      () => (owner[key] = copy(other.owner[other.key])),
      () => (owner[`${key}-2`] = copy(value)),
      () => (owner[key] = differently(value, pick)),
      () => (owner[key] = differently(value, pick)),
      () => (owner[key] = pick(strangers)),
    ];
    pick(slips)();
  }
}

/** The same for a text, where a file is cut off, a line is lost, doubled or moved, or a character is. */
export function mutateText(text: string, seed: number): string {
  const random = mulberry32(seed);
  const upTo = (end: number) => Math.floor(random() * end);
  const lines = text.split('\n');
  const [one, other] = [upTo(lines.length), upTo(lines.length)];
  const at = upTo(text.length);
  const slips: readonly (() => string)[] = [
    () => text.slice(0, at),
    () => lines.toSpliced(one, 1).join('\n'),
    () => lines.toSpliced(one, 0, lines[other] ?? '').join('\n'),
    () =>
      lines
        .with(one, lines[other] ?? '')
        .with(other, lines[one] ?? '')
        .join('\n'),
    () => lines.with(one, ` ${lines[one] ?? ''}`).join('\n'),
    () => text.slice(0, at) + text.slice(at + 1),
    () => text.slice(0, at) + (characters[upTo(characters.length)] ?? '') + text.slice(at),
  ];
  return (slips[upTo(slips.length)] as () => string)();
}

interface Place {
  readonly owner: Record<string, unknown>;
  readonly key: string;
}

function placesIn(value: unknown): readonly Place[] {
  if (typeof value !== 'object' || value === null) return [];
  const owner = value as Record<string, unknown>;
  return Object.keys(owner).flatMap((key) => [{ owner, key }, ...placesIn(owner[key])]);
}

/** Values of every type, some of which mean something to JavaScript. */
const strangers = [
  null,
  true,
  0,
  -1,
  1e9,
  0.5,
  '',
  'end',
  'constructor',
  '__proto__',
  [],
  {},
  [''],
];

const characters = [...':-#{}[]"\'&*|>!%@`,? \t\n0', '\u0000', '\u2028', '🙂'];

function nearby(value: unknown, pick: <T>(from: readonly T[]) => T): unknown {
  return typeof value === 'number' ? value + pick([-3, -2, -1, 1, 2, 3]) : value;
}

function differently(value: unknown, pick: <T>(from: readonly T[]) => T): unknown {
  if (typeof value === 'number')
    return pick([value + 1, value - 1, -value, value * 100, value / 3]);
  if (typeof value === 'string')
    return pick([`${value}x`, value.slice(1), value.toUpperCase(), [value]]);
  if (typeof value === 'boolean') return !value;
  return Array.isArray(value) ? value.toReversed() : [value];
}

function copy<T>(value: T): T {
  return structuredClone(value);
}
