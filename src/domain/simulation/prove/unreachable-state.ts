import { problem } from '../../shared/problem.ts';
import { eachChoice } from '../each-choice.ts';
import type { Simulation } from '../schema.ts';
import { happens } from './happens.ts';
import type { Material, Proof } from './material.ts';

/** `unreachable-state`: a state of a process that it enters in no run. */
export const unreachableState: Proof = (material) =>
  Object.entries(material.simulation.processes).flatMap(([process, { states }]) =>
    Object.keys(states).flatMap((state) =>
      isEntered(material, process, state)
        ? []
        : problem(
            'unreachable-state',
            ['processes', process, 'states', state],
            `Process "${process}" is never in "${state}": ${whyNever(material.simulation, process, state)}.`,
            'let a `go` or a signal lead to it in time, or remove it.',
          ),
    ),
  );

function isEntered(material: Material, process: string, state: string): boolean {
  return (
    material.graph.nodes.some((node) => node.state.processes[process]?.state === state) ||
    happens(
      material,
      { process: { [process]: state } },
      (happening) =>
        happening.kind === 'process-moved' &&
        happening.process === process &&
        happening.state === state,
    )
  );
}

function whyNever(simulation: Simulation, process: string, state: string): string {
  const states = Object.values(simulation.processes[process]?.states ?? {});
  const signals = states.flatMap(({ on = {} }) =>
    Object.keys(on).filter((signal) => on[signal] === state),
  );
  const sent = eachChoice(simulation).map(({ choice }) => choice.signals[process]);
  if (states.some(({ go }) => go === state)) return 'the state before it never lasts long enough';
  if (signals.length === 0) return 'nothing leads to it';
  const unsent = signals.filter((signal) => !sent.includes(signal));
  return unsent.length === signals.length
    ? `no choice sends "${signals.join('" or "')}"`
    : `"${signals.join('" or "')}" is never sent while a state listens to it`;
}
