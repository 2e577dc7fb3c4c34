import puppeteer, { type Browser, type Frame, type LaunchOptions, type Page } from 'puppeteer-core';
import { DRAG_STEPS, WINDOW, type Driver, type Key, type Point, type Size } from './driver.ts';
import { openScreen } from './screen.ts';

const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
];

export async function startChromium(): Promise<Driver> {
  const options = { executablePath: process.env.CHROME_PATH!, args: CHROMIUM_ARGS };
  return PuppeteerDriver.start('Chromium', options, () => undefined);
}

/** Firefox by WebDriver BiDi, which it speaks itself; in a window, because without one it has no WebGL2. */
export async function startFirefox(program: string): Promise<Driver> {
  const screen = await openScreen();
  const env = { ...process.env, DISPLAY: screen.display, LIBGL_ALWAYS_SOFTWARE: '1' };
  const extraPrefsFirefox = { 'webgl.force-enabled': true };
  const options = { browser: 'firefox', executablePath: program, headless: false, extraPrefsFirefox, env } as const;
  return PuppeteerDriver.start('Firefox', options, screen.close);
}

class PuppeteerDriver implements Driver {
  readonly name: string;
  readonly scrollbar = 0;
  readonly #browser: Browser;
  readonly #page: Page;
  readonly #clear: () => void;
  #frame: Frame;

  private constructor(name: string, browser: Browser, page: Page, clear: () => void) {
    this.name = name;
    this.#browser = browser;
    this.#page = page;
    this.#frame = page.mainFrame();
    this.#clear = clear;
  }

  /** @param clear what to do when the browser has closed, or does not start */
  static async start(name: string, options: LaunchOptions, clear: () => void): Promise<Driver> {
    try {
      const browser = await puppeteer.launch({ ...options, defaultViewport: WINDOW });
      const [, version = ''] = (await browser.version()).split('/');
      return new PuppeteerDriver(`${name} ${version}`, browser, await browser.newPage(), clear);
    } catch (error) {
      clear();
      throw error;
    }
  }

  async open(address: string): Promise<void> {
    this.#frame = this.#page.mainFrame();
    // An address that differs in its fragment alone would only scroll the page that is open.
    await this.#page.goto('about:blank');
    await this.#page.goto(address);
  }

  evaluate<Result, Args extends readonly unknown[]>(run: (...args: Args) => Result, ...args: Args): Promise<Result> {
    return this.#frame.evaluate(run as unknown as (...all: unknown[]) => Result, ...args) as Promise<Result>;
  }

  /** Roles are asked for under an element, and asking the whole page takes seconds. */
  async hasRole(selector: string, role: string): Promise<boolean> {
    const around = await this.#page.evaluateHandle(
      (wanted) => document.querySelector(wanted)!.parentElement!,
      selector,
    );
    const found = await around.$$(`aria/[role="${role}"]`);
    return this.#page.evaluate(
      (wanted, ...nodes) => nodes.some((node) => node === document.querySelector(wanted)),
      selector,
      ...found,
    );
  }

  async enterFrame(): Promise<void> {
    this.#frame = await this.#page.waitForFrame(
      (frame) => frame.parentFrame() !== null && frame.url().startsWith('http'),
    );
  }

  press(key: Key): Promise<void> {
    return this.#page.keyboard.press(key);
  }

  async click(at: Point): Promise<void> {
    const { x, y } = await this.#inWindow(at);
    await this.#page.mouse.click(x, y);
  }

  async tap(at: Point): Promise<void> {
    const { x, y } = await this.#inWindow(at);
    await this.#page.touchscreen.tap(x, y);
  }

  async drag(from: Point, to: Point): Promise<void> {
    const [start, end] = [await this.#inWindow(from), await this.#inWindow(to)];
    await this.#page.mouse.move(start.x, start.y);
    await this.#page.mouse.down();
    await this.#page.mouse.move(end.x, end.y, { steps: DRAG_STEPS });
    await this.#page.mouse.up();
  }

  resize(size: Size): Promise<void> {
    return this.#page.setViewport(size);
  }

  async print(): Promise<Buffer> {
    return Buffer.from(await this.#page.pdf({ format: 'A4' }));
  }

  async close(): Promise<void> {
    await this.#browser.close();
    this.#clear();
  }

  async #inWindow({ x, y }: Point): Promise<Point> {
    if (this.#frame === this.#page.mainFrame()) return { x, y };
    // The mouse reaches a frame of another process only where both have been drawn.
    for (const frame of [this.#frame, this.#page.mainFrame()])
      await frame.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    const corner = (await (await this.#frame.frameElement())!.boundingBox())!;
    return { x: corner.x + x, y: corner.y + y };
  }
}
