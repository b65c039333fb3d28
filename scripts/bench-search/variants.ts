import { fold, wordsIn } from '#search/fold.ts';
import { chance } from '../bench/chance.ts';
import type { Judged } from './judgments.ts';

/** What happens to a query on a phone. */
export const variants = ['as typed', 'no accents', 'one typo', 'elision', 'plural'] as const;
export type Variant = (typeof variants)[number];

/** A judged query as someone else would type it; undefined where the variant changes nothing. */
export function varied(judged: Judged, variant: Variant): Judged | undefined {
	const query = changes[variant](judged);
	return variant !== 'as typed' && query === judged.query ? undefined : { ...judged, query };
}

const changes: Record<Variant, (judged: Judged) => string> = {
	'as typed': ({ query }) => query,
	'no accents': ({ query }) => query.normalize('NFD').replaceAll(/\p{M}/gu, ''),
	'one typo': misspelled,
	elision: ({ query, locale }) =>
		locale === 'fr' ? query.replace(/(?<=^|\s)([aeiouéh]\p{L}{3,})$/u, 'l’$1') : query,
	plural: ({ query, locale }) => {
		const longest = longestWord(query);
		const plural = { fr: 's', en: 's', es: 's', pt: 's' }[locale];
		return plural && /[aeoén]$/.test(longest) ? query.replace(longest, longest + plural) : query;
	},
};

/** One slip in the longest word: a letter left out, doubled, replaced, or swapped with the next; the same every time. */
function misspelled({ query }: Judged): string {
	const word = longestWord(query);
	if (word.length < 5 || /\p{N}|^\p{Lu}+$/u.test(word)) return query;
	const luck = chance(`typo/${query}`);
	const at = luck.int(1, word.length - 2);
	const [before, letter, after] = [word.slice(0, at), word[at] ?? '', word.slice(at + 1)];
	const slips = [
		before + after,
		before + letter + letter + after,
		before + (fold(letter) === 'a' ? 'e' : 'a') + after,
		before + after.slice(0, 1) + letter + after.slice(1),
	];
	return query.replace(word, slips[luck.int(0, slips.length - 1)] ?? word);
}

const longestWord = (query: string) =>
	wordsIn(query).reduce((longest, word) => (word.length > longest.length ? word : longest), '');
