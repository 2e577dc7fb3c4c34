/** An address in full, as a file needs it that leaves the page. */
export const absolute = (address: string, base: string): string => new URL(address, base).href;
