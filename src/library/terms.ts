import { type Document, isOf } from '#model/document.ts';
import type { Shelf } from './shelf.ts';

/** A word that the glossary explains. */
export interface GlossaryTerm {
	document: Document<'glossary'>;
	definition: string;
}

/** The words that the glossary explains in one language, and a pattern that finds them. */
export interface GlossaryTerms {
	/** Matches a whole term wherever it stands, the longest first; nothing when there is no term. */
	pattern: RegExp | undefined;
	/** By the term in small letters. */
	terms: ReadonlyMap<string, GlossaryTerm>;
}

const memo = new WeakMap<Shelf, Map<string, GlossaryTerms>>();

/** Preferred terms, synonyms and acronyms of every concept that exists in a language. */
export function termsOf(shelf: Shelf, locale: string): GlossaryTerms {
	const known = memo.get(shelf) ?? new Map<string, GlossaryTerms>();
	memo.set(shelf, known);
	const found = known.get(locale) ?? makeTerms(shelf, locale);
	known.set(locale, found);
	return found;
}

function makeTerms(shelf: Shelf, locale: string): GlossaryTerms {
	const terms = new Map<string, GlossaryTerm>();
	for (const document of shelf.documents.values()) {
		if (!isOf(document, 'glossary')) continue;
		const data = document.versions.get(locale)?.data;
		if (!data) continue;
		const definition = data.definition ?? data.summary;
		for (const word of [data.title, ...data.synonyms, ...data.acronyms]) {
			const small = word.toLowerCase();
			if (!terms.has(small)) terms.set(small, { document, definition });
		}
	}
	const words = [...terms.keys()].toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1));
	if (words.length === 0) return { pattern: undefined, terms };
	const any = words.map((word) => word.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('|');
	return { pattern: new RegExp(`(?<![\\p{L}\\p{N}\\p{M}])(?:${any})(?![\\p{L}\\p{N}\\p{M}])`, 'giu'), terms };
}
