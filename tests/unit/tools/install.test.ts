import { describe, expect, test } from 'vitest';
import { isInstalled } from '../../../src/tools/install.mjs';

const project = { dependencies: { d3: '7.9.2' }, devDependencies: { vite: '8.3.8' } };
const d3 = { 'node_modules/d3': { version: '7.9.2', integrity: 'sha512-a' } };
const vite = { 'node_modules/vite': { version: '8.3.8', integrity: 'sha512-b' } };
const fsevents = { 'node_modules/fsevents': { version: '2.3.3', integrity: 'sha512-c' } };
const lock = { packages: { '': project, ...d3, ...vite, ...fsevents } };

describe('isInstalled', () => {
  test.each([
    [false, 'nothing is there', {}],
    [false, 'the packages for development are missing', d3],
    [false, 'a version differs', { ...d3, 'node_modules/vite': { version: '8.0.0', integrity: 'sha512-b' } }],
    [false, 'a content differs', { ...d3, 'node_modules/vite': { version: '8.3.8', integrity: 'sha512-x' } }],
    [false, 'a package is left over', { ...d3, ...vite, 'node_modules/old': { version: '1.0.0' } }],
    [true, 'all that this machine can use is there', { ...d3, ...vite }],
  ])('is %s when %s', (expected, _, packages) => {
    expect(isInstalled(lock, { packages })).toBe(expected);
  });
});
