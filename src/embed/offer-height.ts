declare global {
  interface Window {
    /** Chromium 154: takes the page's height as its frame's, where the page around it asks for that by `frame-sizing`. */
    requestResize?(): void;
  }
}

/** The same height (px) to the browser itself. Our pages fill any frame, so one is as high only while it is measured. */
export function offerHeight(height: number): void {
  if (!window.requestResize) return;
  const { style } = document.documentElement;
  style.minHeight = `${height}px`;
  try {
    window.requestResize();
  } catch {
    // Not in an `<iframe>`.
  }
  style.minHeight = '';
}
