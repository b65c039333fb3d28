import { documentPath, permanentPath, withBase } from '#model/address.ts';
import type { Document } from '#model/document.ts';
import { packagePath } from '#model/package.ts';
import type { Site } from './site.ts';
import { translationStates } from './translation-state.ts';
import { versionIn } from './views/link.ts';

/** A package for trainers, as the API lists it. */
export interface PackageEntry {
	locale: string;
	format: string;
	url: string;
	bytes: number;
	/** The content version that it was made of. */
	version: string;
}

/** One document in `/api/v1/documents.json`; addresses include the base. */
export interface ApiDocument {
	id: string;
	collection: string;
	kind: string | null;
	slug: string;
	original: string;
	locales: string[];
	title: Record<string, string>;
	summary: Record<string, string>;
	url: Record<string, string>;
	permanent: string;
	status: string;
	themes: string[];
	rights: string[];
	roles: string[];
	settings: string[];
	countries: string[];
	organisations: string[];
	programmes: string[];
	translations: Record<string, { state: string }>;
	updated: string | null;
	packages: PackageEntry[];
}

/** Every document of a library, sorted by id. */
export function apiDocuments(site: Site): { documents: ApiDocument[] } {
	return {
		documents: [...site.shelf.documents.values()].map((document) => apiDocument(site, document)),
	};
}

function apiDocument({ shelf, updated, packages }: Site, document: Document): ApiDocument {
	const { id, collection, slug, original, versions } = document;
	const { data } = versionIn(document, original);
	const { base } = shelf.config;
	const byLocale = <T>(value: (locale: string) => T) =>
		Object.fromEntries([...versions.keys()].map((locale) => [locale, value(locale)]));
	const dates = [...versions.values()].flatMap(({ file }) => updated.get(file) ?? []);
	const { themes, rights, roles, settings, countries, organisations, programmes, status } = data;
	return {
		id,
		collection,
		kind: 'kind' in data ? data.kind : null,
		slug,
		original,
		locales: [original, ...[...versions.keys()].filter((locale) => locale !== original)],
		title: byLocale((locale) => versionIn(document, locale).data.title),
		summary: byLocale((locale) => versionIn(document, locale).data.summary),
		url: byLocale((locale) => withBase(base, documentPath(locale, collection, slug))),
		permanent: withBase(base, permanentPath(id)),
		status,
		themes,
		rights,
		roles,
		settings,
		countries,
		organisations,
		programmes,
		translations: Object.fromEntries(
			[...translationStates(document)].map(([locale, state]) => [locale, { state }]),
		),
		updated: dates.toSorted().at(-1) ?? null,
		packages: (packages.get(id) ?? [])
			.filter(({ locale }) => versions.has(locale))
			.map(({ file, locale, format, bytes, version }) => {
				return { locale, format, url: withBase(base, packagePath(file)), bytes, version };
			}),
	};
}
