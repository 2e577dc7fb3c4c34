import { chromium, type Browser, type Frame, type Page } from '@playwright/test';
import type { Driver, Key, Point } from './driver';

const ARGS = ['--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--ignore-gpu-blocklist'];
const DRAG_STEPS = 8;

export async function startChromium(): Promise<Driver> {
  const browser = await chromium.launch({ executablePath: process.env.CHROME_PATH, args: ARGS });
  return new Chromium(browser, await browser.newPage());
}

class Chromium implements Driver {
  readonly name: string;
  readonly #browser: Browser;
  readonly #page: Page;
  #frame: Frame;

  constructor(browser: Browser, page: Page) {
    this.name = `Chromium ${browser.version()}`;
    this.#browser = browser;
    this.#page = page;
    this.#frame = page.mainFrame();
  }

  async open(address: string): Promise<void> {
    this.#frame = this.#page.mainFrame();
    // An address that differs in its fragment alone would only scroll the page that is open.
    await this.#page.goto('about:blank');
    await this.#page.goto(address);
  }

  evaluate<Result, Args extends readonly unknown[]>(
    run: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result> {
    // Text, because Playwright would hand a function one value only.
    return this.#frame.evaluate(`(${run.toString()})(...${JSON.stringify(args)})`);
  }

  async enterFrame(): Promise<void> {
    this.#frame = this.#page.frames()[1]!;
  }

  press(key: Key): Promise<void> {
    return this.#page.keyboard.press(key);
  }

  async click(at: Point): Promise<void> {
    const { x, y } = await this.#inWindow(at);
    await this.#page.mouse.click(x, y);
  }

  async drag(from: Point, to: Point): Promise<void> {
    const [start, end] = [await this.#inWindow(from), await this.#inWindow(to)];
    await this.#page.mouse.move(start.x, start.y);
    await this.#page.mouse.down();
    await this.#page.mouse.move(end.x, end.y, { steps: DRAG_STEPS });
    await this.#page.mouse.up();
  }

  resize(width: number, height: number): Promise<void> {
    return this.#page.setViewportSize({ width, height });
  }

  close(): Promise<void> {
    return this.#browser.close();
  }

  async #inWindow({ x, y }: Point): Promise<Point> {
    if (this.#frame === this.#page.mainFrame()) return { x, y };
    const box = (await (await this.#frame.frameElement()).boundingBox())!;
    return { x: box.x + x, y: box.y + y };
  }
}
