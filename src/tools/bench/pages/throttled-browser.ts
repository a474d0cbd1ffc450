import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright';
import { findChromium } from '../../find-chromium.ts';
import { type Plan, type Seen, type Watched, watchPage } from './watch-page.ts';

const phone = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true } as const;
const timesSlowerCpu = 4;

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // That of our server is its own. Told so page by page, the browser would connect twice.
  '--ignore-certificate-errors',
];

/** What was loaded, and what it weighed: bytes of bodies as they were sent, once the network was idle. */
export interface Loaded extends Seen {
  readonly bytes: number;
  readonly fontBytes: number;
}

export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: findChromium(), args: flags });
}

/**
 * Loads a page as a learner who was never here opens it: a browser context of its own, nothing cached, throttled.
 * `stored` is what the learner has kept here. Where `weighs`, waits until all is fetched; without it there are no bytes.
 */
export async function coldLoad(
  browser: Browser,
  url: string,
  plan: Plan,
  {
    stored,
    weighs = false,
  }: { stored?: BrowserContextOptions['storageState']; weighs?: boolean } = {},
): Promise<Loaded> {
  const context = await browser.newContext({ ...phone, ...(stored && { storageState: stored }) });
  try {
    const page = await context.newPage();
    const unthrottle = await throttle(page);
    await page.addInitScript(watchPage, plan);
    await page.goto(url, { waitUntil: 'commit' });
    const seen = await page.evaluate(() => (globalThis as unknown as Watched).momenSeen);
    if (!weighs) return { ...seen, bytes: NaN, fontBytes: NaN };
    await unthrottle();
    // What is fetched late comes in steps, with pauses in between.
    await page.waitForTimeout(3000);
    await page.waitForLoadState('networkidle');
    return { ...seen, ...(await weigh(page)) };
  } finally {
    await context.close();
  }
}

/** Gives what ends it. */
async function throttle(page: Page): Promise<() => Promise<unknown>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  await session.send('Emulation.setCPUThrottlingRate', { rate: timesSlowerCpu });
  return () => session.detach();
}

function weigh(page: Page): Promise<{ readonly bytes: number; readonly fontBytes: number }> {
  return page.evaluate(() => {
    const sent = [
      ...performance.getEntriesByType('navigation'),
      ...performance.getEntriesByType('resource'),
    ] as PerformanceResourceTiming[];
    const fonts = sent.filter(({ name }) => name.endsWith('.woff2'));
    const sum = (of: typeof sent) =>
      of.reduce((all, { encodedBodySize }) => all + encodedBodySize, 0);
    return { bytes: sum(sent), fontBytes: sum(fonts) };
  });
}
