import { describe, expect, test } from 'vitest';
import { kindOfView } from '#tools/build/asked-views.ts';
import {
  debriefs,
  fileAt,
  fontOf,
  files,
  inlineScriptBytes,
  lessons,
  pages,
  preloaded,
  read,
  sent,
  simulations,
  tagsOf,
  total,
  withImports,
} from './built-site.ts';

/** What a press fetches, or a scene that asks a question: the example, an earlier run to read, the question. */
const onRequest = (file: string) =>
  /\/(Worked|ReadRun|Ask|question|PlacedParts|TypedResult)\.[^/]*\.js$/.test(file) ||
  kindOfView(file) !== undefined;

/** What the notes of a lesson fetch when they are opened, and what says that another tab has changed the learner. */
const isSeldom = (file: string) => /\/(open-notes|other-turn)\.[^/]*\.js$/.test(file);

// In bytes, Brotli. The measurements behind the numbers: 14 kB is what a server sends before it waits for an answer.
const kB = 1000;

describe.each(lessons)('%s', (page) => {
  const head = /<head>[\s\S]*<\/head>/.exec(read(page))?.[0] ?? '';

  test('comes with all its styles within 14 kB', () => {
    const linked = tagsOf(page)
      .filter(({ name, attributes }) => name === 'link' && attributes['rel'] === 'stylesheet')
      .map(({ attributes }) => fileAt(page, attributes['href'] ?? ''));
    expect(sent(page) + total(linked)).toBeLessThanOrEqual(14 * kB);
  });

  test('waits for nothing before it is shown', () => {
    expect(head).not.toMatch(/<link[^>]*rel="?stylesheet/);
    const blocking = (head.match(/<script\b[^>]*\ssrc=[^>]*>/g) ?? []).filter(
      (tag) => !/\s(defer|async|type="module")/.test(tag),
    );
    expect(blocking).toEqual([]);
  });

  test('runs at most 2 kB of script before the reader comes to an island', () => {
    const scripts = tagsOf(page).filter(
      ({ name, attributes }) => name === 'script' && 'src' in attributes,
    );
    const outside = scripts.map(({ attributes }) => fileAt(page, attributes['src'] ?? ''));
    expect(preloaded(page)).toEqual([]);
    expect(inlineScriptBytes(page) + total(outside)).toBeLessThanOrEqual(2 * kB);
  });

  test('wakes all its islands, with the views of its questions and what keeps the answers, with at most 36 kB of script and styles', () => {
    const renderers = tagsOf(page)
      .filter(({ name }) => name === 'astro-island')
      .flatMap(({ attributes }) => [attributes['component-url'], attributes['renderer-url']])
      .map((url) => fileAt(page, url ?? ''));
    const given = renderers.map(read).join('');
    const isOther = (file: string) => {
      const kind = kindOfView(file);
      return kind !== undefined && !given.includes(`"kind":"${kind}"`);
    };
    const scripts = withImports([...new Set(renderers)], (file) => isOther(file) || isSeldom(file));
    const sheets = scripts.flatMap((file) => {
      const name = /new URL\("\.\/(wake\.[^"]*\.css)"/.exec(read(file))?.[1];
      return name === undefined ? [] : [`_astro/${name}`];
    });
    expect(scripts.some((file) => file.startsWith('_astro/wake.'))).toBe(true);
    expect(total([...scripts, ...sheets])).toBeLessThanOrEqual(36 * kB);
  });

  test('holds nothing of the search', () => {
    expect(read(page)).not.toMatch(/(src|href|component-url)="[^"]*(pagefind\/|Search\.)/);
  });
});

describe.each(simulations)('%s', (page) => {
  test('answers the first choice with at most 32 kB of script: what makes it alive, and what keeps the choice', () => {
    const alive = preloaded(page);
    const keeper = files.filter((file) => /\/record\.[^/]*\.js$/.test(file));
    const keeps = withImports(keeper, isSeldom);
    expect(alive.length).toBeGreaterThan(0);
    expect(keeps.length).toBeGreaterThan(0);
    const scripts = [...new Set([...alive, ...keeps])];
    expect(total(scripts) + inlineScriptBytes(page)).toBeLessThanOrEqual(32 * kB);
  });

  test('is at most 100 kB in all, with font, first face, and the scripts it fetches by itself later', () => {
    const links = tagsOf(page).filter(
      ({ name, attributes }) => name === 'link' && attributes['rel'] === 'preload',
    );
    const face = tagsOf(page).find(({ name }) => name === 'img');
    const seen = [...links, ...(face ? [face] : [])].map(
      ({ attributes }) => attributes['href'] ?? attributes['src'] ?? '',
    );
    const others = [...seen, fontOf(page)].map((url) => fileAt(page, url));
    expect(face).toBeDefined();
    expect(others.some((file) => file.endsWith('.woff2'))).toBe(true);
    const scripts = withImports(preloaded(page), isSeldom).filter((file) => !onRequest(file));
    expect(scripts.some((file) => file.includes('xstate'))).toBe(true);
    expect(sent(page) + total([...new Set([...others, ...scripts])])).toBeLessThanOrEqual(100 * kB);
  });
});

