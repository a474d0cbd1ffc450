import { describe, expect, test } from 'vitest';
import { choiceIn, messagesAfter } from '../../../../tests/support/small-simulation.ts';

describe('a promise', () => {
  test('kept to someone whose feeling nothing reads is kept all the same', () => {
    const messages = messagesAfter((simulation) => {
      choiceIn(simulation, 'queue', 'in-turn').promises = { charger: { to: 'yoga', within: 5 } };
      choiceIn(simulation, 'collect', 'back-it-up').keeps = ['charger'];
    });
    expect(messages).toEqual([]);
  });

  test('whose time has always passed is never kept', () => {
    const messages = messagesAfter((simulation) => {
      choiceIn(simulation, 'news', 'hurry-him').promises = { tea: { to: 'yoga', within: 5 } };
      choiceIn(simulation, 'collect', 'discount').keeps.push('tea');
    });
    expect(messages).toEqual([
      'promise-never-kept: Promise "tea", given by "hurry-him" in scene "news" after soon, is kept in no run: its time has always passed before a choice keeps it.',
    ]);
  });

  test('that no run gives is not said to be broken', () => {
    const messages = messagesAfter((simulation) => {
      const never = choiceIn(simulation, 'queue', 'lady-first');
      never.when = { feeling: { wulan: { min: 6 } } };
      never.promises = { charger: { to: 'yoga', within: 5 } };
    });
    expect(messages.map((message) => message.split(':')[0])).toEqual(['unreachable-choice']);
  });
});

describe('a state of a process', () => {
  test('that is only passed through while a choice runs is entered', () => {
    const messages = messagesAfter(({ processes }) => {
      const repair = processes['repair'];
      if (!repair) return;
      repair.states['fitting'] = { after: 19, go: 'dusted', on: { hurry: 'hurried' } };
      repair.states['dusted'] = { after: 1, go: 'tested' };
    });
    expect(messages).toEqual([]);
  });

  const neverIn = (change: Parameters<typeof messagesAfter>[0]) =>
    messagesAfter(change).filter((message) => message.startsWith('unreachable-state'));

  test('whose signal no choice sends says so', () => {
    const messages = neverIn((simulation) => {
      choiceIn(simulation, 'news', 'hurry-him').signals = {};
    });
    expect(messages).toEqual([
      'unreachable-state: Process "repair" is never in "hurried": no choice sends "hurry".',
    ]);
  });

  test('whose signal always comes too late says so', () => {
    const messages = neverIn((simulation) => {
      choiceIn(simulation, 'news', 'hurry-him').signals = {};
      choiceIn(simulation, 'collect', 'discount').signals = { repair: 'hurry' };
    });
    expect(messages).toEqual([
      'unreachable-state: Process "repair" is never in "hurried": "hurry" is never sent while a state listens to it.',
    ]);
  });

  test('for which there is no time says so', () => {
    const messages = neverIn(({ processes }) => {
      const tested = processes['repair']?.states['tested'];
      if (!tested || !processes['repair']) return;
      Object.assign(tested, { after: 240, go: 'shelved' });
      processes['repair'].states['shelved'] = {};
    });
    expect(messages).toEqual([
      'unreachable-state: Process "repair" is never in "shelved": the state before it never lasts long enough.',
    ]);
  });
});
