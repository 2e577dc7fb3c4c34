import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import ShareButton from '../../../src/controls/ShareButton.svelte';
import { explorerOf } from '../../support/real-explorer.ts';

const LINK = `${location.origin}/?day=2024-11-07#border`;

function show() {
  const explorer = explorerOf('en');
  explorer.enter('border');
  explorer.goTo(explorer.dataset.chapters.find(({ id }) => id === 'fought')!.day);
  return render(ShareButton, { explorer });
}
/** What the browser offers; jsdom has none of it. */
const offer = (parts: object) => vi.stubGlobal('navigator', Object.assign(Object.create(navigator), parts));
const write = (result: () => Promise<void>) => ({ clipboard: { writeText: vi.fn(result) } });
const press = () => userEvent.click(screen.getByRole('button', { name: 'Share' }));

afterEach(() => history.replaceState(null, '', '/'));

test('where the system shares, it gets the link to the view, and nothing is said', async () => {
  const share = vi.fn(() => Promise.resolve());
  show();
  offer({ share });
  await press();
  expect(share).toHaveBeenCalledWith({ title: expect.stringContaining('Korea') as string, url: LINK });
  expect(screen.getByRole('status').textContent).toBe('');
});

test('a reader who thinks better of it is left alone', async () => {
  const parts = write(() => Promise.resolve());
  show();
  offer({ ...parts, share: () => Promise.reject(new DOMException('', 'AbortError')) });
  await press();
  expect(parts.clipboard.writeText).not.toHaveBeenCalled();
  expect(screen.getByRole('status').textContent).toBe('');
});

describe.each([
  ['has no such thing', {}],
  ['refuses', { share: () => Promise.reject(new DOMException('', 'NotAllowedError')) }],
])('where the system %s', (_, system) => {
  test('the link is copied, and a word says so', async () => {
    const parts = write(() => Promise.resolve());
    show();
    offer({ ...parts, ...system });
    await press();
    expect(parts.clipboard.writeText).toHaveBeenCalledWith(LINK);
    expect(screen.getByRole('status')).toHaveTextContent('Link copied.');
  });

  test('and copying is forbidden, the link stands there selected', async () => {
    show();
    offer({ ...write(() => Promise.reject(new DOMException('', 'NotAllowedError'))), ...system });
    await press();
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Link to this view' });
    expect(field).toHaveValue(LINK);
    expect(field).toHaveFocus();
    expect([field.selectionStart, field.selectionEnd]).toEqual([0, LINK.length]);
    await userEvent.tab();
    expect(field).not.toBeInTheDocument();
  });
});

test('the link holds the view alone: neither the host’s parameters nor the reader’s colours', async () => {
  history.replaceState(null, '', '/?utm_source=x&theme=dark');
  const parts = write(() => Promise.resolve());
  show();
  offer(parts);
  await press();
  expect(parts.clipboard.writeText).toHaveBeenCalledWith(LINK);
});
