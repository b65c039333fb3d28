import { documentPath, withBase } from '#model/address.ts';
import { type Document, isOf } from '#model/document.ts';
import { fold, wordsIn } from '#search/fold.ts';
import { type ThesaurusConcept, distinctTerms, thesaurusLines } from '#search/thesaurus.ts';
import { stopWords } from '#search/stop-words.ts';
import { backlinks } from './graph.ts';
import type { Shelf } from './shelf.ts';
import { termsIn, termsOf } from './terms.ts';
import { kindLabel, versionIn } from './views/link.ts';
import { wordsOf } from './words.ts';

/** A line of a list that search reads: its key, then its values. */
type Line = [key: string, ...values: string[]];

/** How many terms of a concept stand for one another in a search: each of them costs a download. */
const mostTerms = 3;

/** The thesaurus of one language: for each term of the glossary, its concept and the terms of all languages. */
export function termLines(shelf: Shelf, locale: string): Line[] {
	const lang = shelf.locales.get(locale)?.lang ?? locale;
	const concepts = [...shelf.documents.values()]
		.filter((document) => isOf(document, 'glossary'))
		.map((document): ThesaurusConcept => ({
			id: document.id,
			terms: Object.fromEntries(
				[...document.versions.keys()].map((one) => [
					one,
					distinctTerms(namesOf(document, one), shelf.locales.get(one)?.lang ?? one).slice(
						0,
						mostTerms,
					),
				]),
			),
			typed: typedFor(document, locale),
		}));
	return thesaurusLines(concepts, lang);
}

/** Titles by each of their words that has a meaning. */
export function titleLines(shelf: Shelf, documents: readonly Document[], locale: string): Line[] {
	const small = stopWords(shelf.locales.get(locale)?.lang ?? locale);
	return documents.flatMap((document) => {
		const { title } = versionIn(document, locale).data;
		const words = new Set(wordsIn(title).map(fold));
		return [...words]
			.filter((word) => word.length > 2 && !small.has(word))
			.map((word): Line => [word, title, href(shelf, document, locale)]);
	});
}

/** By collection and slug, which every language shares: the address, title, kind and summary in this language. */
export function cardLines(shelf: Shelf, documents: readonly Document[], locale: string): Line[] {
	const { t } = wordsOf(shelf, locale);
	return documents.map((document) => {
		const { title, summary } = versionIn(document, locale).data;
		const key = `${document.collection}/${document.slug}`;
		return [key, href(shelf, document, locale), title, kindLabel(document, t), summary];
	});
}

/** Other words for what a document is about: all that is typed for the concepts that it links to or names in its head. */
export function keywords(shelf: Shelf, document: Document, locale: string): string[] {
	const { title, summary } = versionIn(document, locale).data;
	const terms = termsOf(shelf, locale);
	const named = [...termsIn(`${title} ${summary}`, terms)].flatMap(
		({ term }) => terms.terms.get(term)?.document ?? [],
	);
	const linked = linkedConcepts(shelf).get(document.id) ?? [];
	const concepts = new Set([...named, ...linked]);
	return [...new Set([...concepts].flatMap((concept) => typedFor(concept, locale)))];
}

const memo = new WeakMap<Shelf, ReadonlyMap<string, readonly Document<'glossary'>[]>>();

/** The concepts that each document points to, by its id. */
function linkedConcepts(shelf: Shelf): ReadonlyMap<string, readonly Document<'glossary'>[]> {
	const known = memo.get(shelf);
	if (known) return known;
	const map = new Map<string, Document<'glossary'>[]>();
	for (const [id, from] of backlinks(shelf)) {
		const concept = shelf.documents.get(id);
		if (!concept || !isOf(concept, 'glossary')) continue;
		for (const one of from) map.set(one, [...(map.get(one) ?? []), concept]);
	}
	memo.set(shelf, map);
	return map;
}

/** The preferred term of a concept, its acronyms, then its synonyms. */
function namesOf(document: Document<'glossary'>, locale: string): string[] {
	const data = document.versions.get(locale)?.data;
	if (!data) return [];
	const names = [data.title, ...data.acronyms, ...data.synonyms];
	return [...new Set(names)].map((name) => name.replaceAll(/[|\t\n]/g, ' '));
}

/** What people type for a concept: its names, the terms to avoid, and those that no page prints. */
function typedFor(document: Document<'glossary'>, locale: string): string[] {
	const data = document.versions.get(locale)?.data;
	if (!data) return [];
	return [...namesOf(document, locale), ...data.avoid.map(({ term }) => term), ...data.keywords];
}

const href = (shelf: Shelf, { collection, slug }: Document, locale: string) =>
	withBase(shelf.config.base, documentPath(locale, collection, slug));
