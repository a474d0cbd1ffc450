import { createHash } from 'node:crypto';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

/** Keeps answers that take long to find, and gives them again while everything they follow from is the same. */
export interface Memory {
  /** The answer to the question `about`, found by `find` where it is not remembered. It is plain JSON. */
  recall<T>(about: readonly string[], find: () => T): T;
}

/** Finds every answer anew. */
export const forgetful: Memory = { recall: (_, find) => find() };

/**
 * A memory in a folder, one file an answer. `version` stands for everything that the answers follow from beside the
 * question: another version remembers nothing of this one. A file that is broken counts as none, and a folder that
 * cannot be written to makes a forgetful memory: what is recalled is never wrong, at worst it is slow.
 */
export function openMemory(folder: string, version: string): Memory {
  return {
    recall: (about, find) => {
      const key = hashOf([version, ...about]);
      const file = join(folder, `${key}.json`);
      const known = read(file, key);
      if (known) return known.answer as ReturnType<typeof find>;
      const answer = find();
      keep(folder, file, key, answer);
      return answer;
    },
  };
}

/** A hash over texts that tells where each of them ends. */
export function hashOf(texts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(texts)).digest('hex');
}

/** What a file remembers. `sum` tells a whole one from one that was cut off or changed. */
interface Remembered {
  readonly answer: unknown;
  readonly sum: string;
}

function read(file: string, key: string): Remembered | undefined {
  try {
    const { answer, sum } = JSON.parse(readFileSync(file, 'utf8')) as Partial<Remembered>;
    return sum === sumOf(key, answer) ? { answer, sum } : undefined;
  } catch {
    return undefined;
  }
}

function keep(folder: string, file: string, key: string, answer: unknown): void {
  try {
    mkdirSync(folder, { recursive: true });
    // Written beside and then renamed: whoever reads meanwhile finds it whole or not at all.
    const beside = `${file}.${process.pid}`;
    writeFileSync(beside, JSON.stringify({ sum: sumOf(key, answer), answer }));
    renameSync(beside, file);
    forgetOldest(folder);
  } catch {
    // Nothing is lost but time.
  }
}

function sumOf(key: string, answer: unknown): string {
  return hashOf([key, JSON.stringify(answer) ?? '']);
}

/** More answers than this are not kept. */
const MOST_KEPT = 300;

function forgetOldest(folder: string): void {
  const files = readdirSync(folder).map((name) => join(folder, name));
  if (files.length <= MOST_KEPT) return;
  const byAge = files.map((file) => ({ file, at: statSync(file).mtimeMs }));
  byAge.sort((a, b) => a.at - b.at);
  for (const { file } of byAge.slice(0, MOST_KEPT / 3)) rmSync(file, { force: true });
}
