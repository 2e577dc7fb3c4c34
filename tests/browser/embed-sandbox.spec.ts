import type { FrameLocator, Page } from '@playwright/test';
import { inFrame, meetFrame, bringFrameTo, test } from './host-page.ts';
import { changed } from './host-server.ts';
import { exploring, last, languages } from './story-page.ts';
import { expect, sizes } from './support.ts';

/** What a sandbox around the frame forbids without a word is said. */

const { words, messages } = languages.find(({ lang }) => lang === 'de')!;

test.use({ viewport: sizes.desktop, allowedProblems: [/sandbox|disallowed|clipboard/i] });

async function openIn(page: Page, hosts: string, sandbox: string): Promise<FrameLocator> {
  const change = (html: string) =>
    html.replace('<iframe src="', `<iframe sandbox="${sandbox}" src="`).replace('embed/"', `embed/${exploring(last)}"`);
  await meetFrame(page, hosts + changed(change));
  await bringFrameTo(page, 0);
  return inFrame(page);
}

test('a link that cannot open says so, with its address', async ({ page, hosts }) => {
  const frame = await openIn(page, hosts, 'allow-scripts');
  const link = frame.locator('.credit .brand');
  await link.click();
  const notice = frame.locator('[data-notice]');
  await expect(notice).toContainText(words.frame.shut);
  const [address, said] = [await link.getAttribute('href'), await notice.textContent()];
  expect(
    [words.links.share.copied, new URL(address!, page.frames()[1]!.url()).href].some((how) => said!.includes(how)),
  ).toBe(true);
  expect(page.context().pages()).toHaveLength(1);
  await frame.getByRole('button', { name: words.links.download }).first().click();
  const whole = frame.getByRole('link', { name: messages.takeaway.opensWhole });
  await whole.click();
  await expect(frame.getByRole('dialog').getByText(words.frame.shut)).toBeVisible();
});

test('a link opens a tab where the sandbox lets it, which knows nothing of the frame if it is free', async ({
  page,
  hosts,
}) => {
  for (const tokens of ['allow-popups', 'allow-popups allow-popups-to-escape-sandbox']) {
    const frame = await openIn(page, hosts, `allow-scripts ${tokens}`);
    const [tab] = await Promise.all([page.context().waitForEvent('page'), frame.locator('.credit .brand').click()]);
    await tab.waitForLoadState();
    if (tokens.includes('escape')) expect(await tab.evaluate(() => opener)).toBeNull();
    await expect(frame.locator('[data-notice]')).toBeEmpty();
  }
});

test('a file that the browser may not save is not said to be saved', async ({ page, hosts }) => {
  const frame = await openIn(page, hosts, 'allow-scripts');
  await frame.getByRole('button', { name: words.links.download }).first().click();
  const dialog = frame.getByRole('dialog');
  await expect(dialog.getByText(messages.takeaway.framed)).toBeVisible();
  await dialog.getByRole('button', { name: messages.takeaway.files.csv }).click();
  const [before, after] = messages.takeaway.handed('\n').split('\n');
  await expect(dialog.getByRole('status').filter({ hasText: before! })).toContainText(after!);
});
