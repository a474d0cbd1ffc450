import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitrarySimulation } from '../../../tests/support/arbitrary-simulation.ts';
import { askedQuestions } from '../../../tests/support/asked-questions.ts';
import { explore } from './explore.ts';
import { prospectsOf } from './prospects.ts';
import { rulesHash } from './rules-hash.ts';
import { rulesOf } from './rules-of.ts';
import type { Simulation } from './schema.ts';
import { simulationSchema } from './schema.ts';

/** What a simulation is to the engine: rules, their fingerprint, every state and what lies ahead of each. */
function playedAs(simulation: Simulation) {
  const rules = rulesOf(simulation, askedQuestions);
  const graph = explore(rules);
  const { nodes } = graph;
  return { rules, hash: rulesHash(rules), nodes, prospects: prospectsOf(rules, graph) };
}

describe('what is only read changes nothing that is played', () => {
  test('silence: the graph in real time is the graph without it', () => {
    fc.assert(
      fc.property(arbitrarySimulation, (simulation) => {
        const untimed = structuredClone(simulation);
        for (const scene of Object.values(untimed.scenes)) delete scene.live;
        expect(playedAs(untimed)).toEqual(playedAs(simulation));
      }),
    );
  });

  test('what is entitled, and a ceiling', () => {
    fc.assert(
      fc.property(arbitrarySimulation, (simulation) => {
        const bare = structuredClone(simulation);
        if (bare.kind === 'encounter') delete bare.ceiling;
        for (const { choices } of Object.values(bare.scenes))
          for (const choice of Object.values(choices)) delete choice.entitled;
        expect(playedAs(bare)).toEqual(playedAs(simulation));
      }),
    );
  });

  test('any word, in either language', () => {
    fc.assert(
      fc.property(arbitrarySimulation, fc.string({ minLength: 1 }), (simulation, word) => {
        const reworded = JSON.parse(JSON.stringify(simulation), (key, value: unknown) =>
          (key === 'id' || key === 'en') && typeof value === 'string' ? `${value} ${word}` : value,
        ) as Simulation;
        const hash = (of: Simulation) => rulesHash(rulesOf(of, askedQuestions));
        expect(reworded).not.toEqual(simulation);
        expect(hash(reworded)).toBe(hash(simulation));
      }),
    );
  });

  test('and reading it twice is reading it once', () => {
    fc.assert(
      fc.property(arbitrarySimulation, (simulation) => {
        expect(simulationSchema.parse(simulation)).toEqual(simulation);
      }),
    );
  });
});
