import { nearest } from '../shared/nearest.ts';
import type { Problem } from '../shared/problem.ts';
import { problem } from '../shared/problem.ts';
import { eachChoice } from './each-choice.ts';
import type { Known } from './known.ts';
import type { Reference } from './references.ts';
import { referencesOf } from './references.ts';
import { END } from './rules.ts';
import type { Simulation } from './schema.ts';

/**
 * Ids that name nothing. XState would compile a machine whose targets do not exist, so this comes first. The code
 * is `unknown-` and the kind: `unknown-scene`, `unknown-customer`, `unknown-mark` …
 */
export function checkReferences(simulation: Simulation, known: Known): readonly Problem[] {
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
  if (kind === 'signal') return ` that process "${of}" listens to`;
  return kind === 'mark' ? ' that any choice sets' : '';
}
