/** A typed number: what it may be, and the unit around it, in lower case without spaces and stops; empty without one. */
export interface ReadNumber {
  readonly readings: readonly number[];
  readonly unit: string;
}

/**
 * The number in a text of at most sixteen digits: `45`, `45 menit`, `Rp 1.200`, `12,5 %`, `−3`. Undefined where there is none, or more than one.
 * A point or comma is read as both languages use it, so that `1.200` has two readings and `1.200,50` one.
 */
export function readNumber(text: string): ReadNumber | undefined {
  const [, before = '', sign, digits = '', after = ''] = FORM.exec(text.trim()) ?? [];
  const readings = readingsOf(digits.replace(/[\s'’](?=\d{3}(?!\d))/g, ''));
  if (readings.length === 0) return undefined;
  const isNegative = sign === '-' || sign === '−' || sign === '–';
  return {
    readings: readings.map((reading) => (isNegative ? -reading : reading)),
    unit: bareUnit(before + after),
  };
}

/** A unit as it is compared: in lower case, without spaces, stops, and the `,-` that ends a sum as in `Rp60.000,-`. */
export function bareUnit(unit: string): string {
  return unit.toLowerCase().replace(/[\s.]|,[-–]/g, '');
}

/** What stands before, the sign, the digits with what groups them, what stands behind. */
const FORM = /^([^\d+\-−–]*)([+\-−–]?)\s*(\d(?:[\d.,\s'’]*\d)?)(\D*)$/u;

/** More than that a computer’s numbers do not tell apart. */
const MOST_DIGITS = 16;

const WHOLE = /^\d+$/;
const GROUPED = /^\d{1,3}(?:(?:\.\d{3})+|(?:,\d{3})+)$/;
const DECIMAL = /^(\d+)[.,](\d+)$/;
const GROUPED_DECIMAL = /^(\d{1,3}(?:\.\d{3})+),(\d+)$|^(\d{1,3}(?:,\d{3})+)\.(\d+)$/;

function readingsOf(digits: string): readonly number[] {
  if (digits.replace(/\D/g, '').length > MOST_DIGITS) return [];
  if (WHOLE.test(digits)) return [Number(digits)];
  const [, whole, part, wholeToo, partToo] = GROUPED_DECIMAL.exec(digits) ?? [];
  const grouped = whole ?? wholeToo;
  if (grouped) return [Number(`${grouped.replace(/[.,]/g, '')}.${part ?? partToo}`)];
  const readings: number[] = [];
  if (GROUPED.test(digits)) readings.push(Number(digits.replace(/[.,]/g, '')));
  const decimal = DECIMAL.exec(digits);
  if (decimal) readings.push(Number(`${decimal[1]}.${decimal[2]}`));
  return readings;
}
