import { attributesOf, escapeHtml } from '../core/markup.ts';
import type { Lens } from '../core/types.ts';
import { stillBox } from '../theme/layouts.ts';
import { FIXED_HEIGHT } from './forms.ts';
import { loaderPath } from './host/released.ts';
import type { Form, Theme } from './messages.ts';

export interface SnippetOptions {
  /** Absolute, ends in a slash. */
  readonly site: string;
  /** Of the frame page and of the story, from the site's root: "/en/embed/". */
  readonly embedPath: string;
  readonly homePath: string;
  readonly lang: string;
  /** `auto` and `scroll`: by steps, until the host's script finds that the frame can be pinned. */
  readonly form: Form | 'auto';
  readonly chapter?: string | undefined;
  readonly day?: string | undefined;
  readonly lens?: Lens | undefined;
  readonly theme?: Theme | undefined;
  /** Of the frame. */
  readonly title: string;
  readonly linkText: string;
  /** A path from the site's root; width to height, where it is not that of the story's stills. */
  readonly still: { readonly src: string; readonly alt: string; readonly ratio?: number };
  /** The hash of the script, "sha384-…". */
  readonly integrity?: string | null | undefined;
}

/** The HTML that a newsroom pastes into an article. With the form `still` it needs no frame and no script. */
export function snippetOf(options: SnippetOptions): string {
  const parts = options.form === 'still' ? [caption(options)] : [track(options), caption(options)];
  const figure = `<figure class="as-reported" lang="${escapeHtml(options.lang)}">\n${parts.join('\n')}\n</figure>`;
  return options.form === 'still' ? figure : `${figure}\n${script(options)}`;
}

/** Nothing but the frame stands in it: it grows where the frame is pinned. */
function track(options: SnippetOptions): string {
  const form = formOf(options);
  const attributes = {
    src: addressOf(options, options.embedPath, { form, ...viewOf(options), theme: themeOf(options) }),
    title: options.title,
    loading: 'lazy',
    width: '100%',
    height: String(FIXED_HEIGHT[form ?? 'stepper']),
    frameborder: '0',
    referrerpolicy: 'no-referrer',
    allow: 'web-share; clipboard-write',
  };
  return `  <div><iframe ${attributesOf(attributes)}></iframe></div>`;
}

/** Px. A small picture fits beside the link at any width; it may be seen together with the frame. */
const SMALL = 270;

function caption(options: SnippetOptions): string {
  const { src, alt, ratio = stillBox.width / stillBox.height } = options.still;
  const size: Record<string, string> =
    options.form === 'still'
      ? { width: '100%' }
      : { width: String(SMALL), height: String(Math.round(SMALL / ratio)), loading: 'lazy' };
  const picture = `<img ${attributesOf({ src: options.site + src.replace(/^\//, ''), alt, ...size })}>`;
  const href = addressOf(options, options.homePath, viewOf(options));
  return `  <figcaption><a ${attributesOf({ href })}>${picture} ${escapeHtml(options.linkText)}</a></figcaption>`;
}

const script = ({ site, integrity }: SnippetOptions) =>
  `<script async ${attributesOf({ src: site + loaderPath, ...(integrity ? { integrity, crossorigin: 'anonymous' } : {}) })}></script>`;

const formOf = ({ form }: SnippetOptions) => (form === 'auto' || form === 'scroll' ? undefined : form);
const themeOf = ({ theme }: SnippetOptions) => (theme === 'auto' ? undefined : theme);
const viewOf = ({ day, lens }: SnippetOptions) => ({ day, lens });

function addressOf(
  { site, chapter }: SnippetOptions,
  path: string,
  params: Record<string, string | undefined>,
): string {
  const given = Object.entries(params).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const query = given.length ? `?${new URLSearchParams(given).toString()}` : '';
  return site + path.replace(/^\//, '') + query + (chapter ? `#${encodeURIComponent(chapter)}` : '');
}
