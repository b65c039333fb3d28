/** Notices: what a reader must know of a document before she relies on it. */
import { describe, expect, test } from 'vitest';
import { attributeOf, byClass, elements, textOf } from './html.ts';
import { mainOf, type Page, pageAt, siteOf } from './site.ts';

const site = siteOf('full');
const at = (path: string) => pageAt(site, path);

/** What stands above the text of a document. */
const barOf = (page: Page) => byClass(page.root, 'status-bar') ?? page.root;
const linksIn = (page: Page) =>
	[...elements(barOf(page), 'a')].map(({ attributes }) => [attributes['href'], attributes['lang']]);

test('says in the reader’s language that a translation is behind, since when, and links its source', () => {
	const page = at('/fr/procedures/ring-the-bell/');
	const said = textOf(barOf(page));
	expect(said).toMatch(/original a changé le 6 mai 2024/);
	expect(said).toContain('Ring the bell en anglais');
	expect(linksIn(page)).toContainEqual(['/en/procedures/ring-the-bell/', 'en']);
});

test('says nothing of the kind on the original and on a translation that follows it', () => {
	for (const path of ['/en/procedures/ring-the-bell/', '/ar/procedures/ring-the-bell/']) {
		expect(byClass(barOf(at(path)), 'warning'), path).toBeUndefined();
	}
});

test('leads from a superseded document to the one that replaces it', () => {
	const page = at('/en/practices/old-weir/');
	expect(textOf(barOf(page))).toMatch(/^Superseded .* Clean the bank$/);
	expect(linksIn(page)).toContainEqual(['/en/practices/clean-the-bank/', undefined]);
});

test('says that a withdrawn document must no longer be used', () => {
	const bar = barOf(at('/fr/practices/open-the-gates/'));
	expect(textOf(bar)).toMatch(/^Retiré/);
	expect(byClass(bar, 'badge-withdrawn')).toBeDefined();
});

test('marks superseded and withdrawn documents wherever a list shows them', () => {
	const said = textOf(mainOf(at('/en/practices/')));
	expect(said).toMatch(/Close the old weir .*?Superseded/);
	expect(said).toMatch(/Ouvrir les vannes .*?Withdrawn/);
});

test('warns that the day of review has passed', () => {
	expect(textOf(barOf(at('/en/references/river-chart/')))).toContain('review date has passed');
	expect(byClass(barOf(at('/en/references/almanac/')), 'warning')).toBeUndefined();
	expect(textOf(barOf(at('/en/practices/clean-the-bank/')))).toContain('Reviewed on May 1, 2024');
});

test('opens a sensitive document with a notice and a way out that needs no script', () => {
	const page = at('/fr/procedures/ring-the-bell/');
	const notice = byClass(page.root, 'sensitive') ?? page.root;
	expect(attributeOf(notice, 'aria-label')).toBe('Contenu sensible');
	expect([...elements(notice, 'a')].map((link) => attributeOf(link, 'href'))).toEqual([
		'https://www.wikipedia.org/',
	]);
	expect(page.html.indexOf('class="sensitive"')).toBeLessThan(page.html.indexOf('<h1'));
	expect(byClass(at('/fr/practices/clean-the-bank/').root, 'sensitive')).toBeUndefined();
});

test('says who answers for a document: its status, review, licence, sources and makers', () => {
	const said = textOf(mainOf(at('/en/practices/clean-the-bank/')));
	expect(said).toMatch(/Author .*The Crew/);
	for (const part of [
		'Reviewed on May 1, 2024',
		'Creative Commons Attribution 4.0',
		'Chart of the river',
		'https://river.example.org/d/bcd22/',
	]) {
		expect(said).toContain(part);
	}
});

test('shows what points to a document', () => {
	const said = textOf(
		byClass(at('/en/references/river-chart/').root, 'backlinks') ?? mainOf(at('/en/')),
	);
	for (const title of ['Clean the bank', 'Ring the bell', 'Boats afloat'])
		expect(said).toContain(title);
});

