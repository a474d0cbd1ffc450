/** When a page is seen and pressed, in ms since its navigation began. NaN for what did not happen. */
export interface Seen {
  /** The largest contentful paint, as far as it came before the press. */
  readonly largest: number;
  /** The frame that first showed what `look` names. */
  readonly shown: number;
  /** The last island that starts with the page is hydrated. */
  readonly alive: number;
  /** The frame that showed what the press led to. */
  readonly answered: number;
}

export interface Plan {
  /** A selector of what is waited for, and pressed where `press` says so. */
  readonly look: string;
  /** Pressed as soon as it is shown, or once the page is alive, too. Left out: never, and the page comes to rest. */
  readonly press?: 'shown' | 'alive' | undefined;
}

/** The global promise of what `watchPage` saw. */
export interface Watched {
  momenSeen: Promise<Seen>;
}

/**
 * Runs in the page, before all that is its own, and needs nothing from outside itself. An answer is a new entry in the
 * page’s `role="log"`. Waits ten seconds for each thing, not longer.
 */
export function watchPage({ look, press }: Plan): void {
  const asleep = 'astro-island[ssr][client="load"]';
  const limitMs = 10_000;
  let [largest, alive, pressed] = [NaN, NaN, NaN];

  observe('largest-contentful-paint', ({ startTime }) => {
    if (!(startTime > pressed)) largest = startTime;
  });
  new MutationObserver((changes) => {
    for (const element of document.querySelectorAll(
      `:is(${look}, :is(${look}) *):not([elementtiming])`,
    ))
      element.setAttribute('elementtiming', '');
    const hydrated = changes.some(({ type }) => type === 'attributes');
    if (hydrated && !document.querySelector(asleep)) alive = performance.now();
  }).observe(document, { subtree: true, childList: true, attributeFilter: ['ssr'] });

  async function see(): Promise<Seen> {
    const shown = await firstShown();
    if (press === undefined) await rest();
    else {
      if (press === 'alive') await frameWhere(() => alive > 0);
      const before = entries();
      pressed = performance.now();
      document.querySelector<HTMLElement>(`:is(${look}):not(:disabled)`)?.click();
      const answered = await frameWhere(() => entries() > before);
      return { largest, shown, alive, answered };
    }
    return { largest, shown, alive, answered: NaN };
  }

  function firstShown(): Promise<number> {
    return new Promise((resolve) => {
      observe('element', ({ startTime }) => resolve(startTime));
      setTimeout(() => resolve(NaN), limitMs);
    });
  }

  /** When the first frame in which this holds was on the screen. */
  function frameWhere(holds: () => boolean): Promise<number> {
    const limit = performance.now() + limitMs;
    return new Promise((resolve) => {
      const look = () => {
        if (performance.now() > limit) return resolve(NaN);
        if (!holds()) return requestAnimationFrame(look);
        // The frame is painted after this; a message comes after that.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now());
        return port2.postMessage(undefined);
      };
      requestAnimationFrame(look);
    });
  }

  /** Loaded, its fonts with it, and painted again if they changed anything. */
  async function rest(): Promise<void> {
    if (document.readyState !== 'complete')
      await new Promise((resolve) => addEventListener('load', resolve));
    await document.fonts.ready;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }

  function entries(): number {
    return document.querySelector('[role="log"] > div')?.childElementCount ?? 0;
  }

  function observe(type: string, tell: (entry: PerformanceEntry) => void): void {
    new PerformanceObserver((list) => list.getEntries().forEach(tell)).observe({
      type,
      buffered: true,
    });
  }

  (globalThis as unknown as Watched).momenSeen = see();
}
