import type { GroundData } from './ground-data.ts';
import { fetchGround } from './ground-files.ts';

/** Milliseconds before a file that did not come is asked for again; twice as many after each further failure. */
const PAUSE = 2000;

/** The base map's data, fetched once, when it is first needed. */
export class BaseMap {
  data = $state.raw<GroundData | null>(null);
  /** State, so that an effect which has asked in vain asks again when it may. */
  #loading = $state.raw<Promise<GroundData> | null>(null);
  #failures = 0;

  /** Rejects if the data cannot be had; some time after that, the next call tries again. */
  load(): Promise<GroundData> {
    return (this.#loading ??= this.#fetch());
  }

  async #fetch(): Promise<GroundData> {
    try {
      // Side by side: the decoder is as long on its way as the files are.
      const [files, { decodeFiles }] = await Promise.all([fetchGround(), import('./ground-data.ts')]);
      return (this.data = decodeFiles(files));
    } catch (error) {
      setTimeout(() => this.#forget(), PAUSE * 2 ** this.#failures);
      throw error;
    }
  }

  #forget(): void {
    this.#loading = null;
    this.#failures += 1;
  }
}
