import { expect, test } from 'vitest';
import { journey, placeOf } from './journey.ts';

test('the caption counts right: the school has a record of four of the eight events', () => {
  expect(journey).toHaveLength(8);
  expect(journey.filter(({ seen }) => seen)).toHaveLength(4);
});

test('the lowest point is one that the school has no record of', () => {
  const lowest = journey.toSorted((one, other) => one.feeling - other.feeling)[0];
  expect(lowest).toMatchObject({ id: 'silence', seen: false });
});

test('the steepest drop is the message, which is on no record either', () => {
  const drops = journey.map(({ id, feeling }, index) => ({
    id,
    drop: index === 0 ? 0 : journey[index - 1]!.feeling - feeling,
  }));
  expect(drops.toSorted((one, other) => other.drop - one.drop)[0]).toEqual({
    id: 'message',
    drop: 4,
  });
});

test('a better feeling stands higher on the drawing', () => {
  expect(placeOf(3).y).toBeLessThan(placeOf(6).y);
});
