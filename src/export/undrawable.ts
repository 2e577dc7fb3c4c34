/** Which page or picture of the story. */
interface Drawing {
  /** "the map". */
  readonly what: string;
  readonly lang: string;
  /** None where it is of the whole story. */
  readonly chapter?: string;
  /** Whose statements it is of, if it is of one article's. */
  readonly article?: string;
}

/** A page or picture cannot be drawn of a story whose data are in order. */
export class Undrawable extends Error {
  constructor(
    readonly drawing: Drawing,
    cause: unknown,
  ) {
    super(String(cause), { cause });
  }
}

/** What to do with an error in drawing: throws an Undrawable, that of a part if it is one. */
export const failed =
  (drawing: Drawing) =>
  (error: unknown): never => {
    throw error instanceof Undrawable ? error : new Undrawable(drawing, error);
  };

/** What `draw` gives. @throws Undrawable */
export function drawn<T>(drawing: Drawing, draw: () => T): T {
  try {
    return draw();
  } catch (error) {
    return failed(drawing)(error);
  }
}
