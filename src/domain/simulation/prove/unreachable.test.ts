import { describe, expect, test } from 'vitest';
import { choiceIn, messagesAfter } from '../../../../tests/support/small-simulation.ts';
import type { Condition } from '../schema/condition.ts';

const after = (change: Parameters<typeof messagesAfter>[0], code: string) =>
  messagesAfter(change).filter((message) => message.startsWith(`${code}:`));

describe('a choice that can never be taken says what it asks and what there is', () => {
  test.each<[string, Condition, string]>([
    [
      'feeling',
      { feeling: { wulan: { max: -5 } } },
      'it needs the feeling of wulan ≤ -5, and it is at least -2 there',
    ],
    [
      'memory',
      { remembered: { wulan: { min: 3 } } },
      'it needs what wulan remembers ≥ 3, and it is at most 1 there',
    ],
    ['minutes', { minutes: { min: 90 } }, 'it needs the minute ≥ 90, and it is at most 6 there'],
    ['budget', { budget: { max: 20 } }, 'it needs the budget ≤ 20, and it is at least 100 there'],
    [
      'a gap',
      { minutes: { min: 4, max: 4 } },
      'it needs the minute between 4 and 4, and there it never is',
    ],
    [
      'a mark',
      { has: ['knows-the-exam', 'tea-served'] },
      'mark "tea-served" is never set before it',
    ],
    ['no mark', { lacks: ['always-set'] }, 'mark "always-set" is always set before it'],
    ['a need', { resolved: 'yoga' }, 'the need of yoga is never resolved before it'],
    [
      'a process',
      { process: { repair: 'tested' } },
      'process "repair" is never in "tested" there, only in "fitting", "hurried"',
    ],
    ['a promise', { promise: { laptop: 'kept' } }, 'promise "laptop" is never kept there'],
    [
      'both',
      { all: [{ minutes: { max: 3 } }, { minutes: { min: 6 } }] },
      'its conditions never hold at the same time. Nearest, after soon → name-the-hour: the minute is 6, 3 above 3',
    ],
    [
      'either',
      { any: [{ minutes: { min: 90 } }, { resolved: 'yoga' }] },
      'none of its alternatives ever holds there. Nearest, after soon → name-the-hour: the need of yoga is not resolved',
    ],
    ['not', { not: { budget: { min: 1 } } }, 'what it excludes always holds there'],
  ])('%s', (_, when, why) => {
    const messages = after((simulation) => {
      // Marks and needs that exist, though too late for the queue.
      const last = choiceIn(simulation, 'collect', 'discount');
      Object.assign(last, { sets: ['tea-served'], resolves: ['yoga'] });
      for (const { choices } of [simulation.scenes['counter']].flatMap((scene) => scene ?? []))
        for (const choice of Object.values(choices)) choice.sets = [...choice.sets, 'always-set'];
      choiceIn(simulation, 'queue', 'lady-first').when = when;
    }, 'unreachable-choice');
    expect(messages).toEqual([
      `unreachable-choice: Choice "lady-first" in scene "queue" can never be taken: ${why}.`,
    ]);
  });

  test('a price above what is left', () => {
    const messages = after((simulation) => {
      choiceIn(simulation, 'queue', 'lady-first').costs = 150;
    }, 'unreachable-choice');
    expect(messages).toEqual([
      'unreachable-choice: Choice "lady-first" in scene "queue" can never be taken: it costs 150, and at most 100 of the budget of 100 is left there.',
    ]);
  });
});

