import { nearest } from '../shared/nearest.ts';
import type { Problem } from '../shared/problem.ts';
import { problem } from '../shared/problem.ts';
import { checkFeelings } from './check-feelings.ts';
import { checkOutcomes } from './check-outcomes.ts';
import { choicesOf } from './choices-of.ts';
import { eachChoice } from './each-choice.ts';
import type { Known } from './known.ts';
import type { Reference } from './references.ts';
import { referencesOf } from './references.ts';
import { END } from './rules.ts';
import type { Simulation } from './schema.ts';

/**
 * Ids that name nothing, questions whose answers lead nowhere, and feelings that are nobody's. XState would compile a
 * machine whose targets do not exist, so this comes first: what has none of it can be walked.
 */
export function checkReferences(simulation: Simulation, known: Known): readonly Problem[] {
  return [
    ...checkIds(simulation, known),
    ...checkOutcomes(simulation, known.questions ?? new Map()),
    ...checkFeelings(simulation),
  ];
}

/** The code is `unknown-` and the kind: `unknown-scene`, `unknown-customer`, `unknown-mark` … */
function checkIds(simulation: Simulation, known: Known): readonly Problem[] {
  return referencesOf(simulation).flatMap((reference) => {
    const names = namesOf(reference, simulation, known);
    if (!names || names.includes(reference.id)) return [];
    const near = nearest(reference.id, names);
    return problem(
      `unknown-${reference.kind}`,
      reference.path,
      `There is no ${reference.kind} "${reference.id}"${within(reference)}.`,
      near
        ? `did you mean "${near}"?`
        : `use one of these: ${names.join(', ') || '(there is none yet)'}.`,
    );
  });
}

/** The ids there are; undefined where another problem already says that their owner is unknown. */
function namesOf(
  { kind, of = '', path }: Reference,
  simulation: Simulation,
  known: Known,
): readonly string[] | undefined {
  const states = simulation.processes[of]?.states;
  switch (kind) {
    case 'scene':
      return [...Object.keys(simulation.scenes), ...(path.at(-1) === 'go' ? [END] : [])];
    case 'customer':
      return Object.keys(simulation.customers);
    case 'process':
      return Object.keys(simulation.processes);
    case 'state':
      return states && Object.keys(states);
    case 'signal':
      return states && Object.values(states).flatMap(({ on }) => Object.keys(on ?? {}));
    case 'promise':
      return eachChoice(simulation).flatMap(({ choice }) => Object.keys(choice.promises));
    case 'mark':
      return eachChoice(simulation).flatMap(({ choice }) => choice.sets);
    case 'choice': {
      const scene = simulation.scenes[of];
      return scene && Object.keys(choicesOf(scene));
    }
    case 'question':
      return [...(known.questions?.keys() ?? [])];
    case 'competency':
      return [...known.competencies];
    case 'concept':
      return [...known.concepts];
    default:
      return kind satisfies never;
  }
}

function within({ kind, of }: Reference): string {
  if (kind === 'state') return ` in process "${of}"`;
  if (kind === 'choice') return ` in scene "${of}"`;
  if (kind === 'signal') return ` that process "${of}" listens to`;
  return kind === 'mark' ? ' that any choice sets' : '';
}
