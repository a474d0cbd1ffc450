import astro from 'eslint-plugin-astro';
import svelte from 'eslint-plugin-svelte';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

const impure = [
  'window',
  'document',
  'navigator',
  'localStorage',
  'fetch',
  'crypto',
  'setTimeout',
  'setInterval',
];

export default defineConfig(
  {
    ignores: [
      'dist/',
      '.astro/',
      '.cache/',
      'test-results/',
      'playwright-report/',
      'node_modules/',
    ],
  },
  tseslint.configs.recommended,
  svelte.configs.recommended,
  astro.configs.recommended,
  {
    rules: {
      'max-lines': ['error', { max: 300 }],
      'no-console': 'error',
      // It takes the words of an explanation for codes; svelte-check knows better.
      'svelte/no-unused-svelte-ignore': 'off',
      'no-restricted-syntax': [
        'error',
        { selector: 'TSEnumDeclaration', message: 'Use a union of strings.' },
        { selector: 'ExportAllDeclaration', message: 'Import from the file itself.' },
      ],
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      // Such an import still runs the module: zod would reach the browser that way.
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: tseslint.parser } },
  },
  {
    // The domain is given the time and the chance, and touches nothing outside.
    files: ['src/domain/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', ...impure],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now' },
        { object: 'Math', property: 'random' },
      ],
    },
  },
  { files: ['src/tools/**', 'tests/**'], rules: { 'no-console': 'off' } },
);
