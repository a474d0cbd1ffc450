import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { refuse, type Start } from './start.ts';

/** The worked example of the guide: whole and sound, so that an author edits instead of filling in. */
const example = 'content/guides/white-shirt.yaml';

/** A new simulation in `simulations/<slug>/`. */
export function startSimulation(root: string, slug: string): Start {
  const file = `simulations/${slug}/simulation.yaml`;
  if (existsSync(join(root, 'simulations', slug))) {
    return refuse(
      `simulations/${slug}/ is there already. Change that one, or choose another name.`,
    );
  }
  return {
    kind: 'started',
    files: new Map([[file, readFileSync(join(import.meta.dirname, '../../..', example), 'utf8')]]),
    next: `It is a whole small simulation, half an hour at the counter of a laundry. Make it yours.

  npm run play -- ${slug} --locale en
  npm run check:content -- ${slug}
  npm run dev                 and open /dev/simulations/${slug}: its graph and its proofs, while you write

How it is made: the guide “Writing a simulation”, under “About this course” at the foot of every page.
When it is ready, list it under a module in content/course.yaml:  simulations: [${slug}]`,
  };
}
