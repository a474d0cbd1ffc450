import { describe, expect, test } from 'vitest';
import { strategies } from '#domain/simulation/strategies.ts';
import { readOptions, usage } from './read-options.ts';

describe('who chooses', () => {
  const player = (...args: readonly string[]) => {
    const options = readOptions(['late-order', ...args]);
    return typeof options === 'string' ? options : options.player;
  };

  test.each<[readonly string[], object]>([
    [[], { kind: 'typed' }],
    [['--choices', 'wait, call'], { kind: 'choices', choices: ['wait', 'call'] }],
    [['--best'], { kind: 'best' }],
    [['--strategy', 'spender'], { kind: 'strategy', strategy: 'big-spender' }],
    [['--strategy', 'greedy-for-feeling'], { kind: 'strategy', strategy: 'greedy-for-feeling' }],
    [['--strategy', 'random'], { kind: 'random', seed: 1 }],
    [['--strategy', 'random', '--seed', '7'], { kind: 'random', seed: 7 }],
  ])('%j', (args, expected) => {
    expect(player(...args)).toEqual(expected);
  });

  test('every strategy of the check has a short name', () => {
    const short = ['first', 'last', 'longest', 'shortest', 'greedy', 'spender', 'concede'];
    expect(short.map((name) => player('--strategy', name))).toEqual(
      strategies.map((strategy) => ({ kind: 'strategy', strategy })),
    );
    for (const name of short) expect(usage).toContain(name);
  });
});

test.each<[readonly string[], string]>([
  [[], 'Name the simulation to play.'],
  [['one', 'two'], 'Name one simulation, not "one" and "two".'],
  [['one', '--bestt'], "Unknown option '--bestt'. Did you mean --best?"],
  [['one', '--zzz'], "Unknown option '--zzz'."],
  [['one', '--choices'], "Option '--choices <value>' argument missing."],
  [['one', '--choices', 'a, ,b'], 'Write --choices as ids with commas and no spaces: a,b,c.'],
  [['one', '--locale', 'fr'], '--locale is id or en, not "fr".'],
  [['one', '--strategy', 'frist'], 'There is no strategy "frist". Did you mean "first"?'],
  [
    ['one', '--strategy', 'best'],
    'There is no strategy "best". There are: first, last, longest, shortest, greedy, spender, concede, random.',
  ],
  [['one', '--seed', '3'], '--seed belongs to --strategy random.'],
  [['one', '--strategy', 'random', '--seed', 'x'], '--seed is a whole number, not "x".'],
  [
    ['one', '--best', '--strategy', 'last'],
    'Use --best or --strategy, not both: each says who chooses.',
  ],
])('the wrong call %j is answered in a sentence', (args, sentence) => {
  expect(readOptions(args)).toBe(sentence);
});

test('help is asked for, and nothing is wrong', () => {
  expect(readOptions(['--help'])).toBe('');
});
