import { geoStream, type GeoPermissibleObjects, type GeoProjection, type GeoStream } from 'd3';
import { distance } from './segment.ts';

/** Steps of the grid below which a shape or a move does not show. */
const LEAST_STEP = 3;
const LEAST_RING = 4;

type Step = readonly [x: number, y: number];

/**
 * What `projection` draws of lines and areas, as one short SVG path: whole steps on a grid of 10^-digits, relative
 * moves, and nothing too small to show on that grid. About a third of the size of the same path as d3-geo writes it, and
 * less still where the numbers written are the steps themselves. Empty where nothing is seen.
 */
export function compactPath(
  object: GeoPermissibleObjects,
  projection: GeoProjection,
  digits: number,
  inSteps = false,
  leastStep = LEAST_STEP,
): string {
  const path = new CompactPath(digits, inSteps, leastStep);
  geoStream(object, projection.stream(path));
  return path.toString();
}

/** The end of a stream of projected points. */
export class CompactPath implements GeoStream {
  readonly #perUnit: number;
  readonly #inSteps: boolean;
  readonly #leastStep: number;
  #line: Step[] = [];
  #text = '';
  #isRing = false;

  constructor(digits: number, inSteps = false, leastStep = LEAST_STEP) {
    this.#perUnit = 10 ** digits;
    this.#inSteps = inSteps;
    this.#leastStep = leastStep;
  }

  polygonStart(): void {
    this.#isRing = true;
  }

  polygonEnd(): void {
    this.#isRing = false;
  }

  lineStart(): void {
    this.#line = [];
  }

  point(x: number, y: number): void {
    const next = this.#step(x, y);
    const last = this.#line.at(-1);
    if (!last || distance(last, next) >= this.#leastStep) this.#line.push(next);
  }

  lineEnd(): void {
    if (!this.#isRing) this.#flush('');
    else if (isVisible(this.#line)) this.#flush('Z');
  }

  toString(): string {
    return this.#text;
  }

  #step(x: number, y: number): Step {
    return [Math.round(x * this.#perUnit), Math.round(y * this.#perUnit)];
  }

  #flush(end: string): void {
    if (this.#line.length < 2) return;
    const moves = this.#line.slice(1).map(([x, y], i) => [x - this.#line[i]![0], y - this.#line[i]![1]] as const);
    this.#text += `M${tight(this.#line[0]!.map((steps) => this.#number(steps)))}l${tight(moves.flatMap(([x, y]) => [this.#number(x), this.#number(y)]))}${end}`;
  }

  #number(steps: number): string {
    return this.#inSteps ? String(steps) : withoutZero(String(steps / this.#perUnit));
  }
}

/** "-0.5" is "-.5" for short. Not by a regular expression: the map asks for thousands of numbers in a frame. */
function withoutZero(number: string): string {
  if (number.startsWith('0.')) return number.slice(1);
  return number.startsWith('-0.') ? `-${number.slice(2)}` : number;
}

/** Numbers need a space between them only where nothing else parts them: "1-2.5.5". */
function tight(numbers: readonly string[]): string {
  const parts = (before: string, next: string) => next[0] === '-' || (next[0] === '.' && before.includes('.'));
  return numbers.map((next, i) => (i === 0 || parts(numbers[i - 1]!, next) ? next : ` ${next}`)).join('');
}

function isVisible(ring: readonly Step[]): boolean {
  return ring.length > 2 && Math.max(extent(ring, 0), extent(ring, 1)) >= LEAST_RING;
}

function extent(ring: readonly Step[], axis: 0 | 1): number {
  const values = ring.map((step) => step[axis]);
  return Math.max(...values) - Math.min(...values);
}
