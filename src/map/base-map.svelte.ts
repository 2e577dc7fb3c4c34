import type { GroundData } from './ground-data.ts';
import { fetchGround } from './ground-files.ts';

/** Milliseconds before a file that did not come is asked for again: a moving camera asks many times a second. */
const PAUSE = 2000;

/** The base map's data, fetched once, when it is first needed. */
export class BaseMap {
  data = $state.raw<GroundData | null>(null);
  #loading: Promise<GroundData> | null = null;

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
      setTimeout(() => (this.#loading = null), PAUSE);
      throw error;
    }
  }
}
