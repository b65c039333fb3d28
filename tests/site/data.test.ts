/** What programs read: documents.json, the feeds, robots.txt. */
import { describe, expect, test } from 'vitest';
import { withBase } from '#model/address.ts';
import { attributeOf, byClass, type Element, elements, first, parse, textOf } from './html.ts';
import type { PackageEntry } from '#library/api.ts';
import { commitDay, withPackages } from './libraries.ts';
import { linksOf, pageAt, siteOf } from './site.ts';

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

describe('what can be taken along', () => {
	const site = siteOf(withPackages);
	const offered = site.documents.filter(({ packages }) => packages.length > 0);

	test('is listed in documents.json for each training document, below the base', () => {
		const training = site.documents.filter(({ collection }) => collection === 'training');
		expect(offered.map(({ id }) => id)).toEqual(training.map(({ id }) => id));
		const pathway = offered.find(({ kind }) => kind === 'pathway');
		expect(pathway?.packages.map(({ format, url }) => [format, url])).toEqual([
			['epub-facilitator', '/library/packages/bcd25-en-facilitator.epub'],
			['html-facilitator', '/library/packages/bcd25-en-facilitator.html'],
			['moodle-book', '/library/packages/bcd25-en-moodle-book.zip'],
			['scorm', '/library/packages/bcd25-en-scorm.zip'],
			['slides', '/library/packages/bcd25-en-slides.html'],
			['epub', '/library/packages/bcd25-en.epub'],
			['html', '/library/packages/bcd25-en.html'],
			['common-cartridge', '/library/packages/bcd25-en.imscc'],
		]);
	});

	test('is offered on the page of the document with its size, and nothing else is published', () => {
		for (const { url, packages } of offered) {
			const page = pageAt(site, `/${(url['en'] ?? '').slice('/library/'.length)}`);
			const list = byClass(page.root, 'packages');
			const links = [...elements(list ?? page.root, 'a')];
			expect(links.map((link) => attributeOf(link, 'href')).toSorted()).toEqual(
				packages.map((one) => one.url).toSorted(),
			);
			const sizes = [...elements(list ?? page.root, 'small')].map(textOf);
			expect(sizes).toHaveLength(packages.length);
			for (const size of sizes) expect(size).toMatch(/^[\d.,]+ [kM]B$/);
		}
		const published = [...site.files].filter((file) => file.startsWith('packages/'));
		const listed = offered.flatMap(({ packages }) => packages.map(({ url }) => url));
		expect(published.map((file) => `/library/${file}`)).toEqual(listed.toSorted());
	});

	test('can be shown in another page, as oEmbed tells programs', () => {
		const page = pageAt(site, '/en/training/first-season/');
		const link = linksOf(page, 'alternate').find(
			(one) => attributeOf(one, 'type') === 'application/json+oembed',
		);
		const address = link && attributeOf(link, 'href');
		expect(address).toBe('https://river.example.org/library/embed/bcd25-en.json');
		expect(JSON.parse(site.read('embed/bcd25-en.json'))).toMatchObject({
			version: '1.0',
			type: 'rich',
			title: 'First season',
			html: expect.stringContaining(
				'src="https://river.example.org/library/packages/bcd25-en.html"',
			),
		});
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
