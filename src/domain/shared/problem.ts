/**
 * Something wrong in content, for its author. Data, never thrown: a check returns all of them at once.
 *
 * `path` leads from the file's root to the fault, as in `['scenes', 'arrival', 'choices']`; the tool that
 * read the file turns it into a line and a column. `code` is permanent: it is searched for and written about.
 */
export interface Problem {
  readonly code: string;
  readonly severity: 'error' | 'warning';
  readonly path: readonly (string | number)[];
  /** What is wrong and why, in the author's own ids. One or two sentences. */
  readonly message: string;
  /** What to do about it, starting with a verb. */
  readonly fix: string;
}

/** A problem of severity `error`, which is what almost every rule reports. */
export function problem(
  code: string,
  path: Problem['path'],
  message: string,
  fix: string,
): Problem {
  return { code, severity: 'error', path, message, fix };
}

/** A problem of severity `warning`: worth a look, and it stops nothing. */
export function warning(
  code: string,
  path: Problem['path'],
  message: string,
  fix: string,
): Problem {
  return { code, severity: 'warning', path, message, fix };
}
