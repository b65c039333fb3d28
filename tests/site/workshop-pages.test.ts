/** Pages for those who write, translate and keep the library. */
import { describe, expect, test } from 'vitest';
import { findingCodes } from '#model/finding.ts';
import { mainOf, pageAt, siteOf } from './site.ts';
import { attributeOf, elements, textOf } from './html.ts';

const hrefsOn = (name: 'real' | 'full', path: string) =>
	[...elements(mainOf(pageAt(siteOf(name), path)), 'a')].map((link) => attributeOf(link, 'href'));

describe.each(['fr', 'en', 'es'])('findings in %s', (locale) => {
	test('have a page each, with a wrong and a right example, and a list of all', () => {
		const site = siteOf('real');
		const all = hrefsOn('real', `/${locale}/findings/`);
		for (const code of findingCodes) {
			const path = `/${locale}/findings/${code}/`;
			expect(all).toContain(path);
			expect(site.pages.has(path)).toBe(true);
		}
		const text = textOf(mainOf(pageAt(site, `/${locale}/findings/child-age/`)));
		expect(text).toMatch(/Amina, 9 ans, a parlé.*Une enfant a parlé.*waive: child-age/);
	});
});

test('findings have no page in a language that they do not speak', () => {
	expect(siteOf('real').pages.has('/ar/findings/')).toBe(false);
	expect(hrefsOn('real', '/ar/fields/')).not.toContain('/ar/findings/');
});

test('what there is to keep up is told on a page and as data', () => {
	const site = siteOf('full');
	const data = JSON.parse(site.read('api/v1/maintenance.json')) as Record<
		string,
		{ url: string }[]
	>;
	const hrefs = hrefsOn('full', '/en/maintenance/');
	for (const items of Object.values(data))
		for (const { url } of items) expect(hrefs).toContain(url);
	expect(data['withdrawn']?.length).toBeGreaterThan(0);
});

test('what there is to translate is told on a page and as data', () => {
	const site = siteOf('full');
	const data = JSON.parse(site.read('api/v1/translations.json')) as Record<
		string,
		Record<string, { url: string }[]>
	>;
	const hrefs = hrefsOn('full', '/fr/translations/');
	for (const items of Object.values(data['fr'] ?? {}))
		for (const { url } of items) expect(hrefs).toContain(url);
	expect(data['fr']?.['missing']?.length).toBeGreaterThan(0);
});
