/** Weights, as a reader’s connection counts them. */
import { dirname, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { elements, first, textOf } from './html.ts';
import { broken, linksOf, mainOf, type Page, pageAt, readPages, siteOf } from './site.ts';

const KB = 1000;
const site = siteOf('real');
const weight = (text: string) => gzipSync(text).length;
const fileOf = (address: string) => address.replace(/^\//, '');

test('sends no document of 600 words or less in more than 10 KB', () => {
	const documents = readPages(site).filter(({ root }) => first(root, 'article'));
	const words = ({ root }: Page) => textOf(first(root, 'article') ?? root).split(' ').length;
	const short = documents.filter((page) => words(page) <= 600);
	expect(short.length).toBeGreaterThan(100);
	expect(broken(short, (page) => over(weight(page.html), 10 * KB))).toEqual([]);
});

test('sends no page in more than 10 KB but those with long documents and whole lists', () => {
	const others = readPages(site).filter(
		({ root }) => textOf(mainOfRoot(root)).split(' ').length <= 900,
	);
	expect(broken(others, (page) => over(weight(page.html), 10 * KB))).toEqual([]);
});

test('dresses each page in no more than 12 KB of style', () => {
	const heavy = broken(readPages(site), (page) => {
		const sheets = linksOf(page, 'stylesheet').map(({ attributes }) => attributes['href'] ?? '');
		const total = sheets.reduce((sum, sheet) => sum + weight(site.read(fileOf(sheet))), 0);
		return total === 0 ? 'has no style' : over(total, 12 * KB);
	});
	expect(heavy).toEqual([]);
});

test('runs no more than 10 KB of script before any search, on the search page too', () => {
	expect(broken(readPages(site), (page) => over(scriptWeight(page), 10 * KB))).toEqual([]);
	expect(scriptWeight(pageAt(site, '/fr/search/'))).toBeGreaterThan(0);
});

test('answers at the plain pages in no more than 2 KB', () => {
	const plain = [...site.pages.values()].filter(({ locale }) => locale === undefined);
	expect(broken(plain, (page) => over(weight(page.html), 2 * KB))).toEqual([]);
});

test('shows no image heavier than 60 KB on a phone', () => {
	const problems = broken(readPages(site), (page) =>
		[...elements(mainOf(page), 'img')].flatMap(({ attributes }) => {
			const smallest = (attributes['srcset'] ?? '').split(',')[0]?.trim().split(' ')[0];
			const file = fileOf(smallest || (attributes['src'] ?? ''));
			return site.files.has(file) ? over(site.read(file).length, 60 * KB) : `lacks ${file}`;
		}),
	);
	expect(problems).toEqual([]);
});

function over(bytes: number, most: number): string[] {
	return bytes > most ? [`${(bytes / KB).toFixed(1)} KB`] : [];
}

const mainOfRoot = (root: Page['root']) => first(root, 'main') ?? root;

/** The scripts that a page loads by itself, with all that these import, and its own inline ones. */
function scriptWeight({ root }: Page): number {
	const scripts = [...elements(root, 'script')].filter(
		({ attributes }) => attributes['type'] !== 'application/ld+json',
	);
	const inline = scripts.map(({ children }) => String(children[0] ?? '')).join('');
	const files = new Set<string>();
	for (const { attributes } of scripts)
		if (attributes['src']) addWithImports(fileOf(attributes['src']), files);
	const total = [...files].reduce((sum, file) => sum + weight(site.read(file)), 0);
	return total + (inline === '' ? 0 : weight(inline));
}

function addWithImports(file: string, files: Set<string>): void {
	if (files.has(file)) return;
	files.add(file);
	for (const [, path = ''] of site.read(file).matchAll(/\b(?:from|import)\s*["'](\.[^"']+)["']/g)) {
		addWithImports(posix.join(dirname(file), path), files);
	}
}
