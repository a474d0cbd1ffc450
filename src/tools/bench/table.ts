import type { Goal, Row } from './row.ts';
import { isMet, meets } from './row.ts';

/** A group's rows for a reader: what, value, goal, and whether it holds. */
export function tableOf(group: string, rows: readonly Row[]): string {
  const width = Math.max(...rows.map(({ what }) => what.length));
  const lines = rows.map((row) => {
    const value = `${rounded(row.value)} ${row.unit}`;
    const told = `  ${row.what.padEnd(width)}  ${value.padStart(18)}`;
    return row.goal
      ? `${told}   ${written(row.goal).padEnd(10)} ${isMet(row) ? 'holds' : 'MISSED'}${nextOf(row)}`
      : told;
  });
  return [group, ...lines, ''].join('\n');
}

function nextOf({ value, next }: Row): string {
  return next ? `, next ${written(next)} ${meets(value, next) ? 'holds' : 'not yet'}` : '';
}

function written(goal: Goal): string {
  return 'atLeast' in goal ? `≥ ${goal.atLeast}` : `≤ ${goal.atMost}`;
}

/** Three figures where it is small, whole where it is large; a dash for what did not happen. */
function rounded(value: number): string {
  if (Number.isNaN(value)) return '–';
  return value >= 100
    ? Math.round(value).toLocaleString('en')
    : String(Number(value.toPrecision(3)));
}
