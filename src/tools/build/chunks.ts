/** A script of the site, as bundled. File names count from the site's root. */
export interface Chunk {
  readonly code: string;
  /** The chunks it needs before it can run. */
  readonly imports: readonly string[];
  /** The chunks it may ask for later. */
  readonly later: readonly string[];
}

export type Chunks = ReadonlyMap<string, Chunk>;

/** These chunks and all that they need to run, each once, the needing before the needed. */
export function neededBy(chunks: Chunks, files: readonly string[]): readonly string[] {
  return closure(files, (file) => chunks.get(file)?.imports ?? []);
}

/** These chunks and all that they need or may ask for later. */
export function reachableFrom(chunks: Chunks, files: readonly string[]): readonly string[] {
  return closure(files, (file) => [
    ...(chunks.get(file)?.imports ?? []),
    ...(chunks.get(file)?.later ?? []),
  ]);
}

/** The scripts of the islands on a page. With `when`, only of islands that start then, as in `client:load`. */
export function islandScripts(html: string, when?: string): readonly string[] {
  const tags = [...html.matchAll(/<astro-island\b[^>]*>/g)].map(([tag]) => tag);
  const chosen = tags.filter((tag) => when === undefined || tag.includes(` client="${when}"`));
  return chosen.flatMap((tag) =>
    [...tag.matchAll(/\s(?:component|renderer)-url="\/([^"]+)"/g)].map(([, file = '']) => file),
  );
}

function closure(
  files: readonly string[],
  next: (file: string) => readonly string[],
): readonly string[] {
  const found = new Set<string>();
  const add = (file: string): void => {
    if (found.has(file)) return;
    found.add(file);
    next(file).forEach(add);
  };
  files.forEach(add);
  return [...found];
}
