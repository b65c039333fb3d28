/** The library on a phone, in a language of each direction, with scripts and without. */
import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { readers } from './reader.ts';
import { plainPages, templates } from './templates.ts';

const reader = readers();
const ways = ['fr', 'ar'].flatMap((locale) => [
	{ locale, scripts: 'on', javaScriptEnabled: true },
	{ locale, scripts: 'off', javaScriptEnabled: false },
]);

describe.each(ways)('in $locale, scripts $scripts', ({ locale, javaScriptEnabled }) => {
	test('fits every kind of page into the width of the screen, without an error or a foreign request', async () => {
		const { open, problems, context } = await reader({ javaScriptEnabled, locale });
		const wide: string[] = [];
		for (const path of [...templates(locale).values(), ...plainPages().values()]) {
			// A script would lead on from these to a page in the reader’s language.
			if (javaScriptEnabled && [...plainPages().values()].includes(path)) continue;
			const page = await open(path);
			wide.push(...(await tooWide(page)).map((what) => `${path}: ${what}`));
		}
		await context.close();
		expect({ wide, problems }).toEqual({ wide: [], problems: [] });
	});

	test('opens the menu, and leads from it to a section', async () => {
		const { open, problems, context } = await reader({ javaScriptEnabled });
		const page = await open(`/${locale}/`);
		const menu = page.locator('.site-header details.sections');
		await menu.locator('summary').click();
		const link = menu.locator(`a[href="/${locale}/training/"]`);
		await link.click();
		await page.waitForURL(`**/${locale}/training/`);
		expect(await page.locator('h1').count()).toBe(1);
		await context.close();
		expect(problems).toEqual([]);
	});

	test('changes the language of a page from its menu', async () => {
		const { open, problems, context } = await reader({ javaScriptEnabled });
		const page = await open(templates(locale).get('practices') ?? '');
		const menu = page.locator('.site-header details.languages');
		await menu.locator('summary').click();
		await menu.locator('a[hreflang="en"]').click();
		await page.waitForURL('**/en/practices/**');
		expect(await page.locator('html').getAttribute('lang')).toBe('en');
		await context.close();
		expect(problems).toEqual([]);
	});

	test('leads from what a reader has to do to a document that helps', async () => {
		const { open, problems, context } = await reader({ javaScriptEnabled });
		const page = await open(`/${locale}/`);
		const situations = page.locator('.situations h3 a');
		const hrefs = await situations.evaluateAll((links) =>
			links.map((link) => link.getAttribute('href')),
		);
		expect(hrefs.length).toBeGreaterThanOrEqual(7);
		expect(hrefs.filter((href) => !/^\/[a-z]+\/[a-z-]+\/[a-z0-9-]+\/$/.test(href ?? ''))).toEqual(
			[],
		);
		await situations.first().click();
		await page.waitForURL(`**${hrefs[0]}`);
		expect(await page.locator('article[data-pagefind-body]').count()).toBe(1);
		await context.close();
		expect(problems).toEqual([]);
	});

	test('lets her leave a sensitive page at once', async () => {
		const { open, context } = await reader({ javaScriptEnabled });
		await context.route('https://www.wikipedia.org/**', (route) =>
			route.fulfill({ contentType: 'text/html', body: '<title>elsewhere</title>' }),
		);
		const page = await open(`/${locale}/procedures/child-discloses-violence/`);
		const exit = page.locator('[data-exit]');
		expect(await exit.isVisible()).toBe(true);
		await exit.click();
		await page.waitForURL('https://www.wikipedia.org/');
		if (javaScriptEnabled) {
			await page.goBack();
			expect(page.url()).not.toContain('child-discloses-violence');
		}
		await context.close();
	});
});

test('leaves a sensitive page when Escape is pressed three times', async () => {
	const { open, context } = await reader();
	await context.route('https://www.wikipedia.org/**', (route) =>
		route.fulfill({ contentType: 'text/html', body: '<title>elsewhere</title>' }),
	);
	const page = await open('/fr/procedures/child-discloses-violence/');
	for (let count = 0; count < 3; count += 1) await page.keyboard.press('Escape');
	await page.waitForURL('https://www.wikipedia.org/');
	await context.close();
});

test('takes the reader from the first page and from a permanent address to her language', async () => {
	const { open, origin, problems, context } = await reader({ locale: 'es-CO' });
	const page = await open('/');
	await page.waitForURL(`${origin}/es/`);
	await page.goto(`${origin}/d/pmvph/`);
	await page.waitForURL(`${origin}/es/procedures/child-discloses-violence/`);
	await context.close();
	expect(problems).toEqual([]);
});

test('prints a document without the header, the footer and the buttons', async () => {
	const { open, context } = await reader({ viewport: { width: 800, height: 1100 } });
	const page = await open('/fr/procedures/child-discloses-violence/');
	await page.emulateMedia({ media: 'print' });
	const visible = ['.site-header', '.site-footer', '[data-exit]', '.feedback', 'details.contents'];
	for (const part of visible)
		expect(await page.locator(part).first().isVisible(), part).toBe(false);
	expect(await page.locator('h1').isVisible()).toBe(true);
	expect(await page.locator('.first-actions').isVisible()).toBe(true);
	await context.close();
});

test('keeps the light or the dark that a reader chose, from page to page', async () => {
	const { open, context } = await reader({ colorScheme: 'light' });
	const page = await open('/fr/');
	const colour = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
	const light = await colour();
	await page.locator('[data-theme-button]').click();
	const dark = await colour();
	expect(dark).not.toBe(light);
	await page.goto(page.url().replace('/fr/', '/fr/about/'));
	expect(await colour()).toBe(dark);
	await context.close();
});

/** What reaches beyond the screen; what scrolls on its own or is folded away does not count. */
function tooWide(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const { scrollWidth, clientWidth } = document.documentElement;
		const found = scrollWidth > clientWidth ? [`is ${scrollWidth} px wide`] : [];
		for (const element of document.querySelectorAll('body *')) {
			const isApart = element.closest('.table, details:not([open]), .visually-hidden, .skip, svg');
			const { left, right, width } = element.getBoundingClientRect();
			if (isApart || width === 0 || (left >= -1 && right <= clientWidth + 1)) continue;
			found.push(`${element.tagName}.${element.className} from ${left} to ${right}`);
		}
		return found.slice(0, 3);
	});
}