test('leads to the repository to change a page or to report a problem, the page and its language filled in', () => {
	const feedback = byClass(at('/fr/procedures/ring-the-bell/').root, 'feedback');
	const [suggest, report] = [...elements(feedback ?? mainOf(at('/fr/')), 'a')].map(
		(link) => new URL(attributeOf(link, 'href') ?? ''),
	);
	expect(suggest?.href).toBe(
		'https://github.com/example/river/edit/main/content/procedures/ring-the-bell/index.fr.md',
	);
	expect(report?.href).toMatch(/^https:\/\/github\.com\/example\/river\/issues\/new\?/);
	expect(report?.searchParams.get('title')).toContain('Sonner la cloche');
	expect(report?.searchParams.get('body')).toContain(
		'https://river.example.org/fr/procedures/ring-the-bell/',
	);
	expect(report?.searchParams.get('body')).toMatch(/Langue\s*: français/);
});

test('leads to the contribute page where there is no repository', () => {
	const { shelf, documents, pages } = siteOf('real');
	if (shelf.config.repository) return;
	const { url } = documents.find(({ collection }) => collection === 'procedures') ?? {};
	const feedback = byClass(pages.get(url?.['fr'] ?? '')?.root ?? mainOf(at('/en/')), 'feedback');
	const hrefs = [...elements(feedback ?? mainOf(at('/en/')), 'a')].map((link) =>
		attributeOf(link, 'href'),
	);
	expect(new Set(hrefs)).toEqual(new Set(['/fr/contribute/']));
});

describe('the page of a critical procedure whose translation is behind', () => {
	const page = at('/fr/procedures/ring-the-bell/');
	const partOf = (name: string) => byClass(page.root, name) ?? page.root;
	const [current, older] = [partOf('current-version'), partOf('older-version')];

	test('shows the current version first, all of it in its own language', () => {
		expect(textOf(mainOf(page))).toContain('Voici d’abord la version à jour, en anglais.');
		expect(current.attributes).toMatchObject({ lang: 'en', dir: 'ltr' });
		expect(textOf(current)).toMatch(
			/^Ring the bell .*Look at the water\..*Steps.*Who.*The bell carries/,
		);
		expect(textOf(current)).not.toMatch(/Étapes|Sonner|Base légale/);
		expect(page.html.indexOf('current-version')).toBeLessThan(page.html.indexOf('older-version'));
	});

	test('folds the translation below, without a script', () => {
		expect(older.name).toBe('details');
		expect(older.attributes).not.toHaveProperty('open');
		expect(textOf(older)).toMatch(
			/^La traduction en retard .*Regarder l’eau\..*Étapes.*La cloche porte/,
		);
	});

	test('gives the search the translation alone, and each id once', () => {
		const indexed = [...elements(page.root)].filter(
			({ attributes }) => 'data-pagefind-body' in attributes,
		);
		expect(indexed.map((one) => textOf(one).includes('Ring'))).toEqual([false]);
		const ids = [...elements(page.root)].flatMap(({ attributes }) => attributes['id'] ?? []);
		expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
		expect(ids).toEqual(expect.arrayContaining(['look', 'older-look', 'prévenir', 'warn']));
	});

	test('says of itself to search engines what it said before', () => {
		const links = [...elements(page.root, 'link')].map(({ attributes }) => attributes);
		const hrefOf = (rel: string) =>
			links.filter((one) => one['rel'] === rel).map((one) => one['href']);
		expect(hrefOf('canonical')).toEqual(['https://river.example.org/fr/procedures/ring-the-bell/']);
		expect(hrefOf('alternate').filter((href) => href?.includes('/ring-the-bell/'))).toHaveLength(4);
	});

	test('says how often the source changed, or that nobody knows', () => {
		expect(textOf(barOf(page))).toContain('On ne sait pas combien de fois');
	});
});
