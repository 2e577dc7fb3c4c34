import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import { defineConfig } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';

export default defineConfig(
  {
    ignores: [
      'dist/',
      'dist.next/',
      'dist.former/',
      'node_modules/',
      '.cache/',
      'test-results/',
      'data/basemap/',
      'public/embed/',
    ],
  },
  js.configs.recommended,
  ts.configs.strict,
  ts.configs.stylistic,
  svelte.configs.recommended,
  prettier,
  svelte.configs.prettier,
  {
    rules: {
      complexity: ['error', 10],
      'max-depth': ['error', 3],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      eqeqeq: 'error',
      'no-param-reassign': 'error',
      'no-shadow': 'error',
      'object-shorthand': 'error',
      // TypeScript takes every indexed element for possibly missing; where a length was checked, `!` says so.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser } },
    // svelte-check knows the names, and it knows the types too.
    rules: { 'no-undef': 'off' },
  },
  {
    // It runs where nothing newer can be counted on.
    files: ['public/**'],
    languageOptions: { globals: globals.browser, sourceType: 'script' },
    rules: { 'no-var': 'off' },
  },
  {
    files: ['src/**'],
    ignores: ['src/tools/**'],
    languageOptions: { globals: globals.browser },
    rules: { 'no-console': 'error' },
  },
  {
    files: ['src/**'],
    ignores: ['src/map/basemap/live*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { group: ['maplibre-gl', 'maplibre-gl/*'], message: 'MapLibre has one door: src/map/basemap/live*.ts.' },
          ],
        },
      ],
    },
  },
  {
    files: ['src/tools/**', 'tests/**', '*.config.js', 'vite.config.ts'],
    languageOptions: { globals: globals.node },
  },
  {
    // Half of a benchmark runs in the page.
    files: ['tests/bench/**'],
    languageOptions: { globals: globals.browser },
  },
  {
    // A test file is one long list of cases.
    files: ['tests/**'],
    rules: { 'max-lines-per-function': 'off' },
  },
);
