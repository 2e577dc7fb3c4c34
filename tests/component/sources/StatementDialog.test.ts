import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { flushSync } from 'svelte';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { isoOf } from '../../../src/core/days.ts';
import { Explorer } from '../../../src/state/explorer.svelte.ts';
import StatementDialog from '../../../src/sources/StatementDialog.svelte';
import { explorerOf } from '../../support/real-explorer.ts';

/** What a browser does and jsdom does not: a modal dialog opens, and closes by Escape; closing is an event. */
beforeEach(() => {
  const close = function (this: HTMLDialogElement) {
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
  const showModal = vi.fn(function (this: HTMLDialogElement) {
    if (this.open) throw new DOMException('already open', 'InvalidStateError');
    this.open = true;
    document.addEventListener('keydown', ({ key }) => key === 'Escape' && this.open && this.close());
  });
  Object.assign(HTMLDialogElement.prototype, { close, showModal });
});

function show(claim: string | null = null) {
  const explorer = explorerOf('en');
  explorer.open(claim);
  render(StatementDialog, { explorer });
  return explorer;
}
const dialog = () => screen.queryByRole('dialog', { name: 'Statement' });
const open = (explorer: ReturnType<typeof show>, claim: string | null) => {
  explorer.open(claim);
  flushSync();
};

describe('the card', () => {
  test('is closed while no statement is held up', () => {
    show();
    expect(dialog()).not.toBeInTheDocument();
  });

  test('stays open when the news of an earlier closing comes late', () => {
    const explorer = show();
    open(explorer, '004-35');
    dialog()!.dispatchEvent(new Event('close'));
    flushSync();
    expect(explorer.view.claim).toBe('004-35');
    expect(dialog()).toBeInTheDocument();
  });

  test('opens with the statement, modal, so that the focus stays in it', () => {
    const explorer = show();
    open(explorer, '004-35');
    expect(dialog()).toHaveTextContent('Lloyd Austin');
    expect(HTMLDialogElement.prototype.showModal).toHaveBeenCalledTimes(1);
  });

  test('is open at once when the address names a statement', () => {
    show('004-35');
    expect(dialog()).toHaveTextContent('Lloyd Austin');
  });

  test('shows another statement in the same dialog', async () => {
    const user = userEvent.setup();
    const explorer = show('004-33');
    await user.click(screen.getAllByRole('link', { name: /already fought/ })[0]!);
    expect(explorer.claim?.id).toBe('004-34');
    expect(dialog()).toHaveTextContent('Volodymyr Zelensky');
    expect(HTMLDialogElement.prototype.showModal).toHaveBeenCalledTimes(1);
  });

  test('opens the other statements on its topic or by its speaker', async () => {
    const user = userEvent.setup();
    const explorer = show('004-33');
    const list = screen.getByText(/^\d+ more statements on this topic/).closest('details')!;
    expect(list).not.toHaveAttribute('open');
    await user.click(within(list).getByRole('link', { name: /already fought/, hidden: true }));
    expect(explorer.claim?.id).toBe('004-34');
  });

  test('says where to report an error, if the story names a place for it', () => {
    const { dataset } = show('004-35');
    expect(screen.queryByRole('link', { name: 'Report an error' })).toBeNull();
    const links = { reportError: 'mailto:desk@example.org?subject={claim}' };
    const explorer = new Explorer({ ...dataset, links }, 'quellen/');
    explorer.open('004-33');
    render(StatementDialog, { explorer });
    expect(screen.getByRole('link', { name: 'Report an error' })).toHaveAttribute(
      'href',
      'mailto:desk@example.org?subject=004-33',
    );
  });

  test('leads to those who answer a question alike', async () => {
    const user = userEvent.setup();
    const explorer = show('000-12');
    expect(dialog()).toHaveTextContent('Same answer to “Are they in Russia?”');
    await user.click(screen.getByRole('link', { name: 'Ukraine, 24–31 Oct' }));
    expect(explorer.claim?.id).toBe('000-13');
  });

  test('opens again after it was closed', () => {
    const explorer = show('004-33');
    open(explorer, null);
    open(explorer, '004-33');
    expect(dialog()).toBeInTheDocument();
  });

  test('links to the statement in the list of all', () => {
    show('004-35');
    expect(screen.getByRole('link', { name: 'In the list of all statements' })).toHaveAttribute(
      'href',
      'quellen/#004-35',
    );
  });
});

describe('it closes, and the view with it,', () => {
  test.each<[string, (user: ReturnType<typeof userEvent.setup>) => Promise<void>]>([
    ['by its button', (user) => user.click(screen.getByRole('button', { name: 'Close' }))],
    ['by Escape', (user) => user.keyboard('{Escape}')],
    ['by a click beside it', (user) => user.click(dialog()!)],
  ])('%s', async (_, act) => {
    const user = userEvent.setup();
    const explorer = show('004-35');
    await act(user);
    expect(explorer.claim).toBeNull();
    expect(dialog()).not.toBeInTheDocument();
  });

  test('but not by a click on its text', async () => {
    const user = userEvent.setup();
    const explorer = show('004-35');
    await user.click(screen.getByText('Lloyd Austin'));
    expect(explorer.claim?.id).toBe('004-35');
  });
});

test.each([
  ['004-35', '2024-11-23'],
  ['000-01', '2024-11-01'],
  ['003-17', '2024-10-01'],
])(
  '"Go to the day it was said" closes it and shows the day from which the statement counts (%s: %s)',
  async (claim, iso) => {
    const user = userEvent.setup();
    const explorer = show(claim);
    await user.click(screen.getByRole('button', { name: 'Go to the day it was said' }));
    expect(isoOf(explorer.day)).toBe(iso);
    expect(dialog()).not.toBeInTheDocument();
  },
);
