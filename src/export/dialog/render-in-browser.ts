import { mount, unmount, type Component } from 'svelte';
import fonts from 'virtual:picture-fonts';
import { paintContext } from '../../theme/paint.ts';
import type { Draw, Renderer } from '../brush.ts';

const draw: Draw = (component, props, paint) => {
  const target = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const mounted = mount(component as Component, { target, props, context: paintContext(paint) });
  const svg = target.innerHTML;
  void unmount(mounted);
  return svg;
};

export const inBrowser: Renderer = { draw, fonts };
