/** What programs read: documents.json, the feeds, robots.txt. */
import { describe, expect, test } from 'vitest';
import { withBase } from '#model/address.ts';
import { attributeOf, type Element, elements, first, parse, textOf } from './html.ts';
import type { PackageEntry } from '#library/api.ts';
import { commitDay } from './libraries.ts';
import { siteOf } from './site.ts';

const ID = /^[bcdfghjkmnpqrstvwxz][bcdfghjkmnpqrstvwxz2-9]{4}$/;

describe.each(['real', 'full', 'based', 'sixth', 'least'] as const)('%s', (name) => {
	const site = siteOf(name);
	const { documents, shelf } = site;
	const { config } = shelf;

	test('lists every document in documents.json, sorted by id, in the shape that programs rely on', () => {
		expect(Object.keys(JSON.parse(site.read('api/v1/documents.json')) as object)).toEqual([
			'documents',
		]);
		const ids = documents.map(({ id }) => id);
		expect(ids).toEqual([...shelf.documents.keys()].toSorted());
		const strings = expect.toSatisfy(
			(value) => Array.isArray(value) && value.every((one) => typeof one === 'string'),
		);
		for (const { locales, original, ...document } of documents) {
			const inEach = (form: RegExp) =>
				Object.fromEntries(locales.map((locale) => [locale, expect.stringMatching(form)]));
			const others = locales.filter((locale) => locale !== original);
			expect({ locales, original, ...document }).toStrictEqual({
				id: expect.stringMatching(ID),
				collection: expect.any(String),
				kind: expect.toBeOneOf([null, expect.any(String)]),
				slug: expect.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)*$/),
				original,
				locales: [original, ...others],
				title: inEach(/./),
				summary: inEach(/^.{1,200}$/),
				url: inEach(new RegExp(`^${config.base}[a-z-]+/`)),
				permanent: withBase(config.base, `/d/${document.id}/`),
				status: expect.toBeOneOf(['draft', 'reviewed', 'validated', 'withdrawn', 'superseded']),
				themes: strings,
				rights: strings,
				roles: strings,
				settings: strings,
				countries: strings,
				organisations: strings,
				programmes: strings,
				translations: Object.fromEntries(
					others.map((locale) => [
						locale,
						{ state: expect.toBeOneOf(['current', 'stale', 'unknown']) },
					]),
				),
				updated: expect.toBeOneOf([null, expect.stringMatching(/^\d{4}-\d\d-\d\d$/)]),
				packages: expect.toSatisfy((packages: PackageEntry[]) =>
					packages.every(({ url, bytes, version, locale }) => {
						const file = url.slice(config.base.length);
						const isThere = site.files.has(file) && site.sizeOf(file) === bytes;
						return isThere && locales.includes(locale) && /^[\da-f]{12}$/.test(version);
					}),
				),
			});
		}
	});

	test('gives documents.json addresses that answer', () => {
		const wrong = documents.flatMap(({ url, permanent }) =>
			[permanent, ...Object.values(url)].filter(
				(address) => !site.pages.has(`/${address.slice(config.base.length)}`),
			),
		);
		expect(wrong).toEqual([]);
	});

	test.each([...shelf.locales.keys()])(
		'gives readers of %s a feed that every reader understands',
		(locale) => {
			const root = parse(site.read(`${locale}/feed.xml`), { isXml: true });
			const feed = first(root, 'feed');
			if (!feed) throw new Error('There is no feed.');
			expect(feed.attributes).toMatchObject({
				xmlns: 'http://www.w3.org/2005/Atom',
				'xml:lang': shelf.locales.get(locale)?.lang,
			});
			expect(required(feed)).toEqual([]);
			expect(elements(feed, 'author').next().done).toBe(false);
			const entries = [...elements(feed, 'entry')];
			expect(entries.flatMap(required)).toEqual([]);
			const ids = entries.map((entry) => textOf(first(entry, 'id') ?? entry));
			expect(new Set(ids).size).toBe(ids.length);
			const links = entries.map(
				(entry) => attributeOf(first(entry, 'link') ?? entry, 'href') ?? '',
			);
			const versions = documents.flatMap(({ url }) =>
				url[locale] ? config.site + url[locale] : [],
			);
			expect(links.filter((link) => !versions.includes(link))).toEqual([]);
			const dates = entries.map((entry) => textOf(first(entry, 'updated') ?? entry));
			expect(dates).toEqual(dates.toSorted().toReversed());
		},
	);

	test('leads search engines from robots.txt to the sitemap', () => {
		const robots = site.read('robots.txt');
		expect(robots).toContain('User-agent: *');
		const address = /^Sitemap: (.*)$/m.exec(robots)?.[1] ?? '';
		expect(address).toBe(`${config.site}${withBase(config.base, '/sitemap-index.xml')}`);
		const index = parse(site.read('sitemap-index.xml'), { isXml: true });
		const maps = [...elements(index, 'loc')].map(textOf);
		expect(maps).toEqual([`${config.site}${withBase(config.base, '/sitemap-0.xml')}`]);
	});
});

test('takes dates from the history, where there is one', () => {
	const { documents } = siteOf('full');
	expect(new Set(documents.map(({ updated }) => updated))).toEqual(new Set([commitDay]));
});

test('says of each translation whether it follows its source', () => {
	const stateOf = (slug: string) =>
		siteOf('full').documents.find((document) => document.slug === slug)?.translations;
	expect(stateOf('ring-the-bell')).toEqual({ ar: { state: 'current' }, fr: { state: 'stale' } });
	expect(stateOf('open-the-gates')).toEqual({});
});

/** What RFC 4287 requires of a feed and of an entry, where it is missing. */
function required(element: Element): string[] {
	const children = element.children.filter((child) => typeof child !== 'string');
	const date = textOf(children.find(({ name }) => name === 'updated') ?? element);
	const isDated = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(date);
	const missing = ['id', 'title', 'updated'].filter(
		(name) => children.filter((child) => child.name === name && textOf(child) !== '').length !== 1,
	);
	return [...missing, ...(isDated ? [] : [`dated ${date}`])];
}
