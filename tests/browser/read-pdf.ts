import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { inflateSync } from 'node:zlib';

/** What a PDF's streams and objects say: pages, pictures drawn as groups of their own, addresses linked to. */
export function readPdf(pdf: Buffer) {
  const raw = pdf.toString('latin1');
  const packed = [...raw.matchAll(/\/FlateDecode[^>]*>>\s*stream\r?\n([\s\S]*?)endstream/g)].map(([, stream]) =>
    unpacked(Buffer.from(stream!, 'latin1')),
  );
  const all = [raw, ...packed].join('\n');
  return {
    pages: all.match(/\/Type\s*\/Page\b(?!s)/g)!.length,
    width: Math.round(Number(/\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)/.exec(all)![1])),
    links: [...all.matchAll(/\/URI\s*\(([^)]*)\)/g)].map(([, address]) => address!),
  };
}

function unpacked(stream: Buffer): string {
  try {
    return inflateSync(stream).toString('latin1');
  } catch {
    return '';
  }
}

/** Said of a test without it. */
export const NO_READER = 'no pdftotext here: the words of the PDF are not read';

/** The text of a PDF, where this machine has a reader for it; else null. */
export async function textIn(path: string, ...options: string[]): Promise<string | null> {
  try {
    const { stdout } = await promisify(execFile)('pdftotext', ['-raw', ...options, path, '-'], { maxBuffer: 1e7 });
    return stdout;
  } catch {
    return null;
  }
}

/** Words that a PDF has twice in one place, as it has those with an outline. */
export async function doubledIn(path: string): Promise<string[]> {
  const [, ...pages] = ((await textIn(path, '-bbox')) ?? '').split('<page ');
  return pages.flatMap((page) => {
    const places = [...page.matchAll(/xMin="(.*?)" yMin="(.*?)" xMax=".*?" yMax="(.*?)">(.*?)</g)].map(
      ([, left, top, bottom, word]) => ({ word: word!, x: Number(left), y: (Number(top) + Number(bottom)) / 2 }),
    );
    const isAt = (a: (typeof places)[0], b: (typeof places)[0]) =>
      a.word === b.word && Math.hypot(a.x - b.x, a.y - b.y) < 2;
    return places.filter((place, i) => places.findIndex((other) => isAt(place, other)) < i).map(({ word }) => word);
  });
}
