import { problem } from '../../shared/problem.ts';
import { eachChoice } from '../each-choice.ts';
import type { Simulation } from '../schema.ts';
import type { Material, Proof } from './material.ts';
import { whatHappens } from './what-happens.ts';

/** `unreachable-state`: a state of a process that it enters in no run. */
export const unreachableState: Proof = (material) =>
  Object.keys(material.simulation.processes).flatMap((process) =>
    neverEntered(material, process).map((state) =>
      problem(
        'unreachable-state',
        ['processes', process, 'states', state],
        `Process "${process}" is never in "${state}": ${whyNever(material.simulation, process, state)}.`,
        'let a `go` or a signal lead to it in time, or remove it.',
      ),
    ),
  );

function neverEntered(material: Material, process: string): readonly string[] {
  const seen = new Set(material.graph.nodes.map(({ state }) => state.processes[process]?.state));
  const states = Object.keys(material.simulation.processes[process]?.states ?? {});
  const unseen = states.filter((state) => !seen.has(state));
  if (unseen.length === 0) return [];
  const entered = whatHappens(material, { process: { [process]: unseen } }, (happening) =>
    happening.kind === 'process-moved' && happening.process === process
      ? happening.state
      : undefined,
  );
  return entered ? unseen.filter((state) => !entered.has(state)) : [];
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
