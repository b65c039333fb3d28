/** Changes: whatever is edited is new wherever it shows, and nothing else is rendered again. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rm } from 'node:fs/promises';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { publishedIn, differing, type Published, type Workshop, workshop } from './workshop.ts';

let shop: Workshop;
let last: Published;

beforeAll(async () => {
	shop = workshop('full');
	last = await shop.built();
});
afterAll(() => shop.clear());

/** What a change did: the pages whose bytes are others, and those that were rendered again. */
async function after(change: () => unknown): Promise<{ changed: string[]; rendered: string[] }> {
	const before = last;
	await change();
	const moment = Date.now();
	last = await shop.built();
	const changed = differing(before, last).filter(
		(file) => file.endsWith('.html') && last.has(file),
	);
	return { changed, rendered: shop.renderedSince(moment) };
}

/** The pages, feeds and lists that say something. */
const saying = (words: string) =>
	[...last.keys()].filter(
		(file) =>
			/\.(?:html|xml|json)$/.test(file) &&
			readFileSync(join(shop.dist, file), 'utf8').includes(words),
	);

test('a title', async () => {
	const old = saying('Ring the bell');
	expect(old.length).toBeGreaterThan(10);
	const { changed, rendered } = await after(() =>
		shop.edit('procedures/ring-the-bell/index.en.md', (text) =>
			text.replace('title: Ring the bell', 'title: Sound the bell'),
		),
	);
	expect(saying('Ring the bell')).toEqual([]);
	// The Arabic version, now behind, links its source.
	expect(saying('Sound the bell')).toEqual(
		[...old, 'ar/procedures/ring-the-bell/index.html'].toSorted(),
	);
	expect(rendered).toEqual(changed);
	expect(changed).not.toContain('en/references/almanac/index.html');
});

test('a label of a vocabulary', async () => {
	const old = saying('Floods');
	const { changed, rendered } = await after(() =>
		shop.edit('vocabulary/themes.yml', (text) => text.replace('en: Floods', 'en: High water')),
	);
	expect(saying('Floods')).toEqual([]);
	expect(saying('High water')).toEqual(old);
	expect(rendered).toEqual(changed);
	// A stale translation of a critical procedure shows its English source first, English labels and all.
	const others = changed.filter((file) => !file.startsWith('en/'));
	expect(others.filter((file) => !file.includes('/ring-the-bell/'))).toEqual([]);
});

test('the bytes of an image', async () => {
	const path = 'practices/clean-the-bank/bank.png';
	const imagesIn = (published: Published) =>
		[...published.keys()].filter((file) => /^_astro\/bank\./.test(file));
	const old = imagesIn(last);
	const { changed, rendered } = await after(async () => {
		const other = await sharp(join(shop.content, path)).negate({ alpha: false }).png().toBuffer();
		shop.replace(path, other);
	});
	const pages = [
		'en/practices/clean-the-bank/index.html',
		'fr/practices/clean-the-bank/index.html',
	];
	expect(changed).toEqual(pages);
	expect(rendered).toEqual(pages);
	const images = imagesIn(last);
	expect(images.filter((file) => old.includes(file))).toEqual([]);
	for (const image of images) expect(saying(image)).toEqual(pages);
});

test('the definition of a term', async () => {
	const old = saying('A place where the water is shallow.');
	expect(old).toContain('en/practices/clean-the-bank/index.html');
	// A concept that names this one could print its summary, and MDX is compiled later, when terms are known.
	const renderedWithout = ['en/glossary/riverbed/index.html', 'en/training/tie-a-knot/index.html'];
	const { changed, rendered } = await after(() =>
		shop.edit('glossary/shoal/index.en.md', (text) =>
			text.replace('A place where the water is shallow.', 'Where boats run aground.'),
		),
	);
	expect(saying('A place where the water is shallow.')).toEqual([]);
	expect(saying('Where boats run aground.')).toEqual(old);
	expect(rendered).toEqual([...changed, ...renderedWithout].toSorted());
});

test('a document that is gone, from its pages, its lists and its links', async () => {
	const { changed, rendered } = await after(async () => {
		await rm(join(shop.content, 'practices/old-weir'), { recursive: true });
	});
	expect(saying('Close the old weir')).toEqual([]);
	expect(saying('old-weir')).toEqual([]);
	// MDX is compiled later, and could link any document.
	expect(rendered).toEqual([...changed, 'en/training/tie-a-knot/index.html'].toSorted());
});

test('all of them: the site is the one that a first build would make', async () => {
	const fresh = workshop('full');
	fresh.copy(shop.content);
	await fresh.built();
	const published = publishedIn(fresh.dist);
	fresh.clear();
	expect(differing(published, last)).toEqual([]);
});
