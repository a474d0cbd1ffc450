import { describe, expect, test } from 'vitest';
import {
  choiceIn,
  known,
  messagesAfter,
  small,
} from '../../../../tests/support/small-simulation.ts';
import { checkSimulation } from '../check-simulation.ts';
import type { Simulation } from '../schema.ts';

const codesAfter = (...given: Parameters<typeof messagesAfter>) =>
  messagesAfter(...given).map((message) => message.split(':')[0]);

describe('a check', () => {
  test('of a sound simulation finds nothing', () => {
    expect(messagesAfter(() => undefined)).toEqual([]);
  });

  test('reports what is wrong in the text and what is wrong in the walk at once', () => {
    const codes = codesAfter((simulation) => {
      simulation.policy = [];
      choiceIn(simulation, 'collect', 'back-it-up').affront = undefined;
      choiceIn(simulation, 'queue', 'lady-first').costs = 150;
    });
    expect(codes).toEqual(
      expect.arrayContaining(['policy-one-sided', 'affront-missing', 'unreachable-choice']),
    );
  });

  test('does not talk of points where there are none to win', () => {
    const codes = codesAfter((simulation) => {
      for (const { choices } of Object.values(simulation.scenes))
        for (const choice of Object.values(choices)) choice.scores = {};
    });
    expect(codes).toEqual(['nothing-to-win', 'competencies-too-few']);
  });

  test('says nothing of luck, strategies and the best line while a choice cannot be taken', () => {
    const easy = (simulation: Simulation) => {
      choiceIn(simulation, 'counter', 'soon').scores = { notice: 2, inform: 1 };
      choiceIn(simulation, 'queue', 'in-turn').scores = { hold: 2 };
      choiceIn(simulation, 'collect', 'discount').scores = { inform: 2 };
    };
    expect(codesAfter(easy)).toContain('strategy-masters');
    const codes = codesAfter((simulation) => {
      easy(simulation);
      choiceIn(simulation, 'queue', 'lady-first').costs = 150;
    });
    expect(codes).toEqual(['unreachable-choice']);
  });

  test('that would walk too far stops, and says what multiplies the states', () => {
    const looping = (simulation: Simulation) => {
      Object.assign(choiceIn(simulation, 'collect', 'here-it-is'), { times: 2, go: 'counter' });
    };
    expect(messagesAfter(looping, { limit: 20 })).toEqual([
      'too-many-states: It has more than 20 states and cannot be proved. What is kept apart: feeling of wulan, unheard minutes of wulan, process repair, promise laptop, budget, mark knows-the-exam, times of collect/here-it-is.',
    ]);
  });
});

describe('the form', () => {
  const check = (change: (raw: Record<string, unknown>) => void) => {
    const raw = structuredClone(small()) as unknown as Record<string, unknown>;
    change(raw);
    return checkSimulation(raw, known).map(({ code, message }) => `${code}: ${message}`);
  };

  test('refuses a scene named end, since that is where a choice goes when it is over', () => {
    const messages = check((raw) => {
      const scenes = raw['scenes'] as Record<string, unknown>;
      scenes['end'] = scenes['collect'];
    });
    expect(messages).toEqual([
      'wrong-form: "end" in scenes is a key that must not be "end": that is where a choice goes when it is over.',
    ]);
  });

  test('refuses to start at the end', () => {
    expect(check((raw) => (raw['start'] = 'end'))).toEqual([
      'unknown-scene: There is no scene "end".',
    ]);
  });

  test('refuses a simulation without endings', () => {
    expect(check((raw) => (raw['endings'] = {}))).toEqual([
      'wrong-value: "endings": it needs an ending.',
    ]);
  });
});
