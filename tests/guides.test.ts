import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { z } from 'zod';
import { excerptOf } from '#components/guide/excerpt.ts';
import { type Locale, locales } from '#domain/shared/locale.ts';
import { keysAt } from '#domain/shared/schema-at.ts';
import { parseSimulation } from '#domain/simulation/check-simulation.ts';
import { rulesOf } from '#domain/simulation/rules-of.ts';
import { choiceSchema } from '#domain/simulation/schema/choice.ts';
import { conditionSchema } from '#domain/simulation/schema/condition.ts';
import { customerSchema } from '#domain/simulation/schema/customer.ts';
import { endingSchema } from '#domain/simulation/schema/ending.ts';
import { lineSchema } from '#domain/simulation/schema/line.ts';
import { processSchema } from '#domain/simulation/schema/process.ts';
import { sceneSchema } from '#domain/simulation/schema/scene.ts';
import { simulationSchema } from '#domain/simulation/schema.ts';
import { scriptOf } from '#domain/simulation/script-of.ts';
import { initialState } from '#domain/simulation/state.ts';
import { checkEntry } from '#tools/content/check-entry.ts';
import { knownOf } from '#tools/content/known.ts';
import { listContent } from '#tools/content/list-content.ts';
import { asText, sorted } from '#tools/content/placed-problem.ts';
import { readCourse } from '#tools/content/read-course.ts';
import { describeTurn } from '#tools/play/describe-turn.ts';

// A guide shows nothing that is not so: its example is proved, and what it says a command prints is what that prints.
const root = resolve(import.meta.dirname, '..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const example = read('content/guides/white-shirt.yaml');
const known = knownOf(readCourse(root, listContent(root)));

const file = 'content/guides/white-shirt.yaml';
const output = execFileSync(process.execPath, ['src/tools/check-content.ts', file], { cwd: root });
const checked = String(output).replace(file, 'simulations/white-shirt/simulation.yaml').trim();

const guides = locales.map(
  (locale) => [locale, read(`content/guides/${locale}/writing-a-simulation.mdx`)] as const,
);

test('the worked example has no problems', () => {
  expect(printed(example)).toBe('');
});

describe.each(guides)('the guide in "%s"', (locale, guide) => {
  test('shows parts of the example that are there', () => {
    expect(excerptsIn(guide).length).toBeGreaterThan(5);
    for (const asked of excerptsIn(guide)) expect(excerptOf(example, asked)).not.toBe('');
  });

  test('shows what the check prints of a sound file', () => {
    expect(blocksIn(guide)).toContain(checked);
  });

  test('shows the message on a misspelt scene', () => {
    const choice = /(ask-about-the-hanger:[^]*?go: )news/;
    expect(blocksIn(guide)).toContain(printed(example.replace(choice, '$1new')));
  });

  test('shows the first message on a simulation without a personal act', () => {
    const text = example.replace('        personal: [lilis]\n', '');
    expect(blocksIn(guide)).toContain(printed(text).split('\n\n')[0]);
  });

  test('shows the first turn as the terminal does', () => {
    expect(blocksIn(guide)).toContain(firstTurn(locale));
  });

  test('names only codes that a proof gives', () => {
    const proofs = ['src/domain/simulation/prove', 'src/domain/shared'].flatMap((folder) =>
      readdirSync(join(root, folder)).map((file) => read(`${folder}/${file}`)),
    );
    const lines = guide.split('\n').filter((line) => /^- .*: .*`\.$/.test(line));
    const codes = lines.flatMap((line) => [...line.matchAll(/`([^`]+)`/g)].map(([, code]) => code));
    expect(codes.length).toBeGreaterThan(15);
    expect(codes.filter((code) => !proofs.some((text) => text.includes(`'${code}'`)))).toEqual([]);
  });
});

describe.each(guides)('the page of all keys in "%s"', (_, guide) => {
  const tables = [...guide.matchAll(/^### .*\n[^]*?\n(\|[^]*?\n)\n/gm)].map(([, table = '']) =>
    table
      .split('\n')
      .slice(2)
      .flatMap((row) => [...(row.split('|')[1] ?? '').matchAll(/`([\w-]+)`( \*)?/g)])
      .map(([, key = '', needed]) => `${key}${needed ?? ''}`),
  );

  test.each([
    ['the file', 0, simulationSchema],
    ['a customer', 1, customerSchema],
    ['a process', 2, processSchema],
    ['a scene', 3, sceneSchema],
    ['a line', 4, lineSchema],
    ['a choice', 5, choiceSchema],
    ['an ending', 6, endingSchema],
    ['a condition', 7, conditionSchema],
  ])('has every key of %s, and marks those that have to be there', (_, at, schema) => {
    expect(tables).toHaveLength(8);
    const keys = keysAt(schema, { kind: 'encounter' }, []);
    const needed = keys.map((key) => (isNeeded(schema, key) ? `${key} *` : key));
    expect(tables[at]?.toSorted()).toEqual(needed.toSorted());
  });
});

test('both languages show the same parts in the same order', () => {
  const [one, other] = guides.map(([, guide]) => excerptsIn(guide));
  expect(one).toEqual(other);
});

/** The schema says that it is missing where it is left out; of a whole file, in an encounter too. */
function isNeeded(schema: z.ZodType, key: string): boolean {
  return [{}, { kind: 'encounter' }].some((given) =>
    schema.safeParse(given).error?.issues.some(({ path }) => path.join() === key),
  );
}

function printed(yaml: string): string {
  const file = 'simulations/white-shirt/simulation.yaml';
  return sorted(checkEntry(file, yaml, known, 'simulation'))
    .map(asText)
    .join('\n')
    .trim();
}

function firstTurn(locale: Locale): string {
  const simulation = parseSimulation(parse(example));
  const rules = rulesOf(simulation);
  const script = scriptOf('white-shirt', simulation, locale);
  return describeTurn(rules, script, initialState(rules)).text.trim();
}

function blocksIn(guide: string): readonly string[] {
  return [...guide.matchAll(/```text\n([^]*?)```/g)].map(([, text = '']) => text.trim());
}

function excerptsIn(guide: string) {
  return [...guide.matchAll(/<Excerpt of="([^"]+)"(?: only="([^"]+)")? \/>/g)].map(
    ([, of = '', only]) => ({ of, only: only?.split(' ') }),
  );
}
