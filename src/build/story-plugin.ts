import type { Plugin } from 'vite';

export function story(): Plugin {
  return { name: 'story' };
}
