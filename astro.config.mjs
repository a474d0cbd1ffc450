// @ts-check
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { devPages } from '#tools/build/dev-pages.ts';
import { finishPages } from '#tools/build/finish-pages.ts';
import { lightFont } from '#tools/build/light-font.ts';
import { searchIndex } from '#tools/build/search-index.ts';
import { svelteIslands } from '#tools/build/svelte-islands.ts';

// Nobody who builds the course is counted.
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

export default defineConfig({
  integrations: [mdx(), svelteIslands(), finishPages(), lightFont(), searchIndex(), devPages()],
  build: { format: 'preserve', inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
  // Shiki colours code with inline styles, which the CSP blocks.
  markdown: { syntaxHighlight: false },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "worker-src 'self'",
        "manifest-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
      ],
      // Pagefind is WebAssembly.
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
    },
  },
  vite: {
    // Nesting written out (its number among the features of Lightning CSS): unused rules are found one by one.
    css: { lightningcss: { include: 1 } },
    build: {
      target: 'es2022',
      // The first that know light-dark(): written out for older ones, every colour would weigh twice on every page.
      cssTarget: ['chrome123', 'edge123', 'firefox120', 'safari17.5', 'ios17.5'],
      rolldownOptions: {
        output: {
          codeSplitting: {
            groups: [
              {
                name: 'svelte',
                test: /node_modules[\\/](svelte|@astrojs[\\/]svelte|esm-env)[\\/]|src[\\/]islands[\\/]lib[\\/](hydrate|needed-first|early-press)\.ts$/,
              },
              { name: 'xstate', test: /node_modules[\\/]xstate[\\/]/ },
              // What is small and asked for together comes together: HTTP/1.1 sends six files at a time.
              {
                name: 'island',
                test: /src[\\/](i18n[\\/](say|format)|domain[\\/]shared[\\/]shuffle|domain[\\/]simulation[\\/]impression|islands[\\/]lib[\\/]band-word)\.ts$|vite[\\/]preload-helper|rolldown[\\/]runtime/,
              },
              {
                name: 'played',
                test: /src[\\/]domain[\\/]simulation[\\/](playthrough|conversation)\.ts$/,
              },
              {
                name: 'record',
                test: /src[\\/](islands[\\/]lib[\\/]open-record|platform[\\/](idb-record-store|event-id)|domain[\\/]learner[\\/](merge-events|memory-record-store))\.ts$|node_modules[\\/]idb[\\/]/,
              },
              {
                name: 'keep-run',
                test: /src[\\/](islands[\\/]simulation[\\/]keep-run|platform[\\/]first-choice)\.ts$/,
              },
              // What every question needs, but for what is above: shared with the views of rare kinds, it would be ten files.
              {
                name: 'question',
                test: /src[\\/](domain[\\/]quiz[\\/](kinds|hints|verdict|kept-for-retry)|islands[\\/]lib[\\/]question[\\/](QuestionForm|QuestionSingleChoice|ChoiceOptions|Part|Tick|Hints|ticked|question-views))/,
              },
            ],
          },
        },
      },
    },
  },
});
