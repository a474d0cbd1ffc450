import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import subsetFont from 'subset-font';
import { fontCharacters } from './font-characters.ts';

/**
 * Cuts the built site's fonts down to the characters and the weights that the course is set in: a third of the
 * heaviest file that a reader waits for. Any other character is shown in the fallback. The file keeps its name.
 */
export function lightFont(): AstroIntegration {
  return {
    name: 'momen:light-font',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(new URL('_astro/', dir));
        for (const name of (await readdir(folder)).filter((file) => file.endsWith('.woff2'))) {
          const whole = await readFile(join(folder, name));
          const light = await subsetFont(whole, fontCharacters, {
            targetFormat: 'woff2',
            variationAxes: { wght: { min: 400, max: 800 } },
          });
          await writeFile(join(folder, name), light);
          logger.info(`${name}: ${kB(light)} kB of ${kB(whole)}`);
        }
      },
    },
  };
}

function kB(file: Uint8Array): string {
  return (file.length / 1000).toFixed(1);
}
