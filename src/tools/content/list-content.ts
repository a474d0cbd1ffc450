import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { contentId } from '#domain/shared/localized-text.ts';
import { problem } from '#domain/shared/problem.ts';
import { placed, type PlacedProblem } from './placed-problem.ts';

/** The files of a course, by their paths from its root, `/` between folders. */
export interface ContentList {
  readonly lessons: readonly string[];
  readonly quizzes: readonly string[];
  /** Recipes of tests. */
  readonly tests: readonly string[];
  readonly simulations: readonly string[];
  readonly guides: readonly string[];
  /** Whole simulations that guides show as examples. */
  readonly examples: readonly string[];
  /** Files that nothing would ever read, and names that cannot be ids. */
  readonly problems: readonly PlacedProblem[];
}

const patterns = {
  lessons: /^content\/lessons\/(id|en)\/([^/]+)\/([^/]+)\.mdx$/,
  tests: /^content\/tests\/([^/]+)\.yaml$/,
  quizzes: /^quizzes\/([^/]+)\.yaml$/,
  simulations: /^simulations\/([^/]+)\/simulation\.yaml$/,
  guides: /^content\/guides\/(?:id|en)\/([^/]+)\.mdx$/,
  examples: /^content\/guides\/([^/]+)\.yaml$/,
};

/** What lies in the folders for lessons, quizzes, tests, simulations and guides. */
export function listContent(root: string): ContentList {
  const files = [
    'content/lessons',
    'content/guides',
    'content/tests',
    'quizzes',
    'simulations',
  ].flatMap((folder) => filesIn(root, folder));
  const matching = (kind: keyof typeof patterns) =>
    files.filter((file) => patterns[kind].test(file));
  const found = {
    lessons: matching('lessons'),
    quizzes: matching('quizzes'),
    tests: matching('tests'),
    simulations: matching('simulations'),
    guides: matching('guides'),
    examples: matching('examples'),
  };
  const known = new Set(Object.values(found).flat());
  const strays = files.filter((file) => !known.has(file)).flatMap(strayFile);
  return { ...found, problems: [...strays, ...[...known].flatMap(wrongName)] };
}

/** The name that a lesson, quiz or simulation has by its place: its id. */
export function nameOf(file: string): string {
  const match = Object.values(patterns)
    .map((pattern) => pattern.exec(file))
    .find(Boolean);
  return match?.at(-1) ?? '';
}

/** Language and module of a lesson, from its path. */
export function homeOf(file: string): { readonly locale: 'id' | 'en'; readonly module: string } {
  const [, locale, module = ''] = patterns.lessons.exec(file) ?? [];
  return { locale: locale === 'en' ? 'en' : 'id', module };
}

function filesIn(root: string, folder: string): readonly string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .replaceAll('\\', '/'),
    )
    .toSorted();
}

const forms: Readonly<Record<string, string>> = {
  'content/lessons': 'content/lessons/<id|en>/<module>/<lesson>.mdx',
  'content/guides': 'content/guides/<id|en>/<guide>.mdx',
  'content/tests': 'content/tests/<test>.yaml',
  quizzes: 'quizzes/<quiz>.yaml',
  simulations: 'simulations/<simulation>/simulation.yaml',
};

/** A file of text that nothing reads; pictures and the like may lie beside what uses them. */
function strayFile(file: string): readonly PlacedProblem[] {
  if (!/\.(ya?ml|mdx?|json)$/.test(file)) return [];
  const form = Object.entries(forms).find(([folder]) => file.startsWith(`${folder}/`))?.[1];
  const message = `Nothing reads this file: here, files are named ${form}.`;
  return [placed(problem('misplaced-file', [], message, 'rename it, or move it.'), file, start)];
}

function wrongName(file: string): readonly PlacedProblem[] {
  const name = nameOf(file);
  if (contentId.safeParse(name).success) return [];
  const message = `The name "${name}" becomes an id, so it must be lower-case words joined by hyphens.`;
  return [placed(problem('wrong-form', [], message, 'rename it.'), file, start)];
}

const start = { line: 1, column: 1 };
