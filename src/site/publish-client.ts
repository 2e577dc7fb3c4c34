import './styles.ts';
import './publish.css';
import { hydrateBuilder } from './publish/builder.ts';

const one = <T extends HTMLElement>(selector: string) => document.querySelector<T>(selector)!;

document.documentElement.classList.add('hydrated');
hydrateBuilder(
  {
    form: one('[data-form]'),
    code: one('[data-code]'),
    frame: one('[data-frame-address]'),
    preview: one('[data-preview]'),
    widths: one('[data-widths]'),
    copy: one('[data-copy]'),
    status: one('[data-status]'),
    fault: one('[data-fault]'),
  },
  one('[data-root]').dataset['root']!,
);
