import type { Form } from './messages.ts';

/** The height (px) that a frame has as long as no script knows a better one; enough for any width from 280 px. */
export const FIXED_HEIGHT: Record<Exclude<Form, 'scroll'>, number> = {
  stepper: 720,
  map: 640,
  chart: 640,
  still: 420,
};
