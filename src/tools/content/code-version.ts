import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashOf } from './memory.ts';

/** The code from which it follows what a check says of a simulation. */
const folders = ['src/domain', 'src/tools/content', 'src/tools/read-yaml'];
const files = ['src/tools/read-yaml.ts', 'package-lock.json'];

/** Changes whenever anything does that a check of a simulation runs: this code, its libraries, Node. */
export function codeVersion(root: string): string {
  const within = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
      .map((file) => join(folder, file).replaceAll('\\', '/'))
      .toSorted(),
  );
  const texts = [...files, ...within].flatMap((file) => [
    file,
    readFileSync(join(root, file), 'utf8'),
  ]);
  return hashOf([process.version, ...texts]);
}
