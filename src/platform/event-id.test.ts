import { expect, test } from 'vitest';
import { newEventId } from './event-id.ts';

test('ids made in one millisecond sort in the order they were made, and none comes twice', () => {
  const ids = Array.from({ length: 1000 }, () => newEventId(1795305600000));
  expect([...ids].sort()).toEqual(ids);
  expect(new Set(ids).size).toBe(ids.length);
});

test('ids of a later millisecond sort later', () => {
  expect(newEventId(1795305600001) > newEventId(1795305600000)).toBe(true);
  expect(newEventId(Date.UTC(2070, 0)) > newEventId(Date.UTC(2026, 0))).toBe(true);
});

test('an id is short, plain and of one length', () => {
  expect(newEventId(0)).toMatch(/^[0-9a-z]{28}$/);
  expect(newEventId(1795305600000.5)).toMatch(/^[0-9a-z]{28}$/);
});
