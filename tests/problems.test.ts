import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { checkAll } from '#tools/content/check-all.ts';
import { asText, sorted } from '#tools/content/placed-problem.ts';
import { withFault } from './support/with-fault.ts';

// Each folder of samples/problems is laid over samples/course, which is sound; expected.txt is what its author reads.
// A folder simulation-<code> holds a fault.diff instead, the few lines in which its simulation differs from small.yaml,
// and has that problem and no other.
const samples = resolve(import.meta.dirname, 'samples');
const small = readFileSync(join(samples, 'simulations/small.yaml'), 'utf8');
const folders = readdirSync(join(samples, 'problems'));

test('the sample course is sound, its simulation too', () => {
  expect(problemsWith()).toBe('');
});

test.each(folders)('%s reads as expected', async (folder) => {
  const found = problemsWith(join(samples, 'problems', folder));
  const codes = [...found.matchAll(/^\S+:\d+:\d+ {2}(\S+)/gm)].map(([, code]) => code);
  if (folder.startsWith('simulation-')) {
    expect(new Set(codes)).toEqual(new Set([folder.replace('simulation-', '')]));
  } else {
    expect(codes).toContain(folder);
  }
  await expect(found).toMatchFileSnapshot(join(samples, 'problems', folder, 'expected.txt'));
});

function problemsWith(overlay?: string): string {
  const root = mkdtempSync(join(tmpdir(), 'momen-course-'));
  try {
    for (const from of [join(samples, 'course'), overlay ?? []].flat())
      cpSync(from, root, { recursive: true });
    const fault = join(root, 'fault.diff');
    const simulation = join(root, 'simulations/small/simulation.yaml');
    mkdirSync(dirname(simulation), { recursive: true });
    writeFileSync(
      simulation,
      existsSync(fault) ? withFault(small, readFileSync(fault, 'utf8')) : small,
    );
    mkdirSync(join(root, 'src/components/mdx'), { recursive: true });
    for (const name of ['Ask', 'Concept', 'Note', 'Source', 'Term']) {
      writeFileSync(join(root, `src/components/mdx/${name}.astro`), '');
    }
    return sorted(checkAll(root).problems).map(asText).join('\n');
  } finally {
    rmSync(root, { recursive: true });
  }
}
