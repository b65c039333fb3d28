/** What axe finds on one page of each template: nothing, in light and in dark, from left to right and from right to left. */
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { readers } from './reader.ts';
import { plainPages, templates } from './templates.ts';

const reader = readers();
const readerOf = { real: reader, full: readers('full') };
const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
/** Dark differs from light in its colours alone. */
const colours = ['color-contrast', 'link-in-text-block'];

describe.each([
	['real', 'fr'],
	['real', 'ar'],
	['full', 'en'],
] as const)('%s, in %s', (name, locale) => {
	test('keeps nothing on any kind of page from people with a disability, in light and in dark', async () => {
		// The policy of the pages forbids scripts that are not theirs, so axe has to be let in.
		const { open, context } = await readerOf[name]({ bypassCSP: true, reducedMotion: 'reduce' });
		const found: string[] = [];
		const plain = locale === 'fr' ? plainPages() : new Map<string, string>();
		for (const [template, path] of [...templates(locale, name), ...plain]) {
			const page = await open(path);
			await unfold(page);
			await page.addScriptTag({ path: axe });
			const light = await violations(page);
			await page.emulateMedia({ colorScheme: 'dark' });
			const dark = await violations(page, colours);
			await page.emulateMedia({ colorScheme: 'light' });
			found.push(...light.map((what) => `${template} ${path}: ${what}`));
			found.push(...dark.map((what) => `${template} ${path}, dark: ${what}`));
		}
		await context.close();
		expect(found).toEqual([]);
	}, 180_000);
});

test('shows where the keyboard is, from the link that skips the menu on', async () => {
	const { open, context } = await reader();
	const page = await open('/fr/procedures/');
	await page.keyboard.press('Tab');
	expect(await page.evaluate(() => document.activeElement?.className)).toBe('skip');
	for (let count = 0; count < 8; count += 1) {
		const outline = await page.evaluate(() => {
			const { outlineStyle, outlineWidth } = getComputedStyle(
				document.activeElement ?? document.body,
			);
			return outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth);
		});
		expect(outline).toBeGreaterThanOrEqual(2);
		await page.keyboard.press('Tab');
	}
	await context.close();
});

test('gives fingers targets of 24 pixels at least, in the header and on the way out', async () => {
	const { open, context } = await reader({ hasTouch: true });
	const page = await open('/ar/procedures/child-discloses-violence/');
	const targets = await page
		.locator('.site-header > a, .site-header summary, .site-header button, [data-exit]')
		.evaluateAll((all) =>
			all.map((one) => {
				const { width, height } = one.getBoundingClientRect();
				return { what: one.getAttribute('class') ?? one.tagName, size: Math.min(width, height) };
			}),
		);
	expect(targets.length).toBeGreaterThanOrEqual(5);
	expect(targets.filter(({ size }) => size < 24)).toEqual([]);
	await context.close();
});

/** What is folded away is there to be read too. */
async function unfold(page: Page): Promise<void> {
	await page.evaluate(() => {
		for (const part of document.querySelectorAll('main details')) part.setAttribute('open', '');
	});
}

/** What axe has to say about a page, by all of its rules or by some. */
async function violations(page: Page, rules?: string[]): Promise<string[]> {
	const { violations: all } = await page.evaluate((only) => {
		const { axe: tool } = globalThis as unknown as { axe: Axe };
		return tool.run(document, only ? { runOnly: { type: 'rule', values: only } } : {});
	}, rules);
	return all.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)} (${nodes.length})`);
}

interface Axe {
	run(context: Document, options: RunOptions): Promise<AxeResults>;
}
