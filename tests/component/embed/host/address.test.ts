import { beforeEach, describe, expect, test } from 'vitest';
import { baseOf, isFramePage, loaderPath } from '../../../../src/embed/host/address.ts';

const base = 'https://story.example/x/';

describe("the site of the host's script", () => {
  beforeEach(() => {
    document.head.innerHTML = '<script src="https://cms.example/embed.js"></script>';
  });

  test('is known by the path of the script, wherever in the page that stands', () => {
    document.head.innerHTML += `<script src="${base}${loaderPath}?v=2"></script>`;
    expect(baseOf(document)).toBe(base);
  });

  test('is unknown where the script was put elsewhere', () => {
    expect(baseOf(document)).toBe('');
  });
});

describe('a frame page of the site', () => {
  test.each([`${base}embed/`, `${base}en/embed/?form=map#ship`, `${base}embed/index.html`])('is %s', (src) => {
    expect(isFramePage(src, base)).toBe(true);
  });

  test.each([
    base,
    `${base}en/`,
    `${base}embed/1.0.0/embed.js`,
    'https://other.example/embed/',
    `${base}einembed/`,
    '',
  ])('is not %s', (src) => {
    expect(isFramePage(src, base)).toBe(false);
  });
});
