/** Addresses: those that never die, those that moved, and those that never were. */
import { describe, expect, test } from 'vitest';
import { withBase } from '#model/address.ts';
import { namedParts } from '#library/named-parts.ts';
import { attributeOf, type Element, elements, first, spaced, textOf } from './html.ts';
import { linksOf, metaOf, type Page, pageAt, siteOf } from './site.ts';

describe.each(['real', 'full', 'based', 'sixth'] as const)('%s', (name) => {
	const site = siteOf(name);
	const { config, locales } = site.shelf;

	test('answers at the permanent address of each document with all of its languages, without a script', () => {
		for (const { id, url, original, title } of site.documents) {
			const page = pageAt(site, `/d/${id}/`);
			const versions = [...locales.values()].filter(({ locale }) => url[locale]);
			expect(linkedFrom(page), id).toEqual(
				versions.map(({ locale, lang }) => [lang, url[locale], spaced(title[locale] ?? '')]),
			);
			const canonical = linksOf(page, 'canonical').map((link) => attributeOf(link, 'href'));
			expect(canonical).toEqual([`${config.site}${url[original]}`]);
			expect(metaOf(page, 'robots')).toBe('noindex');
		}
	});

	test('answers at the permanent address of each activity and step, and leads to its very place', () => {
		for (const document of site.shelf.documents.values()) {
			for (const { key } of namedParts(document)) {
				const hrefs = linkedFrom(pageAt(site, `/d/${document.id}/${key}/`)).map(([, href]) => href);
				const pages = [...locales.keys()].flatMap(
					(locale) => site.documents.find(({ id }) => id === document.id)?.url[locale] ?? [],
				);
				expect(hrefs).toEqual(pages.map((page) => `${page}#${key}`));
			}
		}
	});

	test('offers every language on the first page, without a script', () => {
		const hrefs = linkedFrom(pageAt(site, '/')).map(([lang, href]) => [lang, href]);
		expect(hrefs).toEqual(homes());
	});

	test('offers every language where there is no page, each in its own words', () => {
		const page = pageAt(site, '/404.html');
		const hrefs = linkedFrom(page).map(([lang, href]) => [lang, href]);
		expect(hrefs).toEqual(expect.arrayContaining(homes()));
		const items = [...elements(page.root, 'li')];
		expect(items.map(({ attributes }) => attributes['lang'])).toEqual(
			homes().map(([lang]) => lang),
		);
		expect(new Set(items.map(textOf)).size).toBe(locales.size);
		expect(metaOf(page, 'robots')).toBe('noindex');
	});

	function homes(): string[][] {
		return [...locales.values()].map(({ locale, lang }) => [
			lang,
			withBase(config.base, `/${locale}/`),
		]);
	}
});

describe.each([
	['full', ''],
	['based', '/library'],
] as const)('%s', (name, base) => {
	test('leads from a former address to the present one, in each language of the document', () => {
		const site = siteOf(name);
		for (const locale of ['en', 'fr']) {
			const page = pageAt(site, `/${locale}/practices/former-bank/`);
			const now = `${base}/${locale}/practices/clean-the-bank/`;
			const refresh = elements(page.root, 'meta').find(
				(meta) => attributeOf(meta, 'http-equiv') === 'refresh',
			);
			expect(attributeOf(refresh as Element, 'content')).toBe(`0; url=${now}`);
			expect([...elements(page.root, 'a')].map((link) => attributeOf(link, 'href'))).toEqual([now]);
			expect(textOf(first(page.root, 'html') ?? page.root)).toContain(
				{ en: 'moved', fr: 'a changé d’adresse' }[locale],
			);
		}
		expect(site.pages.has('/ar/practices/former-bank/')).toBe(false);
	});
});

/** The languages that a plain page offers: the language, the address, and the words of the link. */
function linkedFrom({ root }: Page): (string | undefined)[][] {
	return [...elements(root, 'a')].map((link) => [
		attributeOf(link, 'hreflang'),
		attributeOf(link, 'href'),
		textOf(link),
	]);
}
