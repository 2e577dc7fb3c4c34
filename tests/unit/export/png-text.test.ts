import { crc32 } from 'node:zlib';
import { datasets } from 'virtual:story';
import { describe, expect, test } from 'vitest';
import { escapeHtml, unescapeHtml } from '../../../src/core/markup.ts';
import { textsOfPicture, withTexts } from '../../../src/export/png-text.ts';
import { rasterise } from '../../../src/tools/picture-renderer.ts';

const png = rasterise(
  '<svg xmlns="http://www.w3.org/2000/svg" width="3" height="2"><rect width="3" height="2"/></svg>',
);

/** Type, data and checksum of each chunk of a PNG. */
function chunksOf(bytes: Uint8Array) {
  const file = Buffer.from(bytes);
  const chunks = [];
  for (let at = 8; at < file.length;) {
    const length = file.readUInt32BE(at);
    const typed = file.subarray(at + 4, at + 8 + length);
    chunks.push({
      type: typed.toString('latin1', 0, 4),
      data: typed.subarray(4),
      isWhole: crc32(typed) === file.readUInt32BE(at + 8 + length),
    });
    at += 12 + length;
  }
  return chunks;
}
const textsIn = (bytes: Uint8Array) =>
  chunksOf(bytes)
    .filter(({ type }) => type === 'iTXt')
    .map(({ data }) => data.toString('utf8').split('\0\0\0\0\0'));

describe('a PNG that says whose it is', () => {
  const texts = { Title: '„Höchstens“ – 8.000 & mehr', Author: 'As Reported', Source: 'https://news.example/' };
  const said = withTexts(png, texts);

  test('holds each text as it was given', () => expect(textsIn(said)).toEqual(Object.entries(texts)));

  test('is the same picture, with checksums that are right', () => {
    expect(chunksOf(said).every(({ isWhole }) => isWhole)).toBe(true);
    expect(chunksOf(said).filter(({ type }) => type !== 'iTXt')).toEqual(chunksOf(png));
  });

  test('begins with its header, as every reader of PNG expects', () => expect(chunksOf(said)[0]!.type).toBe('IHDR'));

  test('without texts is left as it is', () => expect(Buffer.from(withTexts(png, {})).equals(png)).toBe(true));
});

describe('what a picture says of itself', () => {
  test.each([
    ['with an address', 'https://news.example/en/'],
    ['without one', null],
  ])('%s', async (_, address) => {
    const dataset = await datasets['en']!();
    const texts = textsOfPicture('<svg><title>A &amp; B</title></svg>', dataset, address);
    expect(texts).toMatchObject({ Title: 'A & B', Author: dataset.title });
    expect(texts['Copyright']).toMatch(/^CC\sBY\s4\.0/);
    expect(texts['Copyright']).toContain('Natural Earth');
    expect(texts['Source']).toBe(address ?? undefined);
  });

  test('reads back whatever was made safe', () => {
    const text = `<b> & "quotes" &amp; &lt;`;
    expect(unescapeHtml(escapeHtml(text))).toBe(text);
  });
});
