import { expect, test } from 'vitest';
import { morning, times } from './morning.ts';

const seen = (lens: 'service' | 'ride') =>
  morning.filter((event) => 'seen' in event && event.seen === lens);

test('whatever the company looks at is good, as the told sentences say', () => {
  expect(seen('service')).toHaveLength(3);
  expect(seen('ride')).toHaveLength(1);
  for (const event of morning) if ('seen' in event) expect(event.feeling).toBeGreaterThan(0);
});

test('the events stand in the order of the three times', () => {
  const order = morning.map(({ time }) => times.indexOf(time));
  expect(order).toEqual([...order].sort());
});
