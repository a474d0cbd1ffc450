import { expect, test } from 'vitest';
import type { Rules } from '#domain/simulation/rules.ts';
import type { Script } from '#domain/simulation/script.ts';
import { wordsSoFar } from './words-so-far.ts';

const rules = {
  start: 'door',
  scenes: {
    door: { choices: { greet: { go: 'desk' }, wait: { go: 'hall' } } },
    hall: { choices: { wait: { go: 'desk' } } },
    desk: { choices: { right: { go: 'end' } } },
  },
} as unknown as Rules;

const script = {
  customers: { sari: { name: 'Ibu Sari' } },
  scenes: {
    door: {
      choices: {
        greet: { text: 'Selamat pagi, Bu.', reply: [{ by: 'sari', text: 'Pagi.' }] },
        wait: { text: 'Menunggu di pintu.' },
      },
    },
    hall: {
      choices: {
        wait: {
          text: 'Menunggu di ruang.',
          reply: [{ when: { has: ['late'] }, text: 'Terlambat.' }, { text: 'Tepat waktu.' }],
        },
      },
    },
    desk: { choices: { right: {} } },
  },
} as unknown as Script;

const read = (...choices: readonly string[]) => wordsSoFar(rules, script, choices);

test('what was said is found, with the answer that surely came', () => {
  expect(read('greet')).toEqual([
    { isGone: false, text: 'Selamat pagi, Bu.', reply: { by: 'Ibu Sari', text: 'Pagi.' } },
  ]);
});

test('of two choices with one name, the one where the run was is read', () => {
  expect(read('wait', 'wait').map(({ text }) => text)).toEqual([
    'Menunggu di pintu.',
    'Menunggu di ruang.',
  ]);
});

test('an answer that hung on what can no longer be known is left out', () => {
  expect(read('wait', 'wait')[1]?.reply).toBeUndefined();
});

test('a choice that is gone says so, and what follows it is still found', () => {
  const [gone, next] = read('sing', 'greet');
  expect(gone).toMatchObject({ isGone: true, text: undefined });
  expect(next?.text).toBe('Selamat pagi, Bu.');
});

test('a question that was answered is there, without words', () => {
  expect(read('greet', 'right')[1]).toMatchObject({ isGone: false, text: undefined });
});
