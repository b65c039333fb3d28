/** Languages: which versions of a page exist, and how the others are told of. */
import { describe, expect, test } from 'vitest';
import { listPath, withBase } from '#model/address.ts';
import { speaksFindings } from '#model/finding.ts';
import { documentLink } from '#library/views/link.ts';
import { wordsOf } from '#library/words.ts';
import {
	attributeOf,
	byClass,
	type Element,
	elements,
	first,
	parse,
	spaced,
	textOf,
} from './html.ts';
import {
	broken,
	linksOf,
	mainOf,
	type Page,
	pageAt,
	readPages,
	type Site,
	siteOf,
} from './site.ts';

describe.each(['real', 'full', 'based', 'sixth'] as const)('%s', (name) => {
	const site = siteOf(name);
	const { shelf, pages, documents } = site;
	const { config } = shelf;
	const absolute = (path: string) => new URL(withBase(config.base, path), config.site).href;
	// The field reference without a collection is that of the first one, which stands for it.
	const own = readPages(site).filter(({ path }) => !/^\/[^/]+\/fields\/$/.test(path));

	test('gives each page one canonical address: its own', () => {
		const problems = broken(own, (page) => {
			const found = linksOf(page, 'canonical').map((link) => attributeOf(link, 'href'));
			return found.join() === absolute(page.path) ? [] : `says ${found.join(' and ')}`;
		});
		expect(problems).toEqual([]);
	});

	test('offers search engines the versions that exist, itself and a default among them, and no other', () => {
		const problems = broken(own, (page) => {
			const found = alternatesOf(page);
			const expected = new Map(
				localesOf(site, page).map((locale) => [
					shelf.locales.get(locale)?.lang ?? '',
					absolute(inLocale(page, locale)),
				]),
			);
			const fallback =
				expected.get(langOf(site, config.defaultLocale)) ?? [...expected.values()][0];
			expected.set('x-default', fallback ?? '');
			const [a, b] = [
				JSON.stringify([...found].toSorted()),
				JSON.stringify([...expected].toSorted()),
			];
			return a === b ? [] : `offers ${a}, not ${b}`;
		});
		expect(problems).toEqual([]);
	});

	test('has a page for each version of each document, and none for a translation that is missing', () => {
		const wrong = documents.flatMap(({ collection, slug, locales }) =>
			[...shelf.locales.keys()].filter((locale) => {
				if (slug === 'home' && collection === 'pages') return false;
				const path =
					collection === 'pages' ? `/${locale}/${slug}/` : `/${locale}/${collection}/${slug}/`;
				return pages.has(path) !== locales.includes(locale);
			}),
		);
		expect(wrong).toEqual([]);
	});

	test('links every language in the menu of each page: to the version that exists, else to its home', () => {
		const problems = broken(own, (page) => {
			const menu = byClass(page.root, 'languages');
			const links = [...elements(menu ?? page.root, 'a')].map(({ attributes }) => attributes);
			const there = localesOf(site, page);
			return [...shelf.locales.values()].flatMap(({ locale, lang }) => {
				const href = withBase(
					config.base,
					there.includes(locale) ? inLocale(page, locale) : `/${locale}/`,
				);
				const link = links.find((one) => one['hreflang'] === lang);
				return link?.['href'] === href ? [] : `leads ${lang} to ${link?.['href']}, not ${href}`;
			});
		});
		expect(problems).toEqual([]);
	});

	test('lists in the sitemap each page that readers are to find, once, with its versions', () => {
		const sitemap = parse(site.read('sitemap-0.xml'), { isXml: true });
		const entries = [...elements(sitemap, 'url')].map((url) => ({
			place: textOf(first(url, 'loc') ?? url),
			versions: alternatesIn(elements(url, 'xhtml:link')),
		}));
		const wanted = own.filter(
			({ path }) => !/^\/[^/]+\/(?:search|findings|maintenance|translations)\//.test(path),
		);
		const addresses = entries.map(({ place }) => place).toSorted();
		expect(addresses).toEqual(wanted.map(({ path }) => absolute(path)).toSorted());
		const problems = broken(wanted, (page) => {
			const entry = entries.find(({ place }) => place === absolute(page.path));
			const offered = alternatesOf(page);
			offered.delete('x-default');
			const same = JSON.stringify([...offered]) === JSON.stringify([...(entry?.versions ?? [])]);
			return same ? [] : `has ${[...(entry?.versions.keys() ?? [])].join(', ')} in the sitemap`;
		});
		expect(problems).toEqual([]);
	});

	test('lists a document that is missing in a language there, under its fallback title, naming its language', () => {
		const wrong: string[] = [];
		for (const document of shelf.documents.values()) {
			for (const locale of shelf.locales.keys()) {
				if (document.collection === 'pages' || document.versions.has(locale)) continue;
				const { href, text, language } = documentLink(shelf, document, locale);
				const item = listItem(site, { locale, collection: document.collection, href });
				const shown = item && textOf(item);
				const link = item && elements(item, 'a').find((one) => attributeOf(one, 'href') === href);
				const isMarked = link && attributeOf(link, 'lang') === language?.lang;
				const named = wordsOf(shelf, locale).t('inLanguage', { language: language?.label ?? '' });
				if (!shown?.includes(spaced(text)) || !isMarked) wrong.push(`${locale}: ${document.slug}`);
				else if (!shown.includes(named))
					wrong.push(`${locale}: ${document.slug} is not said to be ${named}`);
			}
		}
		expect(wrong.slice(0, 20)).toEqual([]);
	});
});