describe('an ending that is never reached names the run that comes nearest', () => {
  const told = (when: Condition) =>
    after((simulation) => {
      Object.assign(simulation.endings['told-her-students'] ?? {}, { when });
    }, 'unreachable-ending');

  test('with the part that is missed, and by how much', () => {
    expect(
      told({ feeling: { wulan: { min: 5 } }, minutes: { max: 20 }, promise: { laptop: 'kept' } }),
    ).toEqual([
      'unreachable-ending: Ending "told-her-students" is never reached: its conditions never hold at the same time. Nearest, after ask-the-clock → open-it-with-her → in-turn-with-a-desk → show-the-screen: the minute is 21, 1 above 20.',
    ]);
  });

  test('by the alternative that lacks least', () => {
    expect(
      told({
        any: [
          { feeling: { wulan: { min: 6 } }, lacks: 'knows-the-exam' },
          { budget: { min: 160 } },
        ],
      }),
    ).toEqual([
      'unreachable-ending: Ending "told-her-students" is never reached: none of its alternatives ever holds there. Nearest, after ask-the-clock → open-it-with-her → in-turn-with-a-desk → show-the-screen: mark "knows-the-exam" is set.',
    ]);
  });

  test('with every demand that no run meets', () => {
    expect(told({ feeling: { wulan: { min: 7 } }, budget: { min: 101 } })).toEqual([
      'unreachable-ending: Ending "told-her-students" is never reached: it needs the feeling of wulan ≥ 7, and it is at most 6 there; it needs the budget ≥ 101, and it is at most 100 there.',
    ]);
  });

  test('and one that is hidden by others names them', () => {
    expect(
      after((simulation) => {
        const { 'told-her-students': told, ...others } = simulation.endings;
        if (told) simulation.endings = { 'in-time': others['in-time']!, told, ...others };
      }, 'unreachable-ending'),
    ).toEqual([
      'unreachable-ending: Ending "told" is never reached: whenever it holds, "in-time" above it does too, and is taken.',
    ]);
  });
});

describe('a scene that is never played', () => {
  const attic = (go: string, more: object = {}) =>
    after((simulation) => {
      const { collect } = simulation.scenes;
      const scene = (to: string) => ({
        ...collect!,
        choices: { on: { ...choiceIn(simulation, 'collect', 'here-it-is'), go: to } },
      });
      Object.assign(simulation.scenes, { attic: scene(go), roof: scene('end') }, more);
    }, 'unreachable-scene');

  test('stands for those to which only it leads', () => {
    expect(attic('roof')).toEqual([
      'unreachable-scene: Scene "attic" is never played: no choice leads to it.',
    ]);
  });

  test('is told apart from another', () => {
    expect(attic('end')).toHaveLength(2);
  });

  test('names the choices that would lead to it, if any run could take them', () => {
    expect(
      after((simulation) => {
        Object.assign(simulation.scenes, { attic: simulation.scenes['collect'] });
        Object.assign(choiceIn(simulation, 'queue', 'lady-first'), { costs: 150, go: 'attic' });
      }, 'unreachable-scene'),
    ).toEqual([
      'unreachable-scene: Scene "attic" is never played: only "lady-first" in "queue" leads to it, and no run can take it.',
    ]);
  });
});

test('a line that is hidden by the one before it is told from one that never holds', () => {
  const messages = after((simulation) => {
    const news = simulation.scenes['news'];
    if (!news || !Array.isArray(news.says)) return;
    const [whenKnown, otherwise] = news.says;
    news.says = [otherwise, whenKnown].flatMap((line) => line ?? []);
  }, 'unreachable-line');
  expect(messages).toEqual([
    'unreachable-line: Variant 2 is never said: whenever it could be, one before it is.',
  ]);
});

test('a simulation that never ends has a dead end, and its endings are not blamed for it', () => {
  const messages = messagesAfter((simulation) => {
    for (const choice of Object.values(simulation.scenes['collect']?.choices ?? {}))
      choice.when = { minutes: { min: 500 } };
  });
  const codes = messages.map((message) => message.split(':')[0]);
  expect(codes).toContain('dead-end');
  expect(codes).not.toContain('unreachable-ending');
});

test('a single line with a condition leaves the scene silent when it does not hold', () => {
  const messages = messagesAfter((simulation) => {
    const collect = simulation.scenes['collect'];
    if (collect) Object.assign(collect.says, { when: { promise: { laptop: 'open' } } });
  });
  expect(messages).toEqual([
    'nothing-said: Scene "collect" can begin with nothing said, since no line holds, after soon → hurry-him → in-turn-with-a-desk.',
  ]);
});
