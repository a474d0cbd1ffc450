type Load<Props> = (props: Props) => Promise<unknown> | undefined;

const loads = new WeakMap<object, Load<never>>();

/**
 * Says what an island loads before it comes alive over the server's HTML, by the props it was given. It stands in the
 * module script of that island:
 *
 *     import Self from './Quiz.svelte';
 *     neededFirst(Self, ({ questions }) => loadViews(questions));
 */
export function neededFirst<Props>(
  island: (internals: never, props: Props) => unknown,
  load: Load<Props>,
): void {
  loads.set(island, load);
}

/** What an island loads first; undefined where it needs nothing. Rejects when the connection drops. */
export function loadFirst(island: object, props: unknown): Promise<unknown> | undefined {
  return loads.get(island)?.(props as never);
}
