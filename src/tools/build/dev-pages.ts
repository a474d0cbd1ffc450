import type { AstroIntegration } from 'astro';

/**
 * Pages for authors while they write, at `/dev/simulations/`: in `astro dev` only, since they read the disk anew for
 * each visit and nothing of them is for learners. A page in the browser follows every file of a simulation that is
 * saved, right or wrong.
 */
export function devPages(): AstroIntegration {
  const page = (file: string) => new URL(`../dev/${file}`, import.meta.url);
  return {
    name: 'momen:dev-pages',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        if (command !== 'dev') return;
        const dev = { prerender: false };
        injectRoute({ ...dev, pattern: '/dev/simulations', entrypoint: page('Drafts.astro') });
        injectRoute({
          ...dev,
          pattern: '/dev/simulations/[simulation]',
          entrypoint: page('Draft.astro'),
        });
      },
      'astro:server:setup': ({ server }) => {
        server.watcher.on('all', (_, file) => {
          if (/[\\/]simulations[\\/][^\\/]+[\\/]simulation\.yaml$/.test(file))
            server.hot.send({ type: 'full-reload' });
        });
      },
    },
  };
}
