import { locales } from '../shared/locale.ts';
import { seedOf } from '../shared/shuffle.ts';
import type { Step, Transcript } from './transcript.ts';

/**
 * A transcript as one short text of letters, digits and `- . _ ~`, which no address, form or learning system changes.
 * It stands by itself: who reads it needs neither the simulation nor its rules.
 *
 *     1.hotel-room-not-ready.16d1lqblmamn2.2n9c.p.id.do-our-best~c_ask-about-the-bag~7-.0v3k1xz
 *
 * Version, simulation, rules, seed, mode (practice, assessment), language, steps, checksum. A step is its choice, its
 * seconds in base 36 with a hyphen behind them when the hint was seen, and what was answered. Seed and seconds are
 * rounded to whole numbers.
 */
export function encodeTranscript(transcript: Transcript): string {
  const { simulation, rulesHash, seed, mode, locale, steps } = transcript;
  const body = [
    VERSION,
    escaped(simulation),
    escaped(rulesHash),
    Math.round(seed).toString(36),
    mode === 'practice' ? 'p' : 'a',
    locale,
    steps.map(stepCode).join('_'),
  ].join('.');
  return `${body}.${checksum(body)}`;
}

/** What was read, or why it is no transcript of that simulation under those rules. */
export type Decoded =
  | { readonly kind: 'decoded'; readonly transcript: Transcript }
  /** It was changed on the way, or is something else altogether. */
  | { readonly kind: 'refused'; readonly why: 'damaged' }
  /** A newer Momen wrote it in a way that this one does not know. */
  | { readonly kind: 'refused'; readonly why: 'newer' }
  /** It is whole, and another simulation's, or of rules that have changed since: replaying it would tell of another run. */
  | {
      readonly kind: 'refused';
      readonly why: 'other-simulation' | 'other-rules';
      readonly transcript: Transcript;
    };

/**
 * Reads what `encodeTranscript` wrote. Whatever it is given, it never throws.
 *
 * One character that was changed into another is always noticed. Characters lost, added or swapped are, but for one in
 * four thousand million: it is a checksum against accidents, not a seal against forgery. What was made up is found out
 * by replaying it. `expected` is left out by who only wants to know what it is.
 */
export function decodeTranscript(
  code: string,
  expected?: Pick<Transcript, 'simulation' | 'rulesHash'>,
): Decoded {
  const end = code.lastIndexOf('.');
  const body = code.slice(0, Math.max(end, 0));
  if (code.slice(end + 1) !== checksum(body)) return { kind: 'refused', why: 'damaged' };
  const [version = '', ...fields] = body.split('.');
  if (/^[0-9]+$/.test(version) && Number(version) > Number(VERSION))
    return { kind: 'refused', why: 'newer' };
  const transcript = version === VERSION ? transcriptOf(fields) : undefined;
  if (!transcript) return { kind: 'refused', why: 'damaged' };
  const why = strange(transcript, expected);
  return why ? { kind: 'refused', why, transcript } : { kind: 'decoded', transcript };
}

const VERSION = '1';

function strange(
  { simulation, rulesHash }: Transcript,
  expected: Pick<Transcript, 'simulation' | 'rulesHash'> | undefined,
): 'other-simulation' | 'other-rules' | undefined {
  if (!expected) return undefined;
  if (simulation !== expected.simulation) return 'other-simulation';
  return rulesHash === expected.rulesHash ? undefined : 'other-rules';
}

function transcriptOf(fields: readonly string[]): Transcript | undefined {
  const [simulation = '', rulesHash = '', seed = '', mode, language, steps = ''] = fields;
  const locale = locales.find((each) => each === language);
  const read = steps === '' ? [] : steps.split('_').map(stepOf);
  const whole = read.filter((step) => step !== undefined);
  const isWhole = whole.length === read.length && fields.length === 6 && isNumber(seed);
  if (!isWhole || !locale || (mode !== 'p' && mode !== 'a')) return undefined;
  return {
    simulation: unescaped(simulation),
    rulesHash: unescaped(rulesHash),
    seed: parseInt(seed, 36),
    mode: mode === 'p' ? 'practice' : 'assessment',
    locale,
    steps: whole,
  };
}

function stepCode({ choice, seconds, hintSeen, answer }: Step): string {
  const time = `${Math.round(seconds).toString(36)}${hintSeen ? '-' : ''}`;
  // A blank answer is one part that stands for nothing.
  const answered = answer && (answer.length > 0 ? answer.map(escaped) : ['']);
  return [escaped(choice), time, ...(answered ?? [])].join('~');
}

function stepOf(code: string): Step | undefined {
  const [choice = '', time = '', ...answered] = code.split('~');
  const seconds = time.replace(/-$/, '');
  if (!isNumber(seconds)) return undefined;
  const step = {
    choice: unescaped(choice),
    seconds: parseInt(seconds, 36),
    hintSeen: time.endsWith('-'),
  };
  if (answered.length === 0) return step;
  return { ...step, answer: answered.join('~') === '' ? [] : answered.map(unescaped) };
}

/** A whole number in base 36, as it is written here. */
function isNumber(text: string): boolean {
  return /^-?[0-9a-z]+$/.test(text) && Number.isSafeInteger(parseInt(text, 36));
}

/** Ids stay as they are. Anything else becomes `U` and four hexadecimal digits; an empty text becomes `E`. */
function escaped(text: string): string {
  if (text === '') return 'E';
  return text.replace(
    /[^a-z0-9-]/g,
    (unit) => `U${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`,
  );
}

function unescaped(text: string): string {
  if (text === 'E') return '';
  return text.replace(/U([0-9A-F]{4})/g, (_, hex: string) =>
    String.fromCharCode(parseInt(hex, 16)),
  );
}

/** Seven characters, in this place and by this method in every version. */
function checksum(body: string): string {
  return seedOf(body).toString(36).padStart(7, '0');
}
