import { attributesOf, escapeHtml } from '../core/markup.ts';
import type { Lens } from '../core/types.ts';
import { stillBox } from '../theme/layouts.ts';
import { FIXED_HEIGHT } from './frame-height.ts';
import { loaderPath } from './host/address.ts';
import type { Form, ThemeChoice } from './messages.ts';

export interface SnippetOptions {
  /** The site's address, absolute, with a trailing slash. */
  readonly site: string;
  /** Paths of the frame page and of the story from the site's root: "/en/embed/". */
  readonly embedPath: string;
  readonly homePath: string;
  readonly lang: string;
  /** `auto` and `scroll`: step by step, until the host script finds that the frame can be pinned. */
  readonly form: Form | 'auto';
  /** Those that the frame tells; without them, all. */
  readonly chapters?: readonly string[] | undefined;
  /** Where it begins. */
  readonly chapter?: string | undefined;
  readonly day?: string | undefined;
  readonly lens?: Lens | undefined;
  readonly theme?: ThemeChoice | undefined;
  /** The frame's accessible name. */
  readonly title: string;
  readonly linkText: string;
  /** `src` is a path from the site's root; `ratio` is width / height if it differs from that of the story's stills. */
  readonly still: { readonly src: string; readonly alt: string; readonly ratio?: number };
  /** The script's hash for Subresource Integrity, "sha384-…". */
  readonly integrity?: string | null | undefined;
}

/** The HTML that a newsroom pastes into an article. The form `still` needs neither frame nor script. */
export function snippetOf(options: SnippetOptions): string {
  const parts = options.form === 'still' ? [caption(options)] : [track(options), caption(options)];
  const figure = `<figure class="as-reported" lang="${escapeHtml(options.lang)}">\n${parts.join('\n')}\n</figure>`;
  return options.form === 'still' ? figure : `${figure}\n${script(options)}`;
}

/**
 * A wrapper for the frame alone, which grows tall when the frame is pinned. The chapter stands in the query: content
 * systems add fragments of their own to a frame's address.
 */
function track(options: SnippetOptions): string {
  const form = formOf(options);
  const attributes = {
    src: addressOf(options, options.embedPath, {
      form,
      chapters: options.chapters?.join(),
      chapter: options.chapter,
      ...viewOf(options),
      theme: themeOf(options),
    }),
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

/** Px. Small enough to fit beside the link at any width, as it may be visible together with the frame. */
const THUMBNAIL_WIDTH = 270;

function caption(options: SnippetOptions): string {
  const { src, alt, ratio = stillBox.width / stillBox.height } = options.still;
  const size: Record<string, string> =
    options.form === 'still'
      ? { width: '100%' }
      : { width: String(THUMBNAIL_WIDTH), height: String(Math.round(THUMBNAIL_WIDTH / ratio)), loading: 'lazy' };
  const picture = `<img ${attributesOf({ src: options.site + src.replace(/^\//, ''), alt, ...size })}>`;
  const fragment = options.chapter ? `#${encodeURIComponent(options.chapter)}` : '';
  const href = addressOf(options, options.homePath, viewOf(options)) + fragment;
  return `  <figcaption><a ${attributesOf({ href })}>${picture} ${escapeHtml(options.linkText)}</a></figcaption>`;
}

const script = ({ site, integrity }: SnippetOptions) =>
  `<script async ${attributesOf({ src: site + loaderPath, ...(integrity ? { integrity, crossorigin: 'anonymous' } : {}) })}></script>`;

const formOf = ({ form }: SnippetOptions) => (form === 'auto' || form === 'scroll' ? undefined : form);
const themeOf = ({ theme }: SnippetOptions) => (theme === 'auto' ? undefined : theme);
const viewOf = ({ day, lens }: SnippetOptions) => ({ day, lens });

function addressOf({ site }: SnippetOptions, path: string, params: Record<string, string | undefined>): string {
  const given = Object.entries(params).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const query = given.length ? `?${new URLSearchParams(given).toString().replaceAll('%2C', ',')}` : '';
  return site + path.replace(/^\//, '') + query;
}
