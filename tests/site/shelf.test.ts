/**
 * What our own library holds, as the first shelf was promised (issue 2 §4). When one of these fails, a document
 * was removed or lost a language: bring it back, or change the promise here in the same commit.
 */
import { describe, expect, test } from 'vitest';
import { readdirSync } from 'node:fs';
import { placeOf } from './libraries.ts';
import { pageAt, siteOf } from './site.ts';

const site = siteOf('real');
const { documents } = site;
const of = (collection: string) => documents.filter((one) => one.collection === collection);

describe('in French, English and Spanish', () => {
	const complete = (collection: string) =>
		of(collection).filter(({ locales }) =>
			['fr', 'en', 'es'].every((one) => locales.includes(one)),
		);

	test.each([
		['practices', 4],
		['procedures', 4],
		['references', 8],
		['glossary', 15],
		['experiments', 2],
		['events', 2],
		['programmes', 3],
		['organisations', 20],
		['indicators', 8],
		['pages', 7],
	])('has its %s, at least %i', (collection, least) => {
		expect(complete(collection).length).toBeGreaterThanOrEqual(least);
	});

	test('has six modules in two pathways', () => {
		const kinds = complete('training').map(({ kind }) => kind);
		expect(kinds.filter((kind) => kind === 'module').length).toBeGreaterThanOrEqual(6);
		expect(kinds.filter((kind) => kind === 'pathway').length).toBeGreaterThanOrEqual(2);
	});

	test('leaves nothing untranslated', () => {
		const lacking = documents.filter(
			({ locales }) => !['fr', 'en', 'es'].every((one) => locales.includes(one)),
		);
		expect(lacking.map(({ slug }) => slug)).toEqual([]);
	});

	test('has a procedure of several sectors, and one for children', () => {
		const kinds = complete('procedures').map(({ kind }) => kind);
		expect(kinds).toEqual(expect.arrayContaining(['multi-sector', 'child-friendly', 'sectoral']));
	});

	test.each([
		'home',
		'about',
		'contribute',
		'safeguarding',
		'privacy',
		'accessibility',
		'document-status',
	])('has the page %s', (slug) => {
		expect(complete('pages').map((one) => one.slug)).toContain(slug);
	});
});

describe.each(['pt', 'ar'])('in %s', (locale) => {
	test.each(['practices', 'procedures', 'training', 'references'])(
		'has one of the %s',
		(collection) => {
			expect(of(collection).some(({ locales }) => locales.includes(locale))).toBe(true);
		},
	);

	test('has the home', () => {
		expect(of('pages').find(({ slug }) => slug === 'home')?.locales).toContain(locale);
	});
});

test('awaits validation: every document of the library is a draft with its sources', () => {
	const library = ['practices', 'procedures', 'training'].flatMap(of);
	expect(library.filter(({ status }) => status !== 'draft').map(({ slug }) => slug)).toEqual([]);
	const { shelf } = site;
	const unsourced = library.filter(({ id, original }) => {
		const { sources } = shelf.documents.get(id)?.versions.get(original)?.data ?? { sources: [] };
		return sources.length === 0;
	});
	expect(unsourced.map(({ slug }) => slug)).toEqual([]);
});

test('has a document written in MDX with the components of the library', () => {
	const files = readdirSync(placeOf('real').content, { recursive: true, encoding: 'utf8' });
	const [file = ''] = files.filter((name) => name.endsWith('.fr.mdx'));
	const [collection, slug] = file.split('/');
	expect(pageAt(site, `/fr/${collection}/${slug}/`).html).toMatch(
		/class="(?:box|cards|key-figure)/,
	);
});

test('counts what the four rooms hold on the home', () => {
	const home = pageAt(site, '/fr/').html;
	for (const collection of ['procedures', 'practices', 'training', 'references']) {
		expect(home).toContain(`${of(collection).length} documents`);
	}
});