describe.each(debriefs)('%s', (page) => {
  test('has at most 30 kB of script that its simulation has not', () => {
    const simulation = page.replace('debriefs/', 'simulations/');
    const own = preloaded(page).filter((file) => !preloaded(simulation).includes(file));
    expect(total(own)).toBeLessThanOrEqual(30 * kB);
  });
});

describe('the pages of a learner’s own', () => {
  const own = (name: string) => pages.filter((page) => page.endsWith(`/${name}.html`));

  test.each([...own('review'), ...own('learning')])(
    '%s is at most 32 kB, and 42 kB of script',
    (page) => {
      expect(sent(page)).toBeLessThanOrEqual(32 * kB);
      expect(total(preloaded(page))).toBeLessThanOrEqual(42 * kB);
    },
  );

  const tests = pages.filter((page) => page.includes('/tests/'));

  test.each(tests)('%s is at most 20 kB, and 40 kB of script', (page) => {
    expect(sent(page)).toBeLessThanOrEqual(20 * kB);
    expect(total(preloaded(page))).toBeLessThanOrEqual(40 * kB);
  });

  test.each(own('certificate'))('%s is at most 12 kB, and 26 kB of script', (page) => {
    expect(sent(page)).toBeLessThanOrEqual(12 * kB);
    expect(total(preloaded(page))).toBeLessThanOrEqual(26 * kB);
  });

  test('a card fetches at most 8 kB for its question, and 16 kB for all terms together', () => {
    const questions = files.filter((file) => /\/questions\/[^/]*\.json$/.test(file));
    expect(questions.length).toBe(lessons.length);
    for (const file of questions) expect(sent(file), file).toBeLessThanOrEqual(8 * kB);
    for (const file of files.filter((each) => each.endsWith('/terms.json')))
      expect(sent(file), file).toBeLessThanOrEqual(16 * kB);
  });

  test('a glossary is at most 22 kB, and loads no script before it is idle', () => {
    for (const page of own('glossary')) {
      expect(sent(page), page).toBeLessThanOrEqual(22 * kB);
      expect(preloaded(page), page).toEqual([]);
    }
  });
});

test('a lesson fetches at most 5 kB more when its notes are opened', () => {
  const notes = files.filter((file) => /\/open-notes\.[^/]*\.js$/.test(file));
  const awake = lessons.flatMap((page) =>
    tagsOf(page).map(({ attributes }) => fileAt(page, attributes['component-url'] ?? '')),
  );
  const there = withImports(
    [...new Set(awake)].filter((file) => file.endsWith('.js')),
    isSeldom,
  );
  const own = withImports(notes, (file) => isSeldom(file) || there.includes(file));
  expect(notes).toHaveLength(1);
  expect(total(own)).toBeLessThanOrEqual(5 * kB);
});

describe('the scripts of the site', () => {
  const scripts = files.filter((file) => /^_astro\/.*\.js$/.test(file));

  test('hold XState’s ES module, once, and nothing of CommonJS', () => {
    const holding = scripts.filter((file) => read(file).includes('xstate.init'));
    expect(holding).toHaveLength(1);
    expect(sent(holding[0] ?? '')).toBeLessThanOrEqual(11.5 * kB);
    for (const file of scripts)
      expect(read(file), file).not.toMatch(/\bexports:\{\}|\bmodule\.exports\b|__esModule/);
  });

  test('hold no more of zod than zod/mini, and only for the moment a file is imported', () => {
    const holding = scripts.filter((file) => read(file).includes('_zod'));
    expect(total(holding)).toBeLessThanOrEqual(8 * kB);
    const early = pages.flatMap((page) => preloaded(page).filter((file) => holding.includes(file)));
    expect(early).toEqual([]);
  });

  test('come without style sheets, but for those that islands bring when they wake', () => {
    const sheets = files.filter(
      (file) => /^_astro\/.*\.css$/.test(file) && !file.startsWith('_astro/wake.'),
    );
    expect(sheets).toEqual([]);
  });
});

test('no page but the search loads the search', () => {
  const loading = pages.filter((page) => /component-url="[^"]*\/Search\./.test(read(page)));
  expect(loading.filter((page) => !page.endsWith('search.html'))).toEqual([]);
});
