import { expect, test } from './support.ts';
import { languages } from './story-page.ts';

for (const { home: path, lang } of languages) {
  test(`${path} is a page in ${lang} with one heading and a favicon`, async ({ page, request }) => {
    await page.goto(path);
    await expect(page.locator('html')).toHaveAttribute('lang', lang);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);

    const icon = await page.locator('link[rel~="icon"]').first().getAttribute('href');
    const answer = await request.get(new URL(icon ?? 'missing', page.url()).href);
    expect(answer.headers()['content-type']).toContain('image/');
  });
}

test.describe('an address that leads nowhere', () => {
  test.use({ allowedProblems: [/status of 404.*\/no\/such\/page\)$/] });

  test('gets the error page and the status 404', async ({ page }) => {
    const answer = await page.goto('/no/such/page');
    expect(answer?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  });
});
