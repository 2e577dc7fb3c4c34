import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { test } from '@playwright/test';
import { SITE, STORY } from './flood';

test('the second story is built by its data alone', async () => {
  await promisify(execFile)('node', ['src/build/run.mjs', 'build', '--out', SITE], {
    env: { ...process.env, STORY, SITE_URL: '' },
  });
});
