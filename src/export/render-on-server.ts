import { render } from 'svelte/server';
import fonts from 'virtual:picture-fonts';
import { paintContext } from '../theme/paint.ts';
import type { Draw, Renderer } from './brush.ts';

const draw: Draw = (component, props, paint) =>
  render(component, { props, context: paintContext(paint) } as never).body;

/** For picture files that bring their typefaces. */
export const withFonts: Renderer = { draw, fonts };
/** For a rasteriser that has them. */
export const withoutFonts: Renderer = { draw, fonts: '' };
