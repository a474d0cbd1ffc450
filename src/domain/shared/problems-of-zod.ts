import type { z } from 'zod';
import type { Checked } from './checked.ts';
import { meantKey } from './fix-of-key.ts';
import { problemOfIssue } from './problem-of-issue.ts';
import type { Problem } from './problem.ts';

/**
 * What a schema refuses, as problems for the author, in the schema's order.
 *
 * Codes: `unknown-key`, `missing-key`, `wrong-type`, `wrong-value`, `wrong-form`, `out-of-range`, `blank-text`,
 * `wrong-length`. A check of one's own may bring its code and fix: `refine(…, { error, params: { code, fix } })`.
 * Of a union, the branch that fits best speaks. With `checked` the sentences name the value found, the keys there
 * are, and what the schema says of the key; and a key is not said to be missing that was only misspelt.
 */
export function problemsOfZod(error: z.core.$ZodError, checked?: Checked): readonly Problem[] {
  const problems = error.issues.flatMap((issue) => problemsOf(issue, [], checked));
  if (!checked) return problems;
  const misspelt = new Set(
    problems
      .filter(({ code }) => code === 'unknown-key')
      .map(({ path }) => placeOf([...path.slice(0, -1), meantKey(path, checked) ?? ''])),
  );
  return problems.filter(
    ({ code, path }) => code !== 'missing-key' || !misspelt.has(placeOf(path)),
  );
}

function placeOf(path: Problem['path']): string {
  return JSON.stringify(path);
}

type Issue = z.core.$ZodIssue;

function problemsOf(
  issue: Issue,
  before: Problem['path'],
  checked: Checked | undefined,
): readonly Problem[] {
  const path = [...before, ...(issue.path as Problem['path'])];
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => problemOfIssue(issue, [...path, key], checked));
  }
  if (issue.code !== 'invalid_union' || issue.errors.length === 0)
    return [problemOfIssue(issue, path, checked)];
  const ofItsType = issue.errors.filter((branch) => !branch.some(isOtherType));
  const nearest = ofItsType.toSorted((a, b) => a.length - b.length)[0];
  if (!nearest) return [problemOfIssue(anyType(issue.errors.flat()), path, checked)];
  return nearest.flatMap((each) => problemsOf(each, path, checked));
}

/** The value is of another kind altogether than this branch: a text where it wants a list. */
function isOtherType(issue: Issue): boolean {
  return issue.code === 'invalid_type' && issue.path.length === 0 && issue.expected !== 'int';
}

/** No branch takes a value of this type: one issue that names every type some branch takes. */
function anyType(issues: readonly Issue[]): Issue {
  const [first, ...more] = issues.filter((issue) => issue.code === 'invalid_type');
  if (!first) throw new Error('A branch that is of another type has an issue that says so.');
  const expected = [...new Set([first, ...more].map((issue) => issue.expected))].join('|');
  return { ...first, expected: expected as typeof first.expected };
}
