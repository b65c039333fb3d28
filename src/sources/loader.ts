import { relative, resolve } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { Version } from '#model/document.ts';
import type { Shelf } from '#library/shelf.ts';
import { contentUrl, current, readAgain } from './current.ts';
import { sha256 } from './disk.ts';

/** The name of a version in the collection: `fr/practices/listening`. */
export const entryId = (locale: string, collection: string, slug: string): string => `${locale}/${collection}/${slug}`;

/**
 * The only reader of documents for Astro. It renders each version again (55 times cheaper than unified, so that
 * no skipping is worth a stale page) and gives as digest what came out; a library with errors stops the build.
 */
export const documents: Loader = {
	name: 'library-documents',
	async load(context) {
		await fill(context);
		watch(context);
	},
};

async function fill({ store, renderMarkdown, config, logger }: LoaderContext): Promise<void> {
	const { site, folder, findings, code } = await current();
	const errors = findings.filter(({ severity }) => severity === 'error');
	if (!site || errors.length > 0) {
		logger.error(`${errors.length} error(s) in the content: run \`npm run check\`.`);
		throw new Error('The library has errors; nothing is published.');
	}
	const entries = await Promise.all(
		[...site.shelf.documents.values()].flatMap(({ collection, slug, versions, media }) =>
			[...versions.values()].map(async (version) => {
				const url = contentUrl(folder, version.file);
				const id = entryId(version.locale, collection, slug);
				const filePath = relative(resolve(config.root.pathname), url.pathname);
				if (version.format === 'mdx') {
					const digest = sha256(JSON.stringify([code, version.body, glossaryDigest(site.shelf, version)]));
					return { id, data: {}, body: version.body, filePath, digest, deferredRender: true };
				}
				// The empty front matter keeps a body that opens with a rule from being read as one.
				const rendered = await renderMarkdown(`---\n---\n${version.body}`, { fileURL: url });
				const imagePaths = rendered.metadata?.['imagePaths'] as string[] | undefined;
				const pictures = media.map((path) => site.shelf.content.get(path)?.digest);
				const digest = sha256(JSON.stringify([rendered.html, pictures]));
				return { id, data: {}, filePath, digest, rendered, ...(imagePaths ? { assetImports: imagePaths } : {}) };
			}),
		),
	);
	store.clear();
	for (const entry of entries) store.set(entry);
}

/** MDX is compiled later: its digest covers what its plugins will look up. */
function glossaryDigest(shelf: Shelf, { locale }: Version): string {
	const words = [...shelf.documents.values()].map(({ id, slug, versions }) => [id, slug, versions.get(locale)?.data.title]);
	return sha256(JSON.stringify(words));
}

/** In development, a change anywhere in the content is a change of the library. */
function watch(context: LoaderContext): void {
	const { watcher, logger } = context;
	if (!watcher) return;
	void current().then(({ folder }) => {
		watcher.add(folder);
		const onChange = (path: string) => {
			if (!path.startsWith(folder)) return;
			void readAgain()
				.reading.then(() => fill(context))
				.catch((error: unknown) => logger.error(String(error)));
		};
		for (const event of ['add', 'change', 'unlink']) watcher.on(event, onChange);
	});
}
