/** A run that may have left another one. */
interface Leaving {
  readonly id: string;
  readonly fork?: { readonly of: string; readonly at: number } | undefined;
}

/** The run a fork goes back to, however many forks lie between; a run that left none is its own. */
export function originOf(runs: readonly Leaving[], id: string): string {
  const seen = new Set<string>();
  let origin = id;
  for (;;) {
    const left = runs.find((run) => run.id === origin)?.fork?.of;
    if (left === undefined || seen.has(left)) return origin;
    seen.add(origin);
    origin = left;
  }
}

/** The runs that go back to the same one as this run does, itself and the original among them, in their order. */
export function familyOf<Run extends Leaving>(runs: readonly Run[], id: string): readonly Run[] {
  const origin = originOf(runs, id);
  return runs.filter((run) => originOf(runs, run.id) === origin);
}

/** How many choices two runs have in common before they part. */
export function sharedChoices(one: readonly string[], other: readonly string[]): number {
  const parting = one.findIndex((choice, index) => choice !== other[index]);
  return parting === -1 ? one.length : parting;
}
