/** As much of Pagefind's interface as the search uses. */
export interface Pagefind {
  init(): Promise<void>;
  options(options: { readonly ranking: typeof ranking }): Promise<void>;
  search(query: string): Promise<Found>;
  /** Null when a later search has overtaken this one. */
  debouncedSearch(query: string, options: object, waitMs: number): Promise<Found | null>;
}

export interface Found {
  readonly results: readonly { readonly id: string; data(): Promise<FoundPage> }[];
}

export interface FoundPage {
  readonly url: string;
  /** HTML with the words found in `<mark>`. */
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly sub_results: readonly FoundPart[];
}

export interface FoundPart {
  readonly title: string;
  readonly url: string;
  readonly excerpt: string;
  /** Where the words found stand in it, and how much each of them tells. */
  readonly weighted_locations: readonly { readonly balanced_score: number }[];
}

/**
 * What counts when pages are ordered: words as they were asked for before longer ones that begin alike (*PAR* before
 * *partisipan*), and the names of the concepts that a page explains before its title and its text.
 */
export const ranking = { termSimilarity: 10, metaWeights: { concepts: 10 } } as const;

/**
 * Opens the search index that lies in `folder`. Asks at once for all that Pagefind would ask for one by one, so
 * that its own requests are answered from the cache. A failed opening may be tried again.
 */
export function openPagefind(folder: string, language: string): Promise<Pagefind> {
  const at = (file: string) => new URL(`${folder}/${file}`, document.baseURI).href;
  opening ??= open(at, language).catch((error: unknown) => {
    opening = undefined;
    throw error;
  });
  return opening;
}

let opening: Promise<Pagefind> | undefined;

async function open(at: (file: string) => string, language: string): Promise<Pagefind> {
  const library = import(/* @vite-ignore */ at('pagefind.js')) as Promise<Pagefind>;
  void warm(at('pagefind-worker.js'));
  void warm(at(`wasm.${language}.pagefind`));
  void fetch(at('pagefind-entry.json'))
    .then((response) => response.json())
    .then(({ languages }: Entry) => warm(at(`pagefind.${languages[language]?.hash}.pf_meta`)))
    .catch(() => undefined);
  const pagefind = await library;
  await pagefind.init();
  await pagefind.options({ ranking });
  return pagefind;
}

interface Entry {
  readonly languages: Readonly<Record<string, { readonly hash: string }>>;
}

/** Into the browser's cache; whether it got there, Pagefind will find out. */
async function warm(address: string): Promise<void> {
  await fetch(address).catch(() => undefined);
}