describe.each(['real', 'full'] as const)('%s', (name) => {
	test('marks each title that stands in another language than its page, for those who hear it read', () => {
		const site = siteOf(name);
		const { shelf, documents } = site;
		const titles = new Map(
			documents.flatMap(({ url, title }) =>
				Object.entries(url).map(([locale, href]) => [href, spaced(title[locale] ?? '')]),
			),
		);
		const problems = broken(readPages(site), (page) =>
			[...titlesIn(first(page.root, 'body') ?? page.root)].flatMap((link) => {
				const href = attributeOf(link, 'href') ?? '';
				const [, locale = ''] = href.split('/');
				const other = shelf.locales.get(locale);
				const title = titles.get(href);
				// The words of a link may also be those of the page.
				if (!other || locale === page.locale || title !== textOf(link)) return [];
				const { lang, dir } = spokenIn(link);
				return lang === other.lang && dir === other.dir ? [] : `${textOf(link)} is in ${locale}`;
			}),
		);
		expect(problems).toEqual([]);
	});
});

/** The links of a page but those of a document’s own text, whose words are in the language of the document. */
function* titlesIn(element: Element): Generator<Element> {
	for (const child of element.children) {
		if (typeof child === 'string' || attributeOf(child, 'class') === 'text') continue;
		if (child.name === 'a') yield child;
		yield* titlesIn(child);
	}
}

/** The language and the direction that an element says or has from those around it. */
function spokenIn(element: Element): { lang: string | undefined; dir: string | undefined } {
	const nearest = (name: string) => {
		let at: Element | undefined = element;
		while (at && attributeOf(at, name) === undefined) at = at.parent;
		return at && attributeOf(at, name);
	};
	return { lang: nearest('lang'), dir: nearest('dir') };
}

test('says “in French” and « en français » in the words of the language', () => {
	const site = siteOf('full');
	const said = (path: string) => textOf(mainOf(pageAt(site, path)));
	expect(said('/en/practices/')).toMatch(/Ouvrir les vannes .* in French/);
	expect(said('/ar/practices/')).toMatch(/Ouvrir les vannes .* الفرنسية/);
	expect(said('/fr/practices/')).toMatch(/Close the old weir .* en anglais/);
	expect(siteOf('full').pages.has('/en/practices/open-the-gates/')).toBe(false);
});

/** The locales in which a page exists: those of its document, or all of them. */
function localesOf({ shelf, documents }: Site, { path }: Page): string[] {
	const [, , collection = '', slug = '', ...more] = path.split('/');
	const [folder, name] = slug === '' ? ['pages', collection] : [collection, slug];
	const document =
		more.length > 1
			? undefined
			: documents.find((one) => one.collection === folder && one.slug === name && name !== 'home');
	const all = [...shelf.locales.keys()].filter(
		(locale) => collection !== 'findings' || speaksFindings(locale),
	);
	return document ? all.filter((locale) => document.locales.includes(locale)) : all;
}

const langOf = ({ shelf }: Site, locale: string) => shelf.locales.get(locale)?.lang ?? '';

const inLocale = ({ path }: Page, locale: string) => path.replace(/^\/[^/]+/, `/${locale}`);

const alternatesOf = (page: Page) =>
	alternatesIn(linksOf(page, 'alternate').filter((link) => attributeOf(link, 'hreflang')));

function alternatesIn(links: Iterable<Element>): Map<string, string> {
	return new Map(
		[...links].map(({ attributes }) => [attributes['hreflang'] ?? '', attributes['href'] ?? '']),
	);
}

/** The item of a list that links to an address, on whichever page of the list it is. */
function listItem(
	{ pages }: Site,
	{ locale, collection, href }: { locale: string; collection: string; href: string },
): Element | undefined {
	const list = listPath(locale, collection);
	for (const [path, page] of pages) {
		if (path !== list && !path.startsWith(`${list}page/`)) continue;
		for (const item of elements(mainOf(page))) {
			if (item.name !== 'li' && item.parent?.name !== 'dl') continue;
			if (elements(item, 'a').some((link) => attributeOf(link, 'href') === href)) return item;
		}
	}
	return undefined;
}
