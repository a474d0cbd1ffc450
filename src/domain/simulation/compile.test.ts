import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createActor } from 'xstate';
import { arbitraryPicks, arbitraryRules } from '../../../tests/support/arbitrary-rules.ts';
import { choicesBy } from '../../../tests/support/choices-by.ts';
import { compileSimulation } from './compile.ts';
import { endingOf } from './ending-of.ts';
import { bandOf } from './impression.ts';
import { playThrough } from './playthrough.ts';
import { replay } from './replay.ts';
import { initialState } from './state.ts';

describe('a compiled simulation', () => {
  test('replaying a run gives what living it gave', () => {
    fc.assert(
      fc.property(arbitraryRules(), arbitraryPicks, (rules, picks) => {
        const choices = choicesBy(rules, picks);
        const machine = compileSimulation(rules);
        const actor = createActor(machine).start();
        for (const choice of choices) actor.send({ type: choice });
        const lived = actor.getSnapshot();
        const replayed = replay(machine, choices);
        expect(replayed.kind).toBe('replayed');
        expect(replayed.snapshot.context).toEqual(lived.context);
        expect(replayed.snapshot.value).toEqual(lived.value);
        expect(playThrough(rules, choices).at(-1)?.after ?? initialState(rules)).toEqual(
          lived.context,
        );
      }),
    );
  });

  test('its regions mirror the state, and it is done exactly at an ending', () => {
    fc.assert(
      fc.property(arbitraryRules(), arbitraryPicks, (rules, picks) => {
        const { snapshot } = replay(compileSimulation(rules), choicesBy(rules, picks));
        const { context } = snapshot;
        const ending = endingOf(rules, context);
        if (ending !== undefined) {
          expect(snapshot.status).toBe('done');
          expect(snapshot.value).toBe(`ending-${ending}`);
        } else {
          expect(snapshot.status).toBe('active');
          expect(snapshot.value).toEqual({
            running: {
              conversation: context.scene,
              'process-housekeeping': context.processes['housekeeping']?.state,
              'impression-ratna': bandOf(context.customers['ratna']?.feeling ?? 0),
              'impression-hendra': bandOf(context.customers['hendra']?.feeling ?? 0),
            },
          });
        }
      }),
    );
  });

  test('a choice that is not open is refused, never skipped', () => {
    fc.assert(
      fc.property(arbitraryRules(), arbitraryPicks, (rules, picks) => {
        const choices = choicesBy(rules, picks);
        const refused = replay(compileSimulation(rules), [
          ...choices.slice(0, 1),
          'no-such-choice',
          ...choices,
        ]);
        expect(refused).toMatchObject({ kind: 'refused', index: 1 });
      }),
    );
  });

  test('the events it raises itself are no choices: a transcript that names one is refused', () => {
    fc.assert(
      fc.property(arbitraryRules(), (rules) => {
        const refused = replay(compileSimulation(rules), ['@settled']);
        expect(refused).toMatchObject({ kind: 'refused', index: 0 });
      }),
      { numRuns: 20 },
    );
  });
});
