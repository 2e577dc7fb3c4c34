import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { bundleLoader, integrityOf } from '../../../../src/tools/build/loader.ts';
import { loaderVersion } from '../../../../src/embed/host/address.ts';
import released from '../../../../src/embed/released.json';

describe('the script for host pages', () => {
  let text: string;
  beforeAll(async () => {
    text = await bundleLoader(process.cwd());
  });

  test('takes at most 3 kB, gzip', () => {
    expect(gzipSync(text, { level: 9 }).length).toBeLessThanOrEqual(3000);
  });

  test('leaves no name behind, evaluates no text and writes no style as text', () => {
    expect(text).toMatch(/^\(function\(\)\{[\s\S]*\}\)\(\);?\s*$/);
    expect(text).not.toMatch(/\beval\b|new Function|innerHTML|cssText|setAttribute|<style|\bimport\b|\bexport\b/);
  });

  test('is the one whose hash newsrooms hold', () => {
    const message =
      'What lies at a released path is never changed: give src/embed/host/address.ts a new version. ' +
      'Only while the version is not released yet: npm run embed:hash';
    expect((released as Record<string, string>)[loaderVersion], message).toBe(integrityOf(text));
  });
});
