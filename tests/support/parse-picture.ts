import { JSDOM } from 'jsdom';

/** One for all pictures: a window takes longer to make than a picture to read. */
const parser = new new JSDOM().window.DOMParser();

/** @throws if it is not well-formed XML */
export function parsePicture(svg: string): Document {
  const document = parser.parseFromString(svg, 'image/svg+xml');
  const fault = document.querySelector('parsererror');
  if (fault) throw new Error(fault.textContent);
  return document;
}
