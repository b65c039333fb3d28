import { fold, wordsIn } from './fold.ts';
import type { QueryWord } from './query.ts';
import { root } from './roots.ts';
import { entriesFrom, type ShardedList } from './shards.ts';
import { stopWords } from './stop-words.ts';

/** A concept of the glossary, as the thesaurus of one language knows it. */
export interface ThesaurusConcept {
	id: string;
	/** What it is called, by locale, the preferred term first: what is searched in the place of another term. */
	terms: Readonly<Record<string, readonly string[]>>;
	/** All that people type for it in the language of the thesaurus, terms to avoid and hidden ones too. */
	typed: readonly string[];
}

/** A concept that a query names, and the words that name it. */
export interface NamedConcept {
	concept: string;
	/** Where it stands among all words of the query. */
	from: number;
	to: number;
	/** Other terms for it in the language asked for. */
	terms: readonly string[];
}

/** The longest term looked for, in words with a meaning. */
const mostWords = 4;

/** The words of a term that have a meaning; all of them when none has. */
export function meantWords(term: string, lang: string): string[] {
	const small = stopWords(lang);
	const words = wordsIn(term);
	const meant = words.filter((word) => !small.has(fold(word)));
	return meant.length > 0 ? meant : words;
}

/** The key under which a term stands: the roots of its words that have a meaning. */
export const termKey = (term: string, lang: string): string =>
	meantWords(term, lang)
		.map((word) => root(word, lang))
		.join(' ');

/** Terms of which no two have the same key, the first of each. */
export function distinctTerms(terms: readonly string[], lang: string): string[] {
	const byKey = new Map(terms.toReversed().map((term) => [termKey(term, lang), term]));
	const kept = new Set(byKey.values());
	return terms.filter((term) => kept.has(term));
}

/**
 * The concepts that a query names in one language, the longest terms first, no two over the same words;
 * with their other terms in `wanted`.
 */
export async function namedConcepts(
	words: readonly QueryWord[],
	terms: ShardedList,
	{ lang, locale, wanted }: { lang: string; locale: string; wanted: string },
): Promise<NamedConcept[]> {
	const small = stopWords(lang);
	const roots = words.flatMap(({ plain }, at) =>
		small.has(plain) ? [] : [{ root: root(plain, lang), at }],
	);
	const starts = [...new Set(roots.map(({ root: one }) => one))];
	const lines = (await Promise.all(starts.map((start) => entriesFrom(terms, start)))).flat();
	const concepts = Map.groupBy(lines, ([key = '']) => key);
	const found: NamedConcept[] = [];
	const taken = new Set<number>();
	for (let length = mostWords; length > 0; length -= 1) {
		for (let first = 0; first + length <= roots.length; first += 1) {
			const part = roots.slice(first, first + length);
			const key = part.map(({ root: one }) => one).join(' ');
			const named = concepts.get(key);
			if (!named || part.some(({ at }) => taken.has(at))) continue;
			for (const { at } of part) taken.add(at);
			const [from = 0, to = 0] = [part[0]?.at, part.at(-1)?.at];
			for (const [, concept = '', ...rest] of named)
				found.push({
					concept,
					from,
					to,
					// What has the same key is found by the words as they are typed.
					terms: termsIn(rest, wanted).filter(
						(term) => wanted !== locale || termKey(term, lang) !== key,
					),
				});
		}
	}
	return found;
}

/** The terms of a line in one language. */
function termsIn(fields: readonly string[], locale: string): string[] {
	const field = fields.find((one) => one.startsWith(`${locale}:`)) ?? '';
	return field
		.slice(locale.length + 1)
		.split('|')
		.filter(Boolean);
}

/** The lines of the thesaurus of one language: for each term a key, the concept, and its terms in each language. */
export function thesaurusLines(
	concepts: Iterable<ThesaurusConcept>,
	lang: string,
): [string, ...string[]][] {
	const lines = new Map<string, [string, ...string[]]>();
	for (const { id, terms, typed } of concepts) {
		const fields = Object.entries(terms).map(([one, names]) => `${one}:${names.join('|')}`);
		for (const term of typed) {
			const key = termKey(term, lang);
			if (key) lines.set(`${key} ${id}`, [key, id, ...fields]);
		}
	}
	return [...lines.values()];
}
