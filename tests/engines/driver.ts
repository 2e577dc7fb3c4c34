/** In px from the top left corner of the window, or of the frame that was entered. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Values of W3C WebDriver, section "Keyboard actions". */
export const KEYS = {
  ArrowLeft: '\uE012',
  ArrowRight: '\uE014',
  End: '\uE010',
  Enter: '\uE007',
  Escape: '\uE00C',
  Home: '\uE011',
} as const;
export type Key = keyof typeof KEYS;

/** What the suite asks of a browser, the same for every engine. */
export interface Driver {
  /** Its name and version. */
  readonly name: string;
  open(address: string): Promise<void>;
  /** Runs a function in the page, or in the frame that was entered; it must be whole in itself. */
  evaluate<Result, Args extends readonly unknown[]>(
    run: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result>;
  /** Goes into the page's first frame; the next `open` leaves it. */
  enterFrame(): Promise<void>;
  press(key: Key): Promise<void>;
  click(at: Point): Promise<void>;
  /** Holds the mouse's button down on the way. */
  drag(from: Point, to: Point): Promise<void>;
  /** Gives the window this much room for the page, in px. */
  resize(width: number, height: number): Promise<void>;
  close(): Promise<void>;
}
