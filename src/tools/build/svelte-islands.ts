import { globSync } from 'node:fs';
import { relative } from 'node:path';
import svelte from '@astrojs/svelte';
import type { AstroIntegration, ViteUserConfig } from 'astro';

type Plugin = Extract<NonNullable<ViteUserConfig['plugins']>[number], { name: string }>;

/** Svelte for Astro, with a lighter way to start islands and to load what they ask for later. */
export function svelteIslands(): AstroIntegration {
  const integration = svelte({
    compilerOptions: { runes: true, discloseVersion: false, cssHash: numbered() },
  });
  const setUp = integration.hooks['astro:config:setup'];
  return {
    ...integration,
    hooks: {
      ...integration.hooks,
      'astro:config:setup': async (options) => {
        const addRenderer: typeof options.addRenderer = (renderer) => {
          options.addRenderer({ ...renderer, clientEntrypoint: '/src/islands/lib/hydrate.ts' });
        };
        await setUp?.({ ...options, addRenderer });
        options.updateConfig({ vite: { plugins: [plainDynamicImports] } });
      },
    },
  };
}

/**
 * Scopes styles by the number of the component among all, `s12`: the default, a hash of seven letters on each element,
 * hardly compresses.
 */
function numbered() {
  const components = globSync('src/**/*.svelte').toSorted();
  return ({ filename, hash }: { filename: string; hash: (text: string) => string }): string => {
    const number = components.indexOf(relative('.', filename));
    // A component that was added while the site is being written.
    return number < 0 ? `s-${hash(filename)}` : `s${number.toString(36)}`;
  };
}

/**
 * Vite wraps each `import()` to preload that chunk’s imports and style sheets. Ours have neither to speak of, styles
 * being in the page, and the wrapper would cost every island 760 bytes.
 */
const plainDynamicImports: Plugin = {
  name: 'momen:plain-dynamic-imports',
  enforce: 'pre',
  // Nor are the names of those imports written into each chunk: without the wrapper nobody reads them. Astro sets
  // `modulePreload` over a project’s own configuration, hence here.
  config: () => ({
    build: { modulePreload: { polyfill: false, resolveDependencies: () => [] } },
  }),
  load(id) {
    if (id !== '\0vite/preload-helper.js') return;
    return 'export const __vitePreload = (load) => load();';
  },
};
