import { expect, test } from 'vitest';
import { excerptOf } from './excerpt.ts';

const yaml = `# The late cake.
main: rahma
scenes:
  # Where she stands.
  counter:
    says: { by: rahma, text: Is it ready? } # she knows it is not
    choices:
      name-a-time: # the best
        text: “At four.”
        takes: 1
        feeling: -1
        go: end
      as-soon-as-possible: { text: “Soon.”, go: end }
policy:
  - rule: What is promised first is made first.
    case: hold
`;

test('a part stands as it is written, at the left margin, without comments', () => {
  expect(excerptOf(yaml, { of: 'scenes/counter' })).toBe(`counter:
  says: { by: rahma, text: Is it ready? }
  choices:
    name-a-time:
      text: “At four.”
      takes: 1
      feeling: -1
      go: end
    as-soon-as-possible: { text: “Soon.”, go: end }`);
});

test('keys that are left out are marked, neighbours once', () => {
  const of = 'scenes/counter/choices/name-a-time';
  expect(excerptOf(yaml, { of, only: ['text', 'go'] })).toBe(`name-a-time:
  text: “At four.”
  # …
  go: end`);
});

test('a single value and a list are parts too', () => {
  expect(excerptOf(yaml, { of: 'main' })).toBe('main: rahma');
  expect(excerptOf(yaml, { of: 'policy' })).toBe(`policy:
  - rule: What is promised first is made first.
    case: hold`);
});

test('what is not there is an error, so that a guide cannot show it', () => {
  expect(() => excerptOf(yaml, { of: 'scenes/kitchen' })).toThrow('scenes/kitchen');
  expect(() => excerptOf(yaml, { of: 'scenes/counter', only: ['hint'] })).toThrow('hint');
});
