/** Height (px) of the window as the layout knows it: `innerHeight` changes while a reader zooms by pinching. */
export const viewportHeight = (): number => document.documentElement.clientHeight;
