/** What every page of every library promises, whatever it shows. */
import { describe, expect, test } from 'vitest';
import { builtInStrings } from '#sources/disk.ts';
import { type Element, elements, first, textOf } from './html.ts';
import { broken, linksOf, metaOf, readPages, siteOf } from './site.ts';

describe.each(['real', 'full', 'based', 'sixth', 'minimal', 'least'] as const)('%s', (name) => {
	const site = siteOf(name);
	const { pages, shelf } = site;

	test('says the language and the direction of each page', () => {
		const problems = broken(pages.values(), ({ root, locale }) => {
			const html = first(root, 'html')?.attributes ?? {};
			const said = `${html['lang']} ${html['dir']}`;
			const known = [...shelf.locales.values()].map(({ lang, dir }) => `${lang} ${dir}`);
			if (locale === undefined) return known.includes(said) ? [] : `is in \`${said}\``;
			const { lang, dir } = shelf.locales.get(locale) ?? {};
			return said === `${lang} ${dir}` ? [] : `is in \`${said}\`, not in \`${lang} ${dir}\``;
		});
		expect(problems).toEqual([]);
	});

	test('names each page in one main heading and in its title', () => {
		const problems = broken(pages.values(), ({ root, isRedirect, locale }) => {
			const title = textOf(first(root, 'title') ?? root);
			if (isRedirect) return title === '' ? 'has no title' : [];
			const headings = [...elements(root, 'h1')].map(textOf);
			if (headings.length !== 1 || headings[0] === '')
				return `has the headings ${headings.join(', ')}`;
			const isNamed = locale === undefined || title.includes(headings[0] ?? '');
			return isNamed ? [] : `is “${title}” in its title and “${headings[0]}” in its heading`;
		});
		expect(problems).toEqual([]);
	});

	test('goes down one level of headings at a time', () => {
		const problems = broken(readPages(site), ({ root }) => {
			const levels = [...elements(root)].flatMap(
				({ name: tag }) => /^h([1-6])$/.exec(tag)?.[1] ?? [],
			);
			const skip = levels.findIndex(
				(level, index) => Number(level) > Number(levels[index - 1] ?? 0) + 1,
			);
			return skip > 0 ? `goes from h${levels[skip - 1]} to h${levels[skip]}` : [];
		});
		expect(problems).toEqual([]);
	});

	test('describes each page to search engines and social networks', () => {
		const wanted = ['description', 'og:title', 'og:description', 'og:type', 'og:url', 'og:image'];
		const problems = broken(readPages(site), (page) =>
			wanted.filter((property) => !metaOf(page, property)).map((property) => `has no ${property}`),
		);
		expect(problems).toEqual([]);
	});

	test('gives no anchor twice, and names only anchors that the page has', () => {
		const naming = ['aria-labelledby', 'aria-describedby', 'aria-controls', 'for'];
		const problems = broken(pages.values(), ({ root }) => {
			const ids = [...elements(root)].flatMap(({ attributes }) => attributes['id'] ?? []);
			const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
			const named = [...elements(root)].flatMap(({ attributes }) =>
				naming.flatMap((attribute) => attributes[attribute]?.split(' ') ?? []),
			);
			return [
				...twice.map((id) => `has the anchor ${id} twice`),
				...named.filter((id) => !ids.includes(id)).map((id) => `names ${id}, which is not there`),
			];
		});
		expect(problems).toEqual([]);
	});

	test('shows words, never the keys and the placeholders behind them', () => {
		const keys = new Set(
			Object.keys(builtInStrings()['fr'] ?? {}).filter((key) => key.includes('.')),
		);
		// Pages of findings show what is wrong, braces too.
		const said = [...pages.values()].filter(({ path }) => !path.includes('/findings/'));
		const problems = broken(said, ({ root }) =>
			saidIn(root).flatMap((text) => {
				const leaked = (text.match(/[\w-]+(?:\.[\w-]+)+/g) ?? []).filter((word) => keys.has(word));
				return [...leaked, ...(text.match(/\{\w+\}|\bundefined\b|\[object /g) ?? [])];
			}),
		);
		expect(problems).toEqual([]);
	});

	test('links the feed and the style sheets of the library from each page', () => {
		const problems = broken(readPages(site), (page) => {
			const feed = linksOf(page, 'alternate').some(
				({ attributes }) => attributes['type'] === 'application/atom+xml',
			);
			return feed && linksOf(page, 'stylesheet').length > 0 ? [] : 'links no feed or no style';
		});
		expect(problems).toEqual([]);
	});
});

/** What a reader or a screen reader is told, code left out. */
function saidIn(root: Element): string[] {
	const said: string[] = [];
	for (const element of elements(root)) {
		const { name, attributes, children } = element;
		if (['script', 'style', 'code'].includes(name)) continue;
		for (const child of children) if (typeof child === 'string') said.push(child);
		for (const spoken of ['aria-label', 'title', 'alt', 'placeholder', 'content']) {
			if (attributes[spoken]) said.push(attributes[spoken]);
		}
	}
	return said;
}
