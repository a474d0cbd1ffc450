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
 * Runs in the page, before all that is its own, and needs nothing from outside itself. An answer is something new in
 * the page’s `role="log"`. Waits ten seconds for each thing, not longer. It asks nothing of the page frame by frame, which
 * would take a slow phone's time from the page: it is told of changes.
 */
export function watchPage({ look, press }: Plan): void {
  const asleep = 'astro-island[ssr][client="load"]';
  const limitMs = 10_000;
  let [largest, alive, pressed] = [NaN, NaN, NaN];
  let isShown = false;
  let waiting: (() => boolean)[] = [];

  observe('largest-contentful-paint', ({ startTime }) => {
    if (!(startTime > pressed)) largest = startTime;
  });
  new MutationObserver((changes) => {
    if (!isShown) markLooked();
    const hydrated = changes.some(({ type }) => type === 'attributes');
    if (hydrated && !document.querySelector(asleep)) alive = performance.now();
    waiting = waiting.filter((isOver) => !isOver());
  }).observe(document, { subtree: true, childList: true, attributeFilter: ['ssr'] });

  async function see(): Promise<Seen> {
    const shown = await firstShown();
    isShown = true;
    if (press === undefined) await rest();
    else {
      if (press === 'alive') await until(() => alive > 0);
      const before = entries();
      pressed = performance.now();
      document.querySelector<HTMLElement>(`:is(${look}):not(:disabled)`)?.click();
      const isAnswered = await until(() => entries() > before);
      return { largest, shown, alive, answered: isAnswered ? await painted() : NaN };
    }
    return { largest, shown, alive, answered: NaN };
  }

  /** The browser tells when an element was painted only of those that are marked. */
  function markLooked(): void {
    for (const element of document.querySelectorAll(
      `:is(${look}, :is(${look}) *):not([elementtiming])`,
    ))
      element.setAttribute('elementtiming', '');
  }

  function firstShown(): Promise<number> {
    return new Promise((resolve) => {
      observe('element', ({ startTime }) => resolve(startTime));
      setTimeout(() => resolve(NaN), limitMs);
    });
  }

  /** Waits until a change of the page makes this hold. False when none did in time. */
  function until(holds: () => boolean): Promise<boolean> {
    return new Promise((resolve) => {
      if (holds()) return resolve(true);
      waiting.push(() => {
        if (!holds()) return false;
        resolve(true);
        return true;
      });
      setTimeout(() => resolve(false), limitMs);
    });
  }

  /** When the next frame is on the screen: it is painted after its callbacks, and a message comes after that. */
  function painted(): Promise<number> {
    return new Promise((resolve) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now());
        port2.postMessage(undefined);
      });
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
    return document.querySelectorAll('[role="log"] > div > *').length;
  }

  function observe(type: string, tell: (entry: PerformanceEntry) => void): void {
    new PerformanceObserver((list) => list.getEntries().forEach(tell)).observe({
      type,
      buffered: true,
    });
  }

  (globalThis as unknown as Watched).momenSeen = see();
}
