import { expect, test } from 'vitest';
import { placed, trendsOf } from './trend.ts';

const after = (shares: Readonly<Record<string, number>>, at: number) => ({
  run: `run-${at}`,
  simulation: 'hotel-room-not-ready',
  at,
  attained: Object.entries(shares).map(([competency, share]) => ({ competency, share })),
});
const attained = [after({ notice: 0.5 }, 1), after({ notice: 1, inform: 0 }, 2)];

test('a competency is told from the first run that showed it', () => {
  expect(trendsOf(attained, ['curb', 'inform', 'notice'])).toEqual([
    { competency: 'inform', points: [{ run: 1, share: 0 }], share: 0 },
    {
      competency: 'notice',
      points: [
        { run: 0, share: 0.5 },
        { run: 1, share: 1 },
      ],
      share: 1,
    },
  ]);
});

test('the best stands at the top, the worst at the foot, the last run at the end', () => {
  const drawing = { width: 100, height: 40, radius: 5 };
  const [inform, notice] = trendsOf(attained, ['inform', 'notice']);
  expect(notice && placed(notice, 2, drawing)).toEqual([
    { x: 5, y: 20 },
    { x: 95, y: 5 },
  ]);
  expect(inform && placed(inform, 2, drawing)).toEqual([{ x: 95, y: 35 }]);
});

test('a single run is one dot at the end', () => {
  const [only] = trendsOf([after({ notice: 1 }, 1)], ['notice']);
  expect(only && placed(only, 1, { width: 100, height: 40, radius: 5 })).toEqual([{ x: 95, y: 5 }]);
});
