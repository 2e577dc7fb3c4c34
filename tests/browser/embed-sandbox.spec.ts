import type { FrameLocator, Page } from '@playwright/test';
import { inFrame, meetFrame, bringFrameTo, test } from './host-page.ts';
import { changed } from './host-server.ts';
import { exploring, last, languages } from './story-page.ts';
import { expect, sizes } from './support.ts';

/** What a sandbox around the frame forbids without a word is said. */

const { words, messages } = languages.find(({ lang }) => lang === 'de')!;

test.use({ viewport: sizes.desktop, allowedProblems: [/sandbox|disallowed|clipboard/i] });

const sandboxed = (sandbox: string, query: string) =>
  changed((html) =>
    html.replace('<iframe src="', `<iframe sandbox="${sandbox}" src="`).replace('embed/"', `embed/${query}"`),
  );

async function openIn(page: Page, hosts: string, sandbox: string): Promise<FrameLocator> {
  await meetFrame(page, hosts + sandboxed(sandbox, exploring(last)));
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

test('the picture says so as well; where no script can, it may lead on in the frame itself', async ({
  page,
  hosts,
}) => {
  const wayOut = inFrame(page).getByRole('link', { name: words.frame.whole }).filter({ visible: true });
  const wayHere = inFrame(page).getByRole('link', { name: words.frame.here }).filter({ visible: true });
  for (const sandbox of ['allow-scripts', '']) {
    await page.goto(hosts + sandboxed(sandbox, '?form=still'));
    await bringFrameTo(page, 0);
    if (sandbox) await expect(inFrame(page).locator('html')).toHaveClass(/hydrated/);
    await wayOut.click();
    if (sandbox) await expect(inFrame(page).locator('[data-notice]')).toContainText(words.frame.shut);
    await expect(wayHere).toHaveCount(sandbox ? 0 : 1);
    expect(page.context().pages()).toHaveLength(1);
  }
  await wayHere.click();
  await expect(inFrame(page).locator('.story').getByRole('heading', { level: 2 }).last()).toBeAttached();
  await expect(inFrame(page).locator('[data-frame]')).toHaveCount(0);
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
