import type { GroundData } from './ground-data.ts';
import { fetchGround } from './ground-files.ts';

/** Milliseconds before a file that did not come is asked for again; twice as many after each further failure. */
const PAUSE = 2000;
/** Milliseconds after which the reader is told that it is late. It may still come. */
const PATIENCE = 8000;

/** The base map's data, fetched once, when it is first needed. */
export class BaseMap {
  data = $state.raw<GroundData | null>(null);
  /** It has been asked for, and neither comes nor fails. */
  late = $state(false);
  /** It was asked for in vain. */
  failed = $state(false);
  /** State, so that an effect which has asked in vain asks again when it may. */
  #loading = $state.raw<Promise<GroundData> | null>(null);
  #failures = 0;

  /** Rejects if the data cannot be had; some time after that, the next call tries again. */
  load(): Promise<GroundData> {
    return (this.#loading ??= this.#fetch());
  }

  /** Asks once more at once for what has not come, also where the line only hangs. */
  again(): void {
    if (this.data) return;
    this.#loading = null;
    this.late = this.failed = false;
  }

  async #fetch(): Promise<GroundData> {
    const patience = setTimeout(() => (this.late = this.data === null), PATIENCE);
    try {
      // Side by side: the decoder is as long on its way as the files are.
      const [files, { decodeFiles }] = await Promise.all([fetchGround(), import('./ground-data.ts')]);
      this.failed = false;
      return (this.data = decodeFiles(files));
    } catch (error) {
      this.failed = true;
      setTimeout(() => this.#forget(), PAUSE * 2 ** this.#failures);
      throw error;
    } finally {
      clearTimeout(patience);
      this.late = false;
    }
  }

  #forget(): void {
    if (this.data) return;
    this.#loading = null;
    this.#failures += 1;
  }
}
