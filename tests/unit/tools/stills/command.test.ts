import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../../../src/tools/command.mjs';
import { parsePicture } from '../../../support/picture-boxes.ts';

const SLOW = 120_000;

/** Runs the command; `heard` gets each part of what it prints, and may stop it. */
function stills(args: readonly string[], heard?: (text: string, stop: () => void) => void) {
  return new Promise<{ code: number | null; signal: string | null; printed: string }>((resolve) => {
    const child = spawn(process.execPath, ['src/tools/run.mjs', 'stills', ...args], { cwd: root });
    let printed = '';
    const hear = (chunk: Buffer) => {
      printed += chunk.toString();
      heard?.(printed, () => child.kill('SIGINT'));
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('close', (code, signal) => resolve({ code, signal, printed }));
  });
}

test(
  'npm run stills makes the same bytes twice, as SVG and as PNG, whatever the machine calls its language',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'stills-'));
    for (const format of ['svg', 'png']) {
      const files = ['a', 'b'].map((name) => join(folder, `${name}.${format}`));
      const runs = await Promise.all(
        files.map((file) =>
          stills(['--chapter', 'west', '--lang', 'en', '--size', '800x800', '--format', format, '--out', file]),
        ),
      );
      expect(runs.map(({ code }) => code)).toEqual([0, 0]);
      const [first, second] = files.map((file) => readFileSync(file));
      expect(first!.equals(second!)).toBe(true);
    }
    expect(parsePicture(readFileSync(join(folder, 'a.svg'), 'utf8')).querySelector('title')).not.toBeNull();
    const png = readFileSync(join(folder, 'a.png'));
    expect(png.readUInt32BE(16)).toBe(800);
    expect(png.toString('utf8')).toMatch(/iTXtTitle\0.*iTXtAuthor\0.*iTXtCopyright\0+CC\sBY\s4\.0/s);
  },
  SLOW,
);

test(
  'a wrong word ends it with 1 and says what there is',
  async () => {
    const { code, printed } = await stills(['--chapter', 'nowhere']);
    expect(code).toBe(1);
    expect(printed).toContain('--chapter: "nowhere" is none. There are: start');
  },
  SLOW,
);

test(
  'stopped on its way, it leaves whole files alone',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'stills-'));
    const { code, signal, printed } = await stills(['--all', '--format', 'png', '--out', folder], (text, stop) => {
      if (text.includes('3/')) stop();
    });
    expect(code === 0 && signal === null).toBe(false);
    expect(printed).toMatch(/^1\/\d+ .*\n2\/\d+ /);
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.\w+$/.test(file));
    expect(files.length).toBeGreaterThanOrEqual(3);
    for (const file of files) {
      expect(file).toMatch(/\.png$/);
      // The last chunk of a whole PNG.
      expect(readFileSync(join(folder, file)).subarray(-8, -4).toString()).toBe('IEND');
    }
  },
  SLOW,
);
