import type { GroundData } from './ground-data.ts';
import { fetchGround } from './ground-files.ts';

/** Milliseconds until a failed download may be retried; doubled after each further failure. */
const RETRY_DELAY = 2000;
/** Milliseconds after which a pending download counts as late. */
const LATE_AFTER = 8000;

/** The base map's data, fetched once, when first needed. */
export class BaseMap {
  data = $state.raw<GroundData | null>(null);
  /** The download has neither ended nor failed so far. */
  late = $state(false);
  /** The last download failed. */
  failed = $state(false);
  /** State, so that an effect whose load failed runs again once it may retry. */
  #loading = $state.raw<Promise<GroundData> | null>(null);
  #failures = 0;

  /** Rejects if the data is unavailable; after a delay the next call tries again. */
  load(): Promise<GroundData> {
    return (this.#loading ??= this.#fetch());
  }

  /** Makes the next `load` start over at once, even if a download is still pending. */
  reset(): void {
    if (this.data) return;
    this.#loading = null;
    this.late = this.failed = false;
  }

  async #fetch(): Promise<GroundData> {
    const patience = setTimeout(() => (this.late = this.data === null), LATE_AFTER);
    try {
      // In parallel: the decoder takes as long to load as the files do.
      const [files, { decodeFiles }] = await Promise.all([fetchGround(), import('./ground-data.ts')]);
      this.failed = false;
      return (this.data = decodeFiles(files));
    } catch (error) {
      this.failed = true;
      setTimeout(() => this.#forget(), RETRY_DELAY * 2 ** this.#failures);
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
