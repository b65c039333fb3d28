import { fold, indexed, wordsIn } from './fold.ts';
import { stopWords } from './stop-words.ts';

/** A word of a query. */
export interface QueryWord {
	/** As typed. */
	text: string;
	plain: string;
	/** Digits and acronyms, which no spelling replaces. */
	isVerbatim: boolean;
}

/** What a reader asks for. */
export interface Query {
	/** Words with a meaning, in order; all of them when none has. */
	words: QueryWord[];
	/** Every word outside quotation marks, stop-words too: where terms of several words are looked for. */
	all: QueryWord[];
	/** What stood between quotation marks, to be found as it is. */
	phrases: string[];
}

/** The longest query that is read, in characters: a question of three lines. */
const longest = 300;
/** More words than this say nothing more, and each costs a download. */
const mostWords = 24;

/** What a query asks for in a language; never throws, whatever was typed or pasted. */
export function readQuery(typed: string, lang: string): Query {
	// Controls and marks of direction are invisible; half of a surrogate pair is no character.
	const text = indexed(typed.slice(0, longest))
		.replaceAll(/[\p{Cc}\p{Cf}\p{Cs}]/gu, ' ')
		.normalize('NFC');
	const phrases: string[] = [];
	const rest = text.replaceAll(/["“”«»„]([^"“”«»„]+)["“”«»„]/g, (_, phrase: string) => {
		if (wordsIn(phrase).length > 0) phrases.push(wordsIn(phrase).join(' '));
		return ' ';
	});
	const isShouted = rest === rest.toUpperCase();
	const all = wordsIn(rest)
		.slice(0, mostWords)
		.map((word) => ({ text: word, plain: fold(word), isVerbatim: isVerbatim(word, isShouted) }));
	const small = stopWords(lang);
	const meant = all.filter(({ plain, isVerbatim: kept }) => kept || !small.has(plain));
	return { words: meant.length > 0 ? meant : phrases.length > 0 ? [] : all, all, phrases };
}

const isVerbatim = (word: string, isShouted: boolean) =>
	/\p{N}/u.test(word) || (!isShouted && /^\p{Lu}{2,}$/u.test(word));
