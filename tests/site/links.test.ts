/** Links: whatever a page names is there. */
import { describe, expect, test } from 'vitest';
import { withBase } from '#model/address.ts';
import { attributeOf, type Element, elements } from './html.ts';
import { broken, jsonLdOf, metaOf, type Page, pageAt, type Site, siteOf } from './site.ts';

describe.each(['real', 'full', 'based', 'sixth', 'minimal', 'least'] as const)('%s', (name) => {
	const site = siteOf(name);

	test('leads every link of every page to a page or a file that is there', () => {
		const problems = broken(site.pages.values(), (page) =>
			addressesOf(page).flatMap(({ address, says }) => {
				const target = targetOf(site, page, address);
				return !target || target.isThere ? [] : `${says} leads to ${address}`;
			}),
		);
		expect(problems).toEqual([]);
	});

	test('leads every anchor to a place that its page has', () => {
		const anchors = new Map([...site.pages.values()].map((page) => [page.path, anchorsOf(page)]));
		const problems = broken(site.pages.values(), (page) =>
			addressesOf(page).flatMap(({ address }) => {
				const target = targetOf(site, page, address);
				if (!target?.isThere || target.anchor === '') return [];
				const isThere = anchors.get(target.path)?.has(target.anchor) ?? false;
				return isThere ? [] : `nothing at ${address}`;
			}),
		);
		expect(problems).toEqual([]);
	});

	test('gives structured data only addresses that are there', () => {
		const problems = broken(site.pages.values(), (page) =>
			[...ownAddresses(site, jsonLdOf(page))].flatMap((address) => {
				const target = targetOf(site, page, address);
				return target?.isThere ? [] : `data names ${address}`;
			}),
		);
		expect(problems).toEqual([]);
	});
});

test('links a document of the text in the reader’s language, else in the best other one', () => {
	const text = (path: string) => hrefsIn(pageAt(siteOf('full'), path));
	expect(text('/en/practices/clean-the-bank/')).toContain('/en/procedures/ring-the-bell/#warn');
	expect(text('/fr/practices/clean-the-bank/')).toContain('/en/references/river-chart/');
});

test('explains a term of the glossary where it is first used', () => {
	const { root } = pageAt(siteOf('full'), '/en/practices/clean-the-bank/');
	const terms = [...elements(root, 'a')].filter((link) => attributeOf(link, 'class') === 'term');
	expect(terms.map(({ attributes }) => [attributes['href'], attributes['title']])).toEqual([
		['/en/glossary/shoal/', 'A place where the water is shallow.'],
	]);
});

test('offers an attachment with its type and its size', () => {
	const { html } = pageAt(siteOf('full'), '/en/practices/clean-the-bank/');
	expect(html).toMatch(
		/href="\/files\/practices\/clean-the-bank\/sheet\.csv".*?<\/a> \(CSV, 1 kB\)/,
	);
});

test('leads links and files below the path that the library has on its host', () => {
	const site = siteOf('based');
	const problems = broken(site.pages.values(), (page) =>
		addressesOf(page)
			.filter(({ address }) => address.startsWith('/') && !address.startsWith('/library/'))
			.map(({ address }) => address),
	);
	expect(problems).toEqual([]);
	expect([...site.pages.keys()].toSorted()).toEqual([...siteOf('full').pages.keys()].toSorted());
});

interface Named {
	address: string;
	says: string;
}

/** Every address that a page names, shows, loads or sends to. */
function addressesOf(page: Page): Named[] {
	const found = [...elements(page.root)].flatMap((element) =>
		addressesIn(element).map((address) => ({ address, says: `<${element.name}>` })),
	);
	for (const property of ['og:url', 'og:image']) {
		const address = metaOf(page, property);
		if (address) found.push({ address, says: property });
	}
	return found;
}

function addressesIn({ attributes }: Element): string[] {
	const single = ['href', 'src', 'action', 'poster', 'data-bundle'].flatMap((name) =>
		attributes[name] === undefined ? [] : attributes[name],
	);
	const sets = (attributes['srcset'] ?? '')
		.split(',')
		.map((part) => part.trim().split(' ')[0] ?? '');
	const refresh = /^\d+; url=(.*)$/.exec(attributes['content'] ?? '')?.[1] ?? '';
	return [...single, ...sets, refresh].filter((address) => address !== '');
}

interface Target {
	/** Without the base. */
	path: string;
	anchor: string;
	isThere: boolean;
}

/** What an address names in this site; nothing when it leads elsewhere. */
function targetOf({ shelf, pages, files }: Site, page: Page, address: string): Target | undefined {
	const { site, base } = shelf.config;
	const url = new URL(address, new URL(withBase(base, page.path), site));
	if (url.origin !== new URL(site).origin) return undefined;
	const whole = decodeURIComponent(url.pathname);
	const isBelow = whole.startsWith(base);
	const path = isBelow ? `/${whole.slice(base.length)}` : whole;
	const isBundle = path.startsWith('/pagefind/') && files.has(`${path.slice(1)}pagefind.js`);
	const isThere = isBelow && (pages.has(path) || files.has(path.slice(1)) || isBundle);
	return { path, anchor: decodeURIComponent(url.hash.slice(1)), isThere };
}

const anchorsOf = ({ root }: Page) =>
	new Set([...elements(root)].flatMap(({ attributes }) => attributes['id'] ?? []));

/** Addresses of this site anywhere in a value. */
function* ownAddresses(site: Site, value: unknown): Generator<string> {
	if (typeof value === 'string') {
		if (value.startsWith(`${site.shelf.config.site}/`)) yield value;
	} else if (typeof value === 'object' && value !== null) {
		for (const one of Object.values(value)) yield* ownAddresses(site, one);
	}
}

const hrefsIn = ({ root }: Page) =>
	[...elements(root, 'a')].map((link) => attributeOf(link, 'href'));
