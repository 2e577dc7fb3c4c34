import { spawn } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import type { Driver } from './driver';
import { openScreen } from './screen';
import { COMMANDS, WebDriver, type Wire } from './webdriver';

/** Ms until a new WebKitWebDriver answers. */
const START = 30_000;

export interface WebKitPrograms {
  readonly driver: string;
  readonly browser: string;
}

interface Session {
  readonly sessionId: string;
  readonly capabilities: { readonly browserVersion: string };
}

/** WebKitGTK's small browser through its own WebDriver. */
export async function startWebKit({ driver, browser }: WebKitPrograms): Promise<Driver> {
  const screen = await openScreen();
  const port = await freePort();
  const server = spawn(driver, [`--port=${port}`], {
    stdio: 'ignore',
    env: { ...process.env, DISPLAY: screen.display, LIBGL_ALWAYS_SOFTWARE: '1' },
  });
  const clear = () => {
    server.kill();
    screen.close();
  };
  try {
    return await WebDriver.over(await wireTo(`http://127.0.0.1:${port}`, browser, clear));
  } catch (error) {
    clear();
    throw error;
  }
}

async function wireTo(server: string, browser: string, clear: () => void): Promise<Wire> {
  await answering(server);
  const options = { binary: browser, args: ['--automation'] };
  const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': options } };
  const { sessionId, capabilities: got } = (await ask(`${server}/session`, 'POST', { capabilities })) as Session;
  const session = `${server}/session/${sessionId}`;
  return {
    name: `WebKitGTK ${got.browserVersion}`,
    send: (command, params) => ask(`${session}/${COMMANDS[command].path}`, 'POST', params),
    pointsInWindow: true,
    quit: async () => {
      await ask(session, 'DELETE').catch(() => undefined);
      clear();
    },
  };
}

async function ask(address: string, method: string, body?: object): Promise<unknown> {
  const response = await fetch(address, { method, ...(body && { body: JSON.stringify(body) }) });
  const { value } = (await response.json()) as { value: unknown };
  if (response.ok) return value;
  const { error, message } = value as { error: string; message: string };
  throw new Error(`WebKit: ${error}: ${message}`);
}

async function answering(server: string): Promise<void> {
  for (const end = Date.now() + START; Date.now() < end; await wait(100)) {
    if (await ask(`${server}/status`, 'GET').then(Boolean, () => false)) return;
  }
  throw new Error('WebKitWebDriver does not answer');
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
