/** One thing to check by running a command, as `node` would run it from the root of the package. */
export interface Check {
  readonly name: string;
  /** The script of an installed tool, such as `prettier`, or a path; then its arguments. */
  readonly command: readonly [string, ...string[]];
  readonly env?: Readonly<Record<string, string>>;
  /** Where the command writes its results as JSON; without it the check counts as one test. */
  readonly results?: { readonly file: string; readonly format: 'vitest' | 'playwright' };
}

/** How a check went. */
export interface Outcome {
  readonly name: string;
  readonly ok: boolean;
  readonly passed: number;
  readonly failed: number;
  readonly seconds: number;
  readonly output: string;
}
