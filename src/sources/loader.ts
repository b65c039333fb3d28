import { relative, resolve } from 'node:path';
import type { Loader } from 'astro/loaders';
import type { Version } from '#model/document.ts';
import type { Shelf } from '#library/shelf.ts';
import { termsOf } from '#library/terms.ts';
import { contentUrl, current } from './current.ts';
import { sha256 } from './disk.ts';

/** The name of a version in the collection: `fr/practices/listening`. */
export const entryId = (locale: string, collection: string, slug: string): string =>
	`${locale}/${collection}/${slug}`;

/**
 * The only reader of documents for Astro. It renders each version again (55 times cheaper than unified, so that
 * no skipping is worth a stale page) and gives as digest what came out; a library with errors stops the build.
 */
export const documents: Loader = {
	name: 'library-documents',
	async load({ store, renderMarkdown, config, watcher }) {
		const { site, folder, findings, code } = await current();
		const isBroken = !site || findings.some(({ severity }) => severity === 'error');
		// While one edits, the middleware shows the mistakes in place of every page.
		if (isBroken && watcher) return;
		if (isBroken)
			throw new Error('The library has errors, so nothing is published: run `npm run check`.');
		const entries = await Promise.all(
			[...site.shelf.documents.values()].flatMap(({ collection, slug, versions, media }) =>
				[...versions.values()].map(async (version) => {
					const url = contentUrl(folder, version.file);
					const id = entryId(version.locale, collection, slug);
					const filePath = relative(resolve(config.root.pathname), url.pathname);
					if (version.format === 'mdx') {
						const digest = sha256(
							JSON.stringify([code, version.body, lookedUp(site.shelf, version)]),
						);
						return { id, data: {}, body: version.body, filePath, digest, deferredRender: true };
					}
					// The empty front matter keeps a body that opens with a rule from being read as one.
					const rendered = await renderMarkdown(`---\n---\n${version.body}`, { fileURL: url });
					const imagePaths = rendered.metadata?.['imagePaths'];
					const pictures = media.map((path) => site.shelf.content.get(path)?.digest);
					const digest = sha256(JSON.stringify([rendered.html, pictures]));
					return {
						id,
						data: {},
						filePath,
						digest,
						rendered,
						...(imagePaths ? { assetImports: imagePaths } : {}),
					};
				}),
			),
		);
		store.clear();
		for (const entry of entries) store.set(entry);
	},
};

/**
 * MDX is compiled later: its digest covers what its plugins and components will look up, which is the glossary,
 * the addresses of documents, and the documents that its components name.
 */
function lookedUp(shelf: Shelf, { locale, body }: Version): unknown {
	const named = [...body.matchAll(/\b(?:id|indicator)="([^"]+)"/g)].map(([, id = '']) =>
		shelf.documents.get(id),
	);
	return [
		[...shelf.documents.values()].map(({ id, slug, versions }) => [id, slug, [...versions.keys()]]),
		[...termsOf(shelf, locale).terms].map(([word, { definition }]) => [word, definition]),
		named.map((document) => [...(document?.versions.values() ?? [])].map(({ data }) => data)),
	];
}
