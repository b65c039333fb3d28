import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Entry } from './plan.ts';
import { locales } from './words.ts';

/** The kinds of pages that are weighed; a document is one of about 600 words, so not a glossary concept. */
export type PageKind = 'document' | 'list' | 'home';

/** Bytes after gzip. */
export interface Weight {
	mean: number;
	max: number;
}

export interface Sizes {
	/** The sum of all files. */
	bytes: number;
	html: Partial<Record<PageKind, Weight>>;
}

/** How many pages of a kind are weighed, evenly spread: enough for a mean, and gzip is slow on large pages. */
const SAMPLE = 300;

/** What a built site weighs. */
export function sizesOf(dist: string, entries: readonly Entry[]): Sizes {
	const files = readdirSync(dist, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name));
	const kindOf = kinds(entries);
	const pages = Map.groupBy(files, (file) => kindOf(file.slice(dist.length + 1)));
	const html: Sizes['html'] = {};
	for (const kind of ['document', 'list', 'home'] as const) {
		const found = pages.get(kind);
		if (found) html[kind] = weightOf(found.toSorted());
	}
	return { bytes: files.reduce((sum, file) => sum + statSync(file).size, 0), html };
}

/** The kind of a page by its path: `fr/practices/<slug>/` is a document, what else is below `fr/practices/` a list. */
function kinds(entries: readonly Entry[]): (path: string) => PageKind | undefined {
	const collections = new Set(entries.map(({ collection }) => collection as string));
	const documents = new Map(
		entries.map(({ collection, slug }) => [`${collection}/${slug}`, collection]),
	);
	return (path) => {
		const [locale = '', collection = '', slug = ''] = path.split('/');
		if (!path.endsWith('/index.html') || !locales.some((one) => one === locale)) return undefined;
		if (collection === 'index.html') return 'home';
		if (!collections.has(collection)) return undefined;
		const known = documents.get(`${collection}/${slug}`);
		if (known === undefined) return 'list';
		return known === 'glossary' ? undefined : 'document';
	};
}

function weightOf(files: readonly string[]): Weight {
	const step = Math.ceil(files.length / SAMPLE);
	const weights = files
		.filter((_, rank) => rank % step === 0)
		.map((file) => gzipSync(readFileSync(file)).length);
	return {
		mean: weights.reduce((sum, one) => sum + one, 0) / weights.length,
		max: Math.max(...weights),
	};
}
