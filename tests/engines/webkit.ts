import { createRequire } from 'node:module';
import { setTimeout as wait } from 'node:timers/promises';
import { Builder, By, Key as KEYS, Origin, type WebDriver } from 'selenium-webdriver';
import type Remote from 'selenium-webdriver/remote';
import { DRAG_STEPS, WINDOW, type Driver, type Key, type Point, type Size } from './driver.ts';
import { openScreen } from './screen.ts';

// The package names no such entry for `import`.
const { DriverService } = createRequire(import.meta.url)('selenium-webdriver/remote') as typeof Remote;

/** Ms in which a frame must come. */
const PATIENCE = 60_000;
/** So often a window is looked at that does not change any more: by then it has the size that it can have. */
const LOOKS = { unmoved: 30, moved: 3 };
const CORNER: Point = { x: 0, y: 0 };

const KEY: Readonly<Record<Key, string>> = {
  ArrowLeft: KEYS.ARROW_LEFT,
  ArrowRight: KEYS.ARROW_RIGHT,
  End: KEYS.END,
  Enter: KEYS.ENTER,
  Escape: KEYS.ESCAPE,
  Home: KEYS.HOME,
};

export interface WebKitPrograms {
  readonly driver: string;
  readonly browser: string;
}

/** WebKitGTK's small browser through its own WebDriver, in a window. */
export async function startWebKit({ driver, browser }: WebKitPrograms): Promise<Driver> {
  const screen = await openScreen();
  const service = new DriverService.Builder(driver)
    .setLoopback(true)
    .setEnvironment({ ...process.env, DISPLAY: screen.display, LIBGL_ALWAYS_SOFTWARE: '1' } as Record<string, string>)
    .build();
  const clear = async () => {
    await service.kill();
    screen.close();
  };
  try {
    const options = {
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
    };
    const session = await new Builder()
      .usingServer(await service.start())
      .withCapabilities(options)
      .build();
    const version = (await session.getCapabilities()).getBrowserVersion();
    return await WebKit.of(session, `WebKitGTK ${version}`, clear);
  } catch (error) {
    await clear();
    throw error;
  }
}

class WebKit implements Driver {
  readonly name: string;
  readonly scrollbar = 24;
  readonly #session: WebDriver;
  readonly #clear: () => Promise<void>;
  /** Of the frame that was entered, from the window's corner. */
  #corner: Point = CORNER;

  private constructor(session: WebDriver, name: string, clear: () => Promise<void>) {
    this.#session = session;
    this.name = name;
    this.#clear = clear;
  }

  static async of(session: WebDriver, name: string, clear: () => Promise<void>): Promise<Driver> {
    const driver = new WebKit(session, name, clear);
    await driver.resize(WINDOW);
    return driver;
  }

  async open(address: string): Promise<void> {
    await this.#leaveFrame();
    await this.#session.get(address);
  }
  async #leaveFrame(): Promise<void> {
    await this.#session.switchTo().defaultContent();
    this.#corner = CORNER;
  }

  evaluate<Result, Args extends readonly unknown[]>(run: (...args: Args) => Result, ...args: Args): Promise<Result> {
    return this.#session.executeScript<Result>(`return (${run.toString()})(...arguments)`, ...args);
  }

  async hasRole(selector: string, role: string): Promise<boolean> {
    return (await this.#session.findElement(By.css(selector)).getAriaRole()) === role;
  }

  async enterFrame(): Promise<void> {
    this.#corner = await this.evaluate(() => {
      const { x, y } = document.querySelector('iframe')!.getBoundingClientRect();
      return { x, y };
    });
    await this.#session.switchTo().frame(0);
    // A frame begins with an empty page, which its own replaces at any moment: also while a function runs.
    const isLoaded = () => document.readyState === 'complete' && location.href !== 'about:blank';
    for (const end = Date.now() + PATIENCE; Date.now() < end; await wait(50))
      if (await this.evaluate(isLoaded).catch(() => false)) return;
    throw new Error(`${this.name}: the frame has not come`);
  }

  press(key: Key): Promise<void> {
    return this.#session.actions().keyDown(KEY[key]).keyUp(KEY[key]).perform();
  }

  click(at: Point): Promise<void> {
    return this.#session.actions().move(this.#at(at)).press().release().perform();
  }

  tap(at: Point): Promise<void> {
    return this.click(at);
  }

  drag(from: Point, to: Point): Promise<void> {
    const actions = this.#session.actions().move(this.#at(from)).press();
    for (let step = 1; step <= DRAG_STEPS; step += 1) {
      const part = step / DRAG_STEPS;
      actions.move(this.#at({ x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part }));
    }
    return actions.release().perform();
  }

  /** The command sizes the window with its frame and bars; it takes that size some time after, or the least that it can. */
  async resize({ width, height }: Size): Promise<void> {
    await this.#leaveFrame();
    let [before, last, looks] = ['', '', 0];
    while (looks < (last === before ? LOOKS.unmoved : LOOKS.moved)) {
      const [x, y, outerX, outerY] = await this.evaluate(
        () => [innerWidth, innerHeight, outerWidth, outerHeight] as const,
      );
      if (x === width && y === height) return;
      const now = `${x} ${y}`;
      looks = now === last ? looks + 1 : 0;
      if (looks === 0) {
        const rect = { width: width + outerX - x, height: height + outerY - y };
        await this.#session.manage().window().setRect(rect);
      }
      [before, last] = [before || now, now];
      await wait(100);
    }
  }

  print(): Promise<null> {
    return Promise.resolve(null);
  }

  async close(): Promise<void> {
    await this.#session.quit().catch(() => undefined);
    await this.#clear();
  }

  /** WebKit takes the mouse's places in a frame for places in the window. */
  #at({ x, y }: Point) {
    const place = { x: Math.round(this.#corner.x + x), y: Math.round(this.#corner.y + y) };
    return { ...place, duration: 0, origin: Origin.VIEWPORT };
  }
}
