import { defineConfig } from 'vitest/config';
import type { CompileOptions } from 'svelte/compiler';
import type { Plugin } from 'vite';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { svelteTesting } from '@testing-library/svelte/vite';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { earlyFonts, lateStyles } from './src/tools/build/page-assets.ts';
import { devPages } from './src/tools/build/dev-pages.ts';
import { BUNDLED } from './src/tools/build/bundle.ts';
import { styleSheets } from './src/tools/build/style-sheets.ts';
import { storyFolder } from './src/tools/story-folder.mjs';
import { story } from './src/tools/build/story-plugin.ts';

const root = fileURLToPath(new URL('./src', import.meta.url));
const path = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/** A page names its components' style sheets hundreds of times. */
const cssHash: CompileOptions['cssHash'] = ({ hash, css }) => `s${hash(css).slice(0, 4)}`;

/**
 * Svelte's development code takes a trace of all calls, with source maps, each time that a value is set in an effect more
 * than five times. It is for loops without an end; in tests it is a tenth of the work.
 */
const withoutTraces: Plugin = {
  name: 'without-traces',
  transform(code, id) {
    if (!id.endsWith('svelte/src/internal/shared/dev.js')) return null;
    const untraced = code.replace('Error.stackTraceLimit = Infinity', 'Error.stackTraceLimit = 0');
    if (untraced === code) throw new Error(`${id} takes its traces in another way by now`);
    return untraced;
  },
};

export default defineConfig({
  root,
  base: './',
  appType: 'mpa',
  cacheDir: path('./node_modules/.vite'),
  publicDir: path('./public'),
  plugins: [svelte({ compilerOptions: { cssHash } }), story(), devPages(), styleSheets(), earlyFonts(), lateStyles()],
  resolve: { alias: { $data: join(storyFolder(), 'data') } },
  build: {
    outDir: path('./dist'),
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    // MapLibre, in kB: it comes in one piece, and late.
    chunkSizeWarningLimit: 1100,
    // The browsers of `target` know what to do.
    modulePreload: { polyfill: false },
    // On a busy machine every build would tell how long its plug-ins took.
    rolldownOptions: { checks: { pluginTimings: false } },
    // Whose code is in the site's scripts: published beside them, as most licences ask.
    license: { fileName: BUNDLED },
  },
  test: {
    env: { TZ: 'UTC' },
    pool: 'threads',
    // All cores; else vitest leaves one of them free.
    maxWorkers: '100%',
    // Most of a small test's time would be to load the modules of every file anew.
    isolate: false,
    mockReset: true,
    // Against what hangs; a busy machine may take its time.
    testTimeout: 30_000,
    unstubGlobals: true,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          root: path('.'),
          include: ['tests/{unit,data}/**/*.test.ts'],
          environment: 'node',
        },
      },
      {
        extends: true,
        plugins: [svelteTesting(), withoutTraces],
        test: {
          name: 'component',
          // After the other project: a worker that changes between the two starts anew.
          sequence: { groupOrder: 1 },
          root: path('.'),
          include: ['tests/component/**/*.test.ts'],
          environment: 'jsdom',
          setupFiles: ['tests/component/setup.ts'],
        },
      },
    ],
  },
});
