/** Whether the reader has asked to save data: what is left out for it is then their choice, not a fallback. */
export const savesData = (): boolean =>
  (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;
