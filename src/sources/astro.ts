import type { MarkdownHeading } from 'astro';
import { type CollectionEntry, getCollection, getEntry } from 'astro:content';
import { documentPath } from '#model/address.ts';
import type { CollectionName } from '#model/collections.ts';
import type { Site } from '#library/site.ts';
import { chromeView } from '#library/views/chrome.ts';
import { documentPage, type DocumentPageView } from '#library/views/document-page.ts';
import { withBase } from '#model/address.ts';
import { codeOf, currentSite } from './current.ts';
import { sha256 } from './disk.ts';
import { entryId } from './loader.ts';

/** A page to build: its parameters, what it prints, and a key that changes when any of it does. */
export interface Route<Props> {
	params: Record<string, string | undefined>;
	props: Props;
	cacheKey: string;
}

/** A route whose key covers its props and all that surrounds every page of its language. */
export function route<Props>(
	site: Site,
	locale: string,
	{ params, props, text = '' }: { params: Route<Props>['params']; props: Props; text?: string },
): Route<Props> {
	return {
		params,
		props,
		cacheKey: sha256(JSON.stringify([frameDigest(site, locale), props, text])),
	};
}

const frames = new WeakMap<Site, Map<string, string>>();

function frameDigest(site: Site, locale: string): string {
	const known = frames.get(site) ?? new Map<string, string>();
	frames.set(site, known);
	const { shelf } = site;
	const digest =
		known.get(locale) ??
		sha256(
			JSON.stringify([codeOf(), chromeView(shelf, locale), shelf.strings[locale], shelf.config]),
		);
	known.set(locale, digest);
	return digest;
}

/** What the page of a document is built from, or the address to which a former one redirects. */
export type DocumentRoute =
	| { page: DocumentPageView; entry: string; source: string | undefined; redirect?: never }
	| { redirect: string; page?: never };

/** The pages of the documents of some collections, in every language each exists in, former addresses included. */
export async function documentRoutes(
	isWanted: (collection: CollectionName) => boolean,
): Promise<Route<DocumentRoute>[]> {
	const site = await currentSite();
	const entries = new Map((await getCollection('documents')).map((entry) => [entry.id, entry]));
	const { shelf } = site;
	return [...shelf.documents.values()].flatMap((document) => {
		const { collection, slug, versions, original } = document;
		const locales = [...versions.keys()];
		const pages = locales.flatMap((locale) => {
			const id = entryId(locale, collection, slug);
			const entry = entries.get(id);
			if (!isWanted(collection) || !entry || (collection === 'pages' && slug === 'home')) return [];
			const page = documentPage(site, document, { locale, headings: headingsOf(entry) });
			const source = page.first && entryId(page.first.locale, collection, slug);
			const digests = [entry, entries.get(source ?? '')].map((one) => one?.digest ?? '');
			return [
				route<DocumentRoute>(site, locale, {
					params: { locale, collection, slug },
					props: { page, entry: id, source },
					text: digests.join(),
				}),
			];
		});
		const aliases = versions.get(original)?.data.aliases ?? [];
		const redirects = aliases.flatMap((alias) => {
			const [former = '', name = ''] = alias.split('/');
			if (!isWanted(former as CollectionName)) return [];
			return locales.map((locale) => {
				const redirect = withBase(shelf.config.base, documentPath(locale, collection, slug));
				return route<DocumentRoute>(site, locale, {
					params: { locale, collection: former, slug: name },
					props: { redirect },
				});
			});
		});
		return [...pages, ...redirects];
	});
}

function headingsOf(
	entry: CollectionEntry<'documents'>,
): { depth: number; text: string; anchor: string }[] {
	const headings = entry.rendered?.metadata?.['headings'] as MarkdownHeading[] | undefined;
	return (headings ?? []).map(({ depth, text, slug }) => ({ depth, text, anchor: slug }));
}

/** The text of a document's version, ready to render. */
export async function documentEntry(id: string): Promise<CollectionEntry<'documents'>> {
	const entry = await getEntry('documents', id);
	if (!entry) throw new Error(`Internal error: no entry ${id}.`);
	return entry;
}
