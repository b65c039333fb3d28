import { documentPath, withBase } from '#model/address.ts';
import type { Document } from '#model/document.ts';
import type { Shelf } from './shelf.ts';
import { translationStates } from './translation-state.ts';
import { bestLocale } from './link.ts';
import { versionIn } from './views/link.ts';

/** Where a translation can stand, the most urgent first. */
export const translationStandings = [
	'stale',
	'unknown',
	'missing',
	'machine',
	'draft',
	'reviewed',
] as const;
export type TranslationStanding = (typeof translationStandings)[number];

/** A document that is, or should be, translated into a language. */
export interface TranslationItem {
	id: string;
	collection: string;
	slug: string;
	/** The title, in the language of what there is to read. */
	title: string;
	/** That language: this one, or the first of its fallbacks. */
	locale: string;
	/** The language it is, or would be, translated from. */
	source: string;
	/** True when an outdated translation could harm a child. */
	critical: boolean;
	/** The address of what there is to read, with the base. */
	url: string;
	/** The file of the translation, or the one that it would be. */
	file: string;
}

/** Where the translations into a language stand; what could harm a child comes first. */
export type TranslationReport = Readonly<Record<TranslationStanding, TranslationItem[]>>;

/** Where the translations into a language stand. */
export function translationReport(shelf: Shelf, locale: string): TranslationReport {
	const found: Record<TranslationStanding, TranslationItem[]> = {
		stale: [],
		unknown: [],
		missing: [],
		machine: [],
		draft: [],
		reviewed: [],
	};
	const isCritical = (document: Document) => versionIn(document, document.original).data.critical;
	const documents = [...shelf.documents.values()].toSorted(
		(a, b) => Number(isCritical(b)) - Number(isCritical(a)),
	);
	for (const document of documents) {
		const standing = standingOf(document, locale);
		if (standing) found[standing].push(itemOf(shelf, document, locale));
	}
	return found;
}

function standingOf(document: Document, locale: string): TranslationStanding | undefined {
	if (document.original === locale) return undefined;
	const version = document.versions.get(locale);
	if (!version) {
		const { status } = versionIn(document, document.original).data;
		// Nobody is asked to translate what readers are led away from.
		return status === 'withdrawn' || status === 'superseded' ? undefined : 'missing';
	}
	const state = translationStates(document).get(locale) ?? 'unknown';
	return state === 'current' ? (version.source?.state ?? 'draft') : state;
}

function itemOf(shelf: Shelf, document: Document, locale: string): TranslationItem {
	const { id, collection, slug, versions, original } = document;
	const version = versions.get(locale);
	const source = version?.source?.locale ?? original;
	const best = bestLocale(shelf, document, locale);
	const { data, format } = versionIn(document, best);
	return {
		id,
		collection,
		slug,
		title: data.title,
		locale: best,
		source,
		critical: data.critical,
		url: withBase(shelf.config.base, documentPath(best, collection, slug)),
		file: version?.file ?? `${collection}/${slug}/index.${locale}.${format}`,
	};
}
