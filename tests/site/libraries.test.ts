/** Other libraries on the same engine: each with its own words, and with as little as it likes. */
import { describe, expect, test } from 'vitest';
import { documentPath, listPath } from '#model/address.ts';
import { collections } from '#model/collections.ts';
import type { SpokenFinding } from '#model/finding.ts';
import { start } from './commands.ts';
import { attributeOf, byClass, type Element, elements, first, spaced, textOf } from './html.ts';
import { type LibraryName, placeOf } from './libraries.ts';
import { broken, mainOf, pageAt, readPages, siteOf } from './site.ts';

/** What `check` finds in a library. */
async function findingsOf(name: LibraryName): Promise<SpokenFinding[]> {
	const { content } = placeOf(name);
	const { output } = await start('check.ts', ['--format', 'json'], { LIBRARY_CONTENT: content })
		.ended;
	return (JSON.parse(output) as { findings: SpokenFinding[] }).findings;
}

describe('another lab, with its own default language, themes, words and a sixth language', () => {
	const site = siteOf('sixth');
	// The examples of findings are those of the tests, whatever the library.
	const texts = [...site.files].filter(
		(file) => /\.(?:html|json|xml|txt)$/.test(file) && !file.includes('/findings/'),
	);

	test('says no word of ours', () => {
		const ours = siteOf('real');
		const { name, description, site: origin } = ours.shelf.config;
		const people = ours.documents.filter(({ collection }) =>
			['organisations', 'programmes'].includes(collection),
		);
		const words = [
			...[name, description].flatMap((labels) => Object.values(labels)),
			...people.flatMap(({ title }) => Object.values(title)),
			...[new URL(origin).host, 'IBCR', 'Social Lab', 'Laboratoire social', 'Laboratorio Social'],
		];
		const said = texts.flatMap((file) => {
			const text = site.read(file);
			return words.filter((word) => text.includes(word)).map((word) => `${file}: ${word}`);
		});
		expect(said.slice(0, 20)).toEqual([]);
	});

	test('begins in its own language', () => {
		const html = first(pageAt(site, '/').root, 'html');
		expect(html?.attributes).toMatchObject({ lang: 'en', dir: 'ltr' });
		expect(textOf(first(pageAt(site, '/').root, 'h1') ?? mainOf(pageAt(site, '/')))).toBe(
			'Seed Keepers',
		);
	});

	test('speaks its sixth language in menus, labels and dates', () => {
		const page = pageAt(site, '/sw/practices/dry-in-the-shade/');
		const menu = first(page.root, 'nav');
		expect(textOf(menu ?? page.root)).toMatch(/^\[sw\] Procedures \[sw\] Good practices/);
		expect(textOf(mainOf(page))).toMatch(/Kausha kivulini.*Kukausha.*6 Mei 2024/);
	});

	test('says its own words where it changed those of the engine', () => {
		expect(textOf(mainOf(pageAt(site, '/en/')))).toContain('In the garden, I want to…');
	});

	test('has a list, a search and a feed in each of its languages', () => {
		for (const locale of ['en', 'fr', 'es', 'pt', 'ar', 'sw']) {
			expect(site.pages.has(`/${locale}/practices/`)).toBe(true);
			expect(site.pages.has(`/${locale}/search/`)).toBe(true);
			expect(site.files.has(`${locale}/feed.xml`)).toBe(true);
			expect(site.files.has(`pagefind/${locale}/pagefind.js`)).toBe(true);
		}
	});

	test('has no mistake', async () => {
		expect(await findingsOf('sixth')).toEqual([]);
	});
});

describe('a library of nothing but its name and its vocabularies', () => {
	const site = siteOf('least');

	test('has no mistake, and every page that needs no document', async () => {
		expect(await findingsOf('least')).toEqual([]);
		for (const locale of ['en', 'fr', 'ar']) {
			expect(site.pages.has(`/${locale}/`)).toBe(true);
			for (const name of collections) {
				if (name !== 'pages') expect(site.pages.has(listPath(locale, name))).toBe(true);
			}
		}
	});

	test('says that its lists are empty', () => {
		expect(textOf(mainOf(pageAt(site, '/en/practices/')))).toMatch(/0 documents|No document yet/);
		expect(site.documents).toEqual([]);
	});
});

