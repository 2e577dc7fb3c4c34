/** In px from the top left corner of the window, or of the frame that was entered. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export type Key = 'ArrowLeft' | 'ArrowRight' | 'End' | 'Enter' | 'Escape' | 'Home';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** What the suite asks of a browser, the same for every engine. */
export interface Driver {
  /** Its name and version. */
  readonly name: string;
  open(address: string): Promise<void>;
  /** Runs a function in the page, or in the frame that was entered; it may use nothing from outside itself. */
  evaluate<Result, Args extends readonly unknown[]>(run: (...args: Args) => Result, ...args: Args): Promise<Result>;
  /** Whether the first such element of the page is of this role to assistive technology. */
  hasRole(selector: string, role: string): Promise<boolean>;
  /** Enters the page's first frame; the next `open` leaves it. */
  enterFrame(): Promise<void>;
  press(key: Key): Promise<void>;
  click(at: Point): Promise<void>;
  /** By finger; WebKitGTK's driver knows the mouse alone, which meets a scrollbar at the window's edge. */
  tap(at: Point): Promise<void>;
  /** Width of that edge, px. */
  readonly scrollbar: number;
  /** Holds the mouse's button down on the way. */
  drag(from: Point, to: Point): Promise<void>;
  /** Leaves a frame, and gives the page's part of the window another size, in px. WebKitGTK's window has a least width. */
  resize(size: Size): Promise<void>;
  /** The page as a PDF; null: WebKitGTK's driver makes none. */
  print(): Promise<Buffer | null>;
  close(): Promise<void>;
}

/** The page's part of the window in which a test begins, in px. */
export const WINDOW: Size = { width: 1200, height: 800 };

/** Moves of the mouse in a drag. */
export const DRAG_STEPS = 8;
