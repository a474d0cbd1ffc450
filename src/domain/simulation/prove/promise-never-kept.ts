import { problem } from '../../shared/problem.ts';
import type { AuthoredChoice } from '../each-choice.ts';
import { eachChoice } from '../each-choice.ts';
import type { Material, Proof } from './material.ts';
import { written } from './paths.ts';
import { whatHappens } from './what-happens.ts';

/** `promise-never-kept`: a promise that is given in some run, and kept in none. Reported where it is first given. */
export const promiseNeverKept: Proof = (material) => {
  const choices = eachChoice(material.simulation);
  const given = new Set(choices.flatMap(({ choice }) => Object.keys(choice.promises)));
  return [...given].flatMap((promise) => {
    const isTried = choices.some(({ choice }) => choice.keeps.includes(promise));
    if (isTried && isKept(material, promise)) return [];
    const first = firstGiven(material, promise, choices);
    if (!first) return [];
    return problem(
      'promise-never-kept',
      [...first.path, 'promises', promise],
      `Promise "${promise}", given by "${first.id}" in scene "${first.scene}" ${written(material.pathTo(first.node))}, is kept in no run: ${isTried ? 'its time has always passed before a choice keeps it' : 'no choice `keeps` it'}.`,
      isTried
        ? 'give it more time, or let a choice keep it sooner.'
        : `add \`keeps: [${promise}]\` to the choice that fulfils it.`,
    );
  });
};

function isKept(material: Material, promise: string): boolean {
  if (material.graph.nodes.some(({ state }) => state.promises[promise]?.status === 'kept'))
    return true;
  const kept = whatHappens(material, { promise: { [promise]: 'kept' } }, (happening) =>
    happening.kind === 'promise-kept' ? happening.promise : undefined,
  );
  return kept?.has(promise) ?? true;
}

/** The choice that gives it nearest to the start, and the node where; undefined when no run does. */
function firstGiven(
  { graph, nodesIn }: Material,
  promise: string,
  choices: readonly AuthoredChoice[],
): (AuthoredChoice & { readonly node: number }) | undefined {
  return choices
    .filter(({ choice }) => promise in choice.promises)
    .flatMap((each) => {
      const node = nodesIn(each.scene).find((at) =>
        graph.nodes[at]?.edges.some(({ choice }) => choice === each.id),
      );
      return node === undefined ? [] : [{ ...each, node }];
    })
    .toSorted((a, b) => a.node - b.node)[0];
}
