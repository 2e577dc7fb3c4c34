import { interpolateRgb } from 'd3';
import type { Component } from 'svelte';
import { escapeHtml } from '../core/markup.ts';
import type { Paint } from '../theme/paint.ts';
import { EARLIER, type Palette } from '../theme/palette.ts';

/** Renders a component as SVG markup, in the given colours. */
export type Draw = <Props extends Record<string, unknown>>(
  component: Component<Props>,
  props: Props,
  paint: Paint,
) => string;

/** How and with what pictures are drawn: on a server or in a browser. */
export interface Renderer {
  readonly draw: Draw;
  /** Style sheet of the typefaces that a picture brings; empty where its reader has them. */
  readonly fonts: string;
}

/** With what one picture is painted. */
export interface Brush {
  readonly palette: Palette;
  /** Draws a component of the page. @param mapHeight px, where it is drawn in map heights */
  readonly draw: <Props extends Record<string, unknown>>(
    component: Component<Props>,
    props: Props,
    mapHeight?: number,
  ) => string;
}

/** For a picture file. @param mapHeight of its map, px; of a chart's, 1: what it draws is in px */
const picturePaint = (palette: Palette, mapHeight = 1): Paint => ({
  ...palette,
  camp: (index) => palette.camps[index]!,
  earlierCamp: (index) => interpolateRgb(palette.card, palette.camps[index]!)(EARLIER),
  halo: palette.land,
  label: 11,
  mapHeight,
});

export const brushOf = (palette: Palette, { draw }: Renderer): Brush => ({
  palette,
  draw: (component, props, mapHeight = 1) => plainSvg(draw(component, props, picturePaint(palette, mapHeight))),
});

const TAG = /<([\w:-]+)((?:\s+[\w:-]+="[^"]*")*)\s*>/g;
const ATTRIBUTE = /([\w:-]+)="([^"]*)"/g;
/** What only a page needs. */
const OF_PAGE = /^(class|role|style|tabindex|aria-.*|data-.*)$/;

/**
 * A component's markup without what only a page needs, and the same whether a server wrote it or a browser did: they differ
 * in the order of attributes, and in what they escape.
 */
export const plainSvg = (markup: string): string =>
  markup
    .replaceAll(/<!--.*?-->/gs, '')
    .replaceAll('&nbsp;', '\u00a0')
    .replaceAll(TAG, (_, name: string, attributes: string) => {
      const kept = [...attributes.matchAll(ATTRIBUTE)]
        .filter(([, key, value]) => !OF_PAGE.test(key!) && value !== '')
        .map(([, key, value]) => `${key}="${escapeHtml(plainText(value!))}"`);
      return `<${[name, ...kept.sort()].join(' ')}>`;
    });

const plainText = (value: string) =>
  value.replaceAll('&gt;', '>').replaceAll('&lt;', '<').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