describe('the least that an original needs', () => {
	test('is enough in every collection', async () => {
		const errors = (await findingsOf('minimal')).filter(({ severity }) => severity === 'error');
		expect(errors).toEqual([]);
		const { documents } = siteOf('minimal');
		expect(new Set(documents.map(({ collection }) => collection))).toEqual(new Set(collections));
	});

	test('makes a page of each', () => {
		const site = siteOf('minimal');
		for (const { slug, collection, title, original } of site.shelf.documents
			.values()
			.map((one) => ({
				...one,
				title: one.versions.get(one.original)?.data.title ?? '',
			}))) {
			const page = pageAt(site, documentPath(original, collection, slug));
			expect(textOf(first(page.root, 'h1') ?? page.root)).toBe(title);
		}
	});
});

test('has no word of the interface but those that a language can change', () => {
	const site = siteOf('pseudo');
	const content = contentOf();
	// The references of fields and of findings also say names, examples and sentences that no language changes.
	const pages = readPages(site).filter(
		({ locale, path }) => locale === 'en' && !/^\/en\/(?:fields|findings)\//.test(path),
	);
	expect(pages.length).toBeGreaterThan(50);
	const problems = broken(pages, ({ root }) => {
		const headings = [...elements(byClass(root, 'text') ?? root, 'h2')].map(textOf);
		return [...furniture(first(root, 'body') ?? root)].filter((text) => {
			const rest = spaced(text.replaceAll(/⟦[^⟧]*⟧|https?:\/\/\S+/g, ' '));
			return !headings.includes(rest) && !isData(rest.replaceAll(content, ' '));
		});
	});
	expect(problems).toEqual([]);

	/** Every text that documents, vocabularies and the library itself bring, the longest first. */
	function contentOf(): RegExp {
		const words = new Set<string>();
		const add = (value: unknown): void => {
			if (typeof value === 'string') {
				for (const part of [value, ...value.split('\n\n')]) words.add(spaced(part));
			} else if (value instanceof Map) add([...value.values()]);
			else if (typeof value === 'object' && value !== null) Object.values(value).forEach(add);
		};
		const { documents, vocabularies, locales, config } = site.shelf;
		for (const { versions } of documents.values())
			for (const { data } of versions.values()) add(data);
		add([...Object.values(vocabularies), locales, config]);
		const all = [...words]
			.filter((one) => /\p{L}/u.test(one))
			.toSorted((x, y) => y.length - x.length);
		return new RegExp(
			`(?<!\\p{L})(?:${all.map((one) => RegExp.escape(one)).join('|')})(?!\\p{L})`,
			'gu',
		);
	}
});

/** What a page says that is not the text of a document: words, and what screen readers say. */
function* furniture(element: Element): Generator<string> {
	for (const name of ['aria-label', 'title', 'placeholder', 'alt']) {
		const said = attributeOf(element, name);
		if (said !== undefined) yield said;
	}
	for (const child of element.children) {
		if (typeof child === 'string') yield child;
		else if (!isText(child)) yield* furniture(child);
	}
}

const isText = ({ name, attributes }: Element) =>
	['script', 'style', 'code'].includes(name) || attributes['class'] === 'text';

/** Numbers, signs, letters, and what `Intl` says: days, lengths of time, names of countries and languages. */
function isData(text: string): boolean {
	const month =
		'January|February|March|April|May|June|July|August|September|October|November|December';
	const unit = 'hours?|minutes?|days?|weeks?|months?|years?|kB|MB';
	const said = new RegExp(`\\b(?:${month}|${unit}|Ireland|French|English|Arabic|and)\\b`, 'g');
	return text.length === 1 || !/\p{L}/u.test(text.replaceAll(said, ''));
}
