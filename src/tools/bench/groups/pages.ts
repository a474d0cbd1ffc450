import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { rulesOf } from '#domain/simulation/rules-of.ts';
import { findSimulation } from '../../play/find-simulation.ts';
import { builtSite, pagesIn } from '../pages/built-site.ts';
import { distantServer } from '../pages/distant-server.ts';
import { emptyPage } from '../pages/empty-page.ts';
import { finishedRun } from '../pages/finished-run.ts';
import { keepRuns } from '../pages/keep-runs.ts';
import { type Round, pageRows, type SimulationLoads } from '../pages/page-rows.ts';
import { coldLoad, openBrowser } from '../pages/throttled-browser.ts';
import type { Row } from '../row.ts';

const ROUNDS = 5;
const choice = '[data-choice]';
const start = '[href="#play"]';
const ending = 'main h1 + .story';

/**
 * The built site in a browser: a phone of 360 × 740, slow 4G (150 ms, 1.6 Mbit/s down, 0.75 up), a CPU four times
 * slower, medians of five cold loads after one that is not counted. The lesson is the largest one; the simulations are
 * the largest, the one in the middle, and the smallest.
 *
 * Everything here is by the clock on the wall: on a machine that others use the times say little, which is why its load
 * is told, and what is compared is so within a round.
 */
export async function pages(): Promise<readonly Row[]> {
  const folder = await builtSite();
  const lesson = pagesIn(folder, 'id/lessons')[0] ?? '';
  const simulations = someOf(pagesIn(folder, 'id/simulations'));
  const blank = mkdtempSync(join(tmpdir(), 'momen-empty-'));
  const html = readFileSync(join(folder, `id/lessons/${lesson}.html`), 'utf8');
  writeFileSync(join(blank, 'index.html'), emptyPage(html));

  const site = await distantServer(folder);
  const empty = await distantServer(blank);
  const browser = await openBrowser();
  try {
    const round = await rounds(browser, {
      empty: empty.url,
      site: site.url,
      lesson,
      simulations,
    });
    const weighed = await round(true);
    const counted: Round[] = [];
    while (counted.length < ROUNDS) counted.push(await round(false));
    const load = (loadavg()[0] ?? NaN) / availableParallelism();
    const busy: Row = { what: 'load of this machine, a core', value: load, unit: '×' };
    return [busy, ...pageRows(lesson, weighed, counted)];
  } finally {
    await browser.close();
    site.close();
    empty.close();
    rmSync(blank, { recursive: true });
  }
}

/** The first, the middle and the last of some names. */
function someOf(names: readonly string[]): readonly string[] {
  const places = [0, Math.floor((names.length - 1) / 2), names.length - 1];
  return [...new Set(places.flatMap((place) => names[place] ?? []))];
}

interface Addresses {
  readonly empty: string;
  readonly site: string;
  readonly lesson: string;
  readonly simulations: readonly string[];
}

/** Gives what loads every page once. */
async function rounds(browser: Browser, { empty, site, lesson, simulations }: Addresses) {
  const stored = await keepRuns(browser, site, simulations.flatMap(runOf));
  return async (weighs: boolean): Promise<Round> => {
    const loads = async (name: string): Promise<SimulationLoads> => {
      const player = `${site}id/simulations/${name}.html`;
      const debrief = `${site}id/debriefs/${name}.html#run=${name}`;
      return {
        opened: await coldLoad(browser, player, { look: start }, { weighs }),
        pressedAlive: await coldLoad(browser, `${player}#play`, { look: choice, press: 'alive' }),
        pressedEarly: await coldLoad(browser, `${player}#play`, { look: choice, press: 'shown' }),
        debrief: await coldLoad(browser, debrief, { look: ending }, { stored }),
      };
    };
    const round = {
      empty: await coldLoad(browser, empty, { look: 'h1' }),
      lesson: await coldLoad(
        browser,
        `${site}id/lessons/${lesson}.html`,
        { look: 'h1' },
        { weighs },
      ),
    };
    const each: Record<string, SimulationLoads> = {};
    for (const name of simulations) each[name] = await loads(name);
    return { ...round, simulations: each };
  };
}

/** The events of a run of a simulation; the run has its name. */
function runOf(name: string) {
  const found = findSimulation(name);
  if (typeof found === 'string') throw new Error(found);
  return finishedRun(name, name, rulesOf(found.simulation, found.known.questions));
}
