import { expect, test } from 'vitest';
import { twoClocksWords } from '#i18n/figures/two-clocks.ts';
import { startOf, stretches } from './morning.ts';

test('the morning lasts 3 hours and 40 minutes, 95 of them in two queues', () => {
  expect(startOf(stretches.length)).toBe(220);
  const queues = stretches.filter(({ id }) => id === 'queue' || id === 'again');
  expect(queues.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(95);
});

test('each stretch is told with its hour and its minutes', () => {
  for (const [index, { id, minutes }] of stretches.entries()) {
    const at = startOf(index);
    const hour = `${8 + Math.floor(at / 60)}:${String(at % 60).padStart(2, '0')}`;
    expect(twoClocksWords.en[id]).toMatch(new RegExp(`^${hour} .* ${minutes} minutes$`));
    expect(twoClocksWords.id[id]).toMatch(
      new RegExp(`^${hour.padStart(5, '0').replace(':', '.')} .* ${minutes} menit$`),
    );
  }
});
