import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { documentPath, withBase } from '#model/address.ts';
import type { Document } from '#model/document.ts';
import { cardLines, termLines, titleLines } from '#library/search-lists.ts';
import type { Shelf } from '#library/shelf.ts';
import type { Site } from '#library/site.ts';
import { indexingCopy } from '#library/views/indexing-copy.ts';
import { type BundleManifest, type ListName, engineFile, listNames } from '#search/bundle.ts';
import { sharded } from '#search/shards.ts';
import { vocabularyLines } from '#search/spelling.ts';

/** The most bytes of a file of a list: some 4 KB once a server has packed it. */
const mostBytes = 8000;

/**
 * Pieces of the index of some 5,000 places of words, a quarter of Pagefind's own: a search fetches less of what it
 * does not need. The variable is not promised by Pagefind; the benchmark's bytes tell when it is no longer heard.
 */
process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = '5000';

/**
 * Index every document for search: one bundle a language, at `/pagefind/<locale>/`, each with its own analyser and
 * its lists of words, terms, titles and cards, one language after the other to cap memory. A page that the index
 * lost is an error.
 */
export async function indexPages({ shelf }: Site, folder: string): Promise<void> {
	await rm(join(folder, 'pagefind'), { recursive: true, force: true });
	for (const locale of shelf.locales.keys()) {
		const documents = [...shelf.documents.values()].filter(
			({ versions, collection }) => versions.has(locale) && collection !== 'pages',
		);
		const outputPath = join(folder, 'pagefind', locale);
		const words = await indexLanguage(shelf, documents, { locale, folder, outputPath });
		const lines: Record<ListName, [string, ...string[]][]> = {
			words: vocabularyLines(words),
			terms: termLines(shelf, locale),
			titles: titleLines(shelf, documents, locale),
			cards: cardLines(shelf, documents, locale),
		};
		writeLists(outputPath, lines, documents.length);
	}
	await close();
}

/** Index the documents of one language; what comes back is the words of each. */
async function indexLanguage(
	shelf: Shelf,
	documents: readonly Document[],
	{ locale, folder, outputPath }: { locale: string; folder: string; outputPath: string },
): Promise<ReadonlySet<string>[]> {
	const lang = shelf.locales.get(locale)?.lang ?? locale;
	const { index, errors } = await createIndex({ forceLanguage: lang });
	if (!index)
		throw new Error(`The search index of ${locale} could not be made: ${errors.join('; ')}`);
	const words: ReadonlySet<string>[] = [];
	for (const document of documents) {
		const path = documentPath(locale, document.collection, document.slug);
		const html = readFileSync(join(folder, path, 'index.html'), 'utf8');
		const copy = indexingCopy(shelf, document, { locale, html });
		words.push(copy.words);
		const url = withBase(shelf.config.base, path);
		const added = await index.addHTMLFile({ url, content: copy.html });
		if (added.errors.length > 0)
			throw new Error(`${path} could not be indexed: ${added.errors.join('; ')}`);
	}
	const written = await index.writeFiles({ outputPath });
	if (written.errors.length > 0)
		throw new Error(
			`The search index of ${locale} could not be written: ${written.errors.join('; ')}`,
		);
	await index.deleteIndex();
	return words;
}

/** Write the lists in small files, and `search.json`, which says where each begins. */
function writeLists(
	folder: string,
	lines: Readonly<Record<ListName, readonly [string, ...string[]][]>>,
	documents: number,
): void {
	const lists = Object.fromEntries(
		listNames.map((name) => {
			mkdirSync(join(folder, name), { recursive: true });
			const shards = sharded(lines[name], mostBytes);
			for (const [index, { text }] of shards.entries())
				writeFileSync(join(folder, name, `${index}.txt`), text);
			return [name, shards.map(({ first }) => first)];
		}),
	) as Record<ListName, string[]>;
	const entry = JSON.parse(readFileSync(join(folder, 'pagefind-entry.json'), 'utf8')) as {
		languages: Record<string, { hash: string; wasm: string | null; page_count: number }>;
	};
	const [language] = Object.values(entry.languages);
	if ((language?.page_count ?? 0) !== documents)
		throw new Error(`${folder} holds ${language?.page_count ?? 0} of ${documents} documents.`);
	const meta = language ? `pagefind.${language.hash}.pf_meta` : '';
	copyFileSync(
		join(folder, `wasm.${language?.wasm ?? 'unknown'}.pagefind`),
		join(folder, engineFile),
	);
	const manifest: BundleManifest = { documents, meta, lists };
	writeFileSync(join(folder, 'search.json'), JSON.stringify(manifest));
}
