import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { documentPath, withBase } from '#model/address.ts';
import type { Document } from '#model/document.ts';
import type { Shelf } from '#library/shelf.ts';
import type { Site } from '#library/site.ts';
import { indexingCopy } from '#library/views/indexing-copy.ts';

/**
 * Index every document for search: one bundle a language, at `/pagefind/<locale>/`, each with its own analyser,
 * one language after the other to cap memory. A page that the index lost is an error.
 */
export async function indexPages({ shelf }: Site, folder: string): Promise<void> {
	await rm(join(folder, 'pagefind'), { recursive: true, force: true });
	for (const locale of shelf.locales.keys()) {
		const documents = [...shelf.documents.values()].filter(
			({ versions, collection }) => versions.has(locale) && collection !== 'pages',
		);
		await indexLanguage(shelf, documents, { locale, folder });
	}
	await close();
}

async function indexLanguage(
	shelf: Shelf,
	documents: readonly Document[],
	{ locale, folder }: { locale: string; folder: string },
): Promise<void> {
	const lang = shelf.locales.get(locale)?.lang ?? locale;
	const { index, errors } = await createIndex({ forceLanguage: lang });
	if (!index)
		throw new Error(`The search index of ${locale} could not be made: ${errors.join('; ')}`);
	for (const document of documents) {
		const path = documentPath(locale, document.collection, document.slug);
		const html = readFileSync(join(folder, path, 'index.html'), 'utf8');
		const content = indexingCopy(shelf, document, { locale, html });
		const added = await index.addHTMLFile({ url: withBase(shelf.config.base, path), content });
		if (added.errors.length > 0)
			throw new Error(`${path} could not be indexed: ${added.errors.join('; ')}`);
	}
	const written = await index.writeFiles({ outputPath: join(folder, 'pagefind', locale) });
	if (written.errors.length > 0)
		throw new Error(
			`The search index of ${locale} could not be written: ${written.errors.join('; ')}`,
		);
	await index.deleteIndex();
}
