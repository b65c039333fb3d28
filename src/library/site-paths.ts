import { documentPath, listPath, permanentPath } from '#model/address.ts';
import { type CollectionName, collections } from '#model/collections.ts';
import type { Document } from '#model/document.ts';
import { findingCodes, speaksFindings } from '#model/finding.ts';
import { namedParts } from './named-parts.ts';
import type { Shelf } from './shelf.ts';

/** The ways in which a list is cut without JavaScript, each an index page by code. */
export const facets = {
	themes: 'themes',
	roles: 'roles',
	rights: 'rights',
	countries: 'countries',
} as const;
export type Facet = keyof typeof facets;

/** Pages for those who keep the library. */
const workshop = ['maintenance/', 'translations/'];

const memo = new WeakMap<Shelf, ReadonlySet<string>>();

/** Every path that the site serves in a language, without the base. */
export function sitePaths(shelf: Shelf): ReadonlySet<string> {
	const known = memo.get(shelf);
	if (known) return known;
	const paths = new Set<string>(['/']);
	for (const locale of shelf.locales.keys()) {
		for (const path of ['', 'search/', 'themes/', 'countries/', 'fields/', ...workshop])
			paths.add(`/${locale}/${path}`);
		if (speaksFindings(locale)) {
			paths.add(`/${locale}/findings/`);
			for (const code of findingCodes) paths.add(`/${locale}/findings/${code}/`);
		}
		for (const collection of listed) paths.add(listPath(locale, collection));
		for (const collection of collections) paths.add(`/${locale}/fields/${collection}/`);
		for (const theme of shelf.vocabularies['themes']?.keys() ?? [])
			paths.add(`/${locale}/themes/${theme}/`);
	}
	for (const document of shelf.documents.values())
		for (const path of documentPaths(document)) paths.add(path);
	memo.set(shelf, paths);
	return paths;
}

/** The paths of one document and of its parts: permanent, in each of its languages, and former. */
export function documentPaths(document: Document): string[] {
	const { collection, slug, versions, id } = document;
	const locales = [...versions.keys()];
	const aliases = versions.get(document.original)?.data.aliases ?? [];
	return [
		permanentPath(id),
		...namedParts(document).map(({ key }) => permanentPath(id, key)),
		...locales.map((locale) => documentPath(locale, collection, slug)),
		...aliases.flatMap((alias) => {
			const [former = '', name = ''] = alias.split('/');
			return locales.map((locale) => documentPath(locale, former as CollectionName, name));
		}),
	];
}

/** Collections that have a list page. */
export const listed: readonly CollectionName[] = collections.filter((name) => name !== 'pages');
