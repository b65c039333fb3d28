import { wordsIn } from './fold.ts';
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

/** The key under which a term stands: the roots of its words, without small words. */
export function termKey(term: string, lang: string): string {
	const small = stopWords(lang);
	const roots = wordsIn(term).map((word) => root(word, lang));
	const meant = roots.filter((one) => !small.has(one));
	return (meant.length > 0 ? meant : roots).join(' ');
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
			const named = concepts.get(part.map(({ root: one }) => one).join(' '));
			if (!named || part.some(({ at }) => taken.has(at))) continue;
			for (const { at } of part) taken.add(at);
			const [from = 0, to = 0] = [part[0]?.at, part.at(-1)?.at];
			for (const [, concept = '', ...rest] of named)
				found.push({
					concept,
					from,
					to,
					terms: termsOf(rest, { wanted, own: wanted === locale, part, words }),
				});
		}
	}
	return found;
}

/** The terms of a line in one language, without the one that the query holds. */
function termsOf(
	fields: readonly string[],
	{
		wanted,
		own,
		part,
		words,
	}: { wanted: string; own: boolean; part: readonly { at: number }[]; words: readonly QueryWord[] },
): string[] {
	const field = fields.find((one) => one.startsWith(`${wanted}:`))?.slice(wanted.length + 1) ?? '';
	const typed = part.map(({ at }) => words[at]?.plain).join(' ');
	return field.split('|').filter((term) => term && !(own && term.toLowerCase() === typed));
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
