import { problem } from '../shared/problem.ts';
import type { FileProblem } from './course-files.ts';

/** A problem for every entry whose id an earlier entry of the same list has. `at` is the list’s key, if any. */
export function duplicateIds(
  file: string,
  entries: readonly { readonly id: string }[] | undefined,
  ...at: readonly string[]
): readonly FileProblem[] {
  const seen = new Set<string>();
  return (entries ?? []).flatMap(({ id }, index) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return {
      file,
      problem: problem(
        'duplicate-id',
        [...at, index, 'id'],
        `The id "${id}" is taken: an earlier entry of this list has it.`,
        'Give this entry an id of its own, or join the two.',
      ),
    };
  });
}
