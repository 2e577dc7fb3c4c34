import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Driver } from './driver';
import { Marionette } from './marionette';
import { openScreen } from './screen';
import { COMMANDS, WebDriver, type Wire } from './webdriver';

const PREFERENCES = {
  // Any free port; Firefox writes it into the profile.
  'marionette.port': 0,
  'datareporting.policy.dataSubmissionEnabled': false,
  'webgl.force-enabled': true,
};
/** Ms until a new Firefox answers. */
const START = 60_000;

/** Firefox through Marionette, the protocol that geckodriver translates WebDriver to. */
export async function startFirefox(program: string): Promise<Driver> {
  const profile = await mkdtemp(join(tmpdir(), 'as-reported-firefox-'));
  const lines = Object.entries(PREFERENCES).map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`);
  await writeFile(join(profile, 'user.js'), lines.join('\n'));

  const screen = await openScreen();
  const firefox = spawn(program, ['--marionette', '--no-remote', '--profile', profile, 'about:blank'], {
    stdio: 'ignore',
    env: { ...process.env, DISPLAY: screen.display, HOME: profile, LIBGL_ALWAYS_SOFTWARE: '1' },
  });
  const ended = new Promise<void>((resolve) => firefox.once('exit', () => resolve()));
  const clear = async () => {
    firefox.kill();
    await ended;
    screen.close();
    await rm(profile, { recursive: true, force: true });
  };
  try {
    return await WebDriver.over(await wireTo(profile, clear));
  } catch (error) {
    await clear();
    throw error;
  }
}

async function wireTo(profile: string, clear: () => Promise<void>): Promise<Wire> {
  const marionette = await Marionette.connect(await portOf(profile));
  const session = (await marionette.send('WebDriver:NewSession', {})) as {
    capabilities: { browserVersion: string };
  };
  return {
    name: `Firefox ${session.capabilities.browserVersion}`,
    send: async (command, params) => {
      const answer = await marionette.send(COMMANDS[command].marionette, params);
      return (answer as { value?: unknown } | null)?.value;
    },
    pointsInWindow: false,
    quit: async () => {
      marionette.close();
      await clear();
    },
  };
}

async function portOf(profile: string): Promise<number> {
  for (const end = Date.now() + START; Date.now() < end; await wait(100)) {
    const port = Number(await readFile(join(profile, 'MarionetteActivePort'), 'utf8').catch(() => ''));
    if (port > 0) return port;
  }
  throw new Error('Firefox has opened no port for Marionette');
}
