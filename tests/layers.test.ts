import { describe, expect, test } from 'vitest';
import { type SourceFile, sourceFiles, withoutComments } from './support/source-files.ts';

const files = sourceFiles('src').filter(({ path }) => !path.endsWith('.test.ts'));
const content = sourceFiles('content');

/** What the files of a folder may import of ours, beside each other. */
const arrows: Readonly<Record<string, readonly string[]>> = {
  'src/pages': ['layouts', 'components', 'islands', 'platform', 'i18n', 'styles', 'domain'],
  'src/layouts': ['components', 'islands', 'platform', 'i18n', 'styles', 'domain'],
  'src/components': ['islands', 'platform', 'i18n', 'styles', 'domain'],
  'src/islands': ['platform', 'i18n', 'domain'],
  'src/platform': ['domain'],
  'src/i18n': ['domain'],
  'src/domain': [],
  'src/tools': ['styles', 'domain'],
  content: [],
};

const packagesOfDomain = new Set<string | undefined>([
  'zod',
  'xstate',
  'ts-fsrs',
  'd3-scale',
  'd3-shape',
]);

describe.each(Object.entries(arrows))('%s', (folder, allowed) => {
  const own = [...files, ...content].filter(({ path }) => path.startsWith(`${folder}/`));

  test('imports only what lies below it', () => {
    const reachable = [folder, ...allowed.map((each) => `src/${each}`)];
    expect(
      importsWhere(
        own,
        (of) => isOurs(of) && !isData(of) && !reachable.some((each) => of.startsWith(`${each}/`)),
      ),
    ).toEqual([]);
  });
});

test('a folder of islands imports no other, only what they share', () => {
  const strangers = (path: string, of: string) =>
    of.startsWith('src/islands/') &&
    !of.startsWith('src/islands/lib/') &&
    islandOf(of) !== islandOf(path);
  const found = files
    .filter(({ path }) => path.startsWith('src/islands/'))
    .flatMap((file) => importsWhere([file], (of) => strangers(file.path, of)));
  expect(found).toEqual([]);
});

test('islands fetch no content, they are given it', () => {
  const islands = files.filter(({ path }) => path.startsWith('src/islands/'));
  expect(importsWhere(islands, (of) => of.startsWith('astro:'))).toEqual([]);
});

test('nothing that runs in the browser imports the whole of zod', () => {
  const browser = files.filter(({ path }) => /^src\/(islands|platform)\//.test(path));
  const found = browser.flatMap((file) => wayTo('zod', file) ?? []);
  expect(found).toEqual([]);
});

describe('the domain', () => {
  const domain = files.filter(({ path }) => path.startsWith('src/domain/'));

  test('imports no package but zod, xstate and small data libraries', () => {
    expect(
      importsWhere(domain, (of) => !isOurs(of) && !packagesOfDomain.has(packageOf(of))),
    ).toEqual([]);
  });

  test('knows no clock, no chance, no page and no network', () => {
    const impure =
      /\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b|(?<![\w.'"-])(crypto|window|document|navigator|localStorage)\.|(?<![\w.])fetch\(/;
    const found = domain.filter(({ text }) => impure.test(withoutComments(text)));
    expect(found.map(({ path }) => path)).toEqual([]);
  });
});

describe('every file', () => {
  const all = [
    ...sourceFiles('src', /\.(ts|svelte|astro|css|mjs)$/),
    ...sourceFiles('tests', /\.(ts|mjs)$/),
  ];

  test('has at most 300 lines', () => {
    const long = all.filter(({ text }) => text.trimEnd().split('\n').length > 300);
    expect(long.map(({ path }) => path)).toEqual([]);
  });

  test('says simulation, and none of the words it replaces', () => {
    const others = new RegExp(['scen' + 'ario', 'role' + '[- ]?play'].join('|'), 'i');
    expect(all.filter(({ text }) => others.test(text)).map(({ path }) => path)).toEqual([]);
  });
});

function isOurs(of: string): boolean {
  return /^(src|tests|content)\//.test(of);
}

/** A text that a page shows, such as an example of a guide, is no code. */
function isData(of: string): boolean {
  return of.endsWith('?raw');
}

function packageOf(specifier: string): string | undefined {
  return /^(@[^/]+\/)?[^/]+/.exec(specifier)?.[0];
}

function islandOf(path: string): string | undefined {
  return path.split('/')[2];
}

/** The imports that a test forbids, as `file → import`. */
function importsWhere(
  of: readonly SourceFile[],
  isForbidden: (of: string) => boolean,
): readonly string[] {
  return of.flatMap(({ path, imports }) =>
    imports.filter((each) => isForbidden(each.of)).map((each) => `${path} → ${each.of}`),
  );
}

/** The chain of running imports that leads from a file to a package; undefined where there is none. */
function wayTo(
  target: string,
  from: SourceFile,
  seen = new Set<string>(),
): readonly string[] | undefined {
  seen.add(from.path);
  for (const { of, isType } of from.imports) {
    if (isType) continue;
    if (of === target) return [`${from.path} → ${target}`];
    const next = files.find(({ path }) => path === of);
    const way = next && !seen.has(of) ? wayTo(target, next, seen) : undefined;
    if (way) return [`${from.path} → ${way.join(' → ')}`];
  }
  return undefined;
}
