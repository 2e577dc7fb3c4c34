import type { Dataset } from '../core/dataset.ts';
import { LICENCE } from '../content/downloads.ts';
import { unescapeHtml } from '../core/markup.ts';
import { takeawayMessagesOf } from './dialog/messages.ts';

/**
 * What a PNG says of itself: the title of the picture it was made from, the story, the licence, and the address.
 * @param svg the picture
 * @param address of the story on the web; null where it is unknown
 */
export function textsOfPicture(svg: string, { lang, title }: Dataset, address: string | null): PngTexts {
  const { licence, baseMap } = takeawayMessagesOf(lang).credit;
  return {
    Title: unescapeHtml(/<title>([^<]*)<\/title>/.exec(svg)?.[1] ?? title),
    Author: title,
    Copyright: `${licence} ${LICENCE.url} ${baseMap}`,
    ...(address !== null && { Source: address }),
  };
}

/** Texts by PNG's own keywords: "Title", "Author", "Copyright", "Source" (PNG specification, 11.3.3.2). */
type PngTexts = Readonly<Record<string, string>>;

const SIGNATURE_LENGTH = 8;
/** Length, type and checksum of a chunk, in bytes. */
const CHUNK_FRAME = 12;

/**
 * A PNG that says what it shows, whose it is and where it comes from, in an iTXt chunk for each text, right behind its
 * header. Tools such as exiftool and image archives read them.
 */
export function withTexts(png: Uint8Array, texts: PngTexts): Uint8Array<ArrayBuffer> {
  const headerEnd =
    SIGNATURE_LENGTH + CHUNK_FRAME + new DataView(png.buffer, png.byteOffset).getUint32(SIGNATURE_LENGTH);
  const chunks = Object.entries(texts).map(([keyword, text]) => textChunk(keyword, text));
  return joined([png.subarray(0, headerEnd), ...chunks, png.subarray(headerEnd)]);
}

/** Uncompressed, and without a language or a translated keyword: those fields are empty. */
const textChunk = (keyword: string, text: string): Uint8Array =>
  chunk('iTXt', new TextEncoder().encode(`${keyword}\0\0\0\0\0${text}`));

function chunk(type: string, data: Uint8Array): Uint8Array {
  const typed = joined([new TextEncoder().encode(type), data]);
  return joined([uint32(data.length), typed, uint32(crc32(typed))]);
}

const uint32 = (value: number): Uint8Array => {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value);
  return bytes;
};

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
}

/** The checksum of a chunk's type and data, bit by bit: these are a few hundred bytes (PNG specification, annex D). */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? 0xedb88320 ^ (crc >>> 1) : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}
