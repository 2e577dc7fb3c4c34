import { setTimeout as wait } from 'node:timers/promises';
import { KEYS, type Driver, type Key, type Point } from './driver';

/** Commands of W3C WebDriver: the path after the session, and the name that Firefox's Marionette has for the same. */
export const COMMANDS = {
  open: { path: 'url', marionette: 'WebDriver:Navigate' },
  run: { path: 'execute/async', marionette: 'WebDriver:ExecuteAsyncScript' },
  act: { path: 'actions', marionette: 'WebDriver:PerformActions' },
  frame: { path: 'frame', marionette: 'WebDriver:SwitchToFrame' },
  resize: { path: 'window/rect', marionette: 'WebDriver:SetWindowRect' },
  timeouts: { path: 'timeouts', marionette: 'WebDriver:SetTimeouts' },
} as const;
export type Command = keyof typeof COMMANDS;

/** Resolves with the command's value; rejects with what the browser says is wrong. */
export type Send = (command: Command, params: object) => Promise<unknown>;

/** A browser's way of speaking WebDriver. */
export interface Wire {
  readonly name: string;
  readonly send: Send;
  /** Takes the mouse's places in a frame for places in the window. */
  readonly pointsInWindow: boolean;
  readonly quit: () => Promise<void>;
}

/** Ms in which a page must come, and a function in it must end. */
const PATIENCE = 60_000;
const DRAG_STEPS = 8;

const CORNER: Point = { x: 0, y: 0 };

type Outcome = { readonly value: unknown } | { readonly fault: string };

/** An engine that speaks W3C WebDriver, over whatever wire. */
export class WebDriver implements Driver {
  readonly name: string;
  readonly #wire: Wire;
  /** Of the frame that was entered, from the window's corner. */
  #corner: Point = CORNER;

  private constructor(wire: Wire) {
    this.name = wire.name;
    this.#wire = wire;
  }

  static async over(wire: Wire): Promise<WebDriver> {
    await wire.send('timeouts', { script: PATIENCE, pageLoad: PATIENCE });
    return new WebDriver(wire);
  }

  async open(address: string): Promise<void> {
    await this.#wire.send('frame', { id: null });
    this.#corner = CORNER;
    await this.#wire.send('open', { url: address });
  }

  async evaluate<Result, Args extends readonly unknown[]>(
    run: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result> {
    const script = `const args = [...arguments];
      const done = args.pop();
      Promise.resolve().then(() => (${run.toString()})(...args)).then(
        (value) => done({ value: value === undefined ? null : value }),
        (error) => done({ fault: String(error) }),
      );`;
    const outcome = (await this.#wire.send('run', { script, args })) as Outcome | null;
    if (!outcome) throw new Error(`${this.name}: the page went away while a function ran in it`);
    if ('fault' in outcome) throw new Error(`${this.name}: ${outcome.fault}`);
    return outcome.value as Result;
  }

  async enterFrame(): Promise<void> {
    const corner = await this.evaluate(() => {
      const { x, y } = document.querySelector('iframe')!.getBoundingClientRect();
      return { x, y };
    });
    if (this.#wire.pointsInWindow) this.#corner = corner;
    await this.#wire.send('frame', { id: 0 });
    await this.#untilLoaded();
  }

  /** A frame begins with an empty page, which its own takes the place of at any moment: also while a function runs. */
  async #untilLoaded(): Promise<void> {
    const isLoaded = () => document.readyState === 'complete' && location.href !== 'about:blank';
    for (const end = Date.now() + PATIENCE; Date.now() < end; await wait(50))
      if (await this.evaluate(isLoaded).catch(() => false)) return;
    throw new Error(`${this.name}: the frame has not come`);
  }

  press(key: Key): Promise<void> {
    const value = KEYS[key];
    const actions = [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ];
    return this.#act({ type: 'key', id: 'keyboard', actions });
  }

  click(at: Point): Promise<void> {
    return this.#mouse([this.#moveTo(at), { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }]);
  }

  drag(from: Point, to: Point): Promise<void> {
    const between = (part: number) => ({ x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part });
    const way = Array.from({ length: DRAG_STEPS }, (_, step) => this.#moveTo(between((step + 1) / DRAG_STEPS)));
    return this.#mouse([
      this.#moveTo(from),
      { type: 'pointerDown', button: 0 },
      ...way,
      { type: 'pointerUp', button: 0 },
    ]);
  }

  /** The command speaks of the window with its frame and bars; what these take shows after a first try. */
  async resize(width: number, height: number): Promise<void> {
    await this.#wire.send('resize', { width, height });
    const [x, y] = await this.evaluate(() => [innerWidth, innerHeight] as [number, number]);
    await this.#wire.send('resize', { width: 2 * width - x, height: 2 * height - y });
  }

  close(): Promise<void> {
    return this.#wire.quit();
  }

  #mouse(actions: readonly object[]): Promise<void> {
    return this.#act({ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions });
  }
  async #act(source: object): Promise<void> {
    await this.#wire.send('act', { actions: [source] });
  }
  #moveTo({ x, y }: Point) {
    const at = { x: Math.round(this.#corner.x + x), y: Math.round(this.#corner.y + y) };
    return { type: 'pointerMove', duration: 0, origin: 'viewport', ...at };
  }
}
