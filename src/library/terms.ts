import { type Document, isOf } from '#model/document.ts';
import { compare } from './compare.ts';
import type { Shelf } from './shelf.ts';

/** A word that the glossary explains. */
export interface GlossaryTerm {
	document: Document<'glossary'>;
	definition: string;
}

/** The words that the glossary explains in one language. */
export interface GlossaryTerms {
	/** By the term in small letters. */
	terms: ReadonlyMap<string, GlossaryTerm>;
	/** Terms in small letters by their first word, the longest first: most words of a text begin none. */
	byFirstWord: ReadonlyMap<string, readonly string[]>;
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
		const definition = data.summary;
		for (const name of [data.title, ...data.synonyms, ...data.acronyms]) {
			const small = name.toLowerCase();
			if (!terms.has(small)) terms.set(small, { document, definition });
		}
	}
	const byFirstWord = new Map<string, string[]>();
	for (const term of [...terms.keys()].toSorted((a, b) => b.length - a.length || compare(a, b))) {
		const first = firstWord.exec(term)?.[0] ?? term;
		byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), term]);
	}
	return { terms, byFirstWord };
}

const firstWord = /[\p{L}\p{N}\p{M}]+/u;

/** A run of letters, marks and digits of any script. */
const word = /[\p{L}\p{N}\p{M}]+/gu;

/** Every whole term in a text, in order: where it stands, and the term in small letters. */
export function* termsIn(
	text: string,
	{ byFirstWord }: GlossaryTerms,
): Generator<{ start: number; term: string }> {
	let end = 0;
	for (const match of text.matchAll(word)) {
		const start = match.index;
		const candidates = start < end ? undefined : byFirstWord.get(match[0].toLowerCase());
		const term = candidates?.find((one) => isWhole(text, start, one));
		if (term === undefined) continue;
		end = start + term.length;
		yield { start, term };
	}
}

function isWhole(text: string, start: number, term: string): boolean {
	const end = start + term.length;
	return (
		text.slice(start, end).toLowerCase() === term &&
		!/^[\p{L}\p{N}\p{M}]/u.test(text.slice(end, end + 2))
	);
}
