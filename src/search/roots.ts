import { fold } from './fold.ts';

/** Endings that inflect a word, by language, longest first; what is left keeps at least four letters. */
const endings: Readonly<Record<string, RegExp>> = {
	fr: /(?:aient|antes?|ants?|eront|erait|ait|ees?|era|ent|er|ez|es?|s|x)$/,
	en: /(?:ings?|ies|ied|ed|es|s|y|e)$/,
	es: /(?:aciones|acion|andos?|iendo|adas?|ados?|idas?|idos?|aron|ieron|aban?|ar|er|ir|es|as|os|an|en|a|e|o|s)$/,
	pt: /(?:acoes|acao|oes|aes|aos|ao|andos?|endo|adas?|ados?|idas?|idos?|aram|ar|er|ir|ais|eis|al|el|ns|es|as|os|am|em|a|e|o|m|s|l)$/,
};

/** Arabic prefixes and suffixes of the light10 stemmer (Larkey, Ballesteros and Connell, 2007), in folded letters. */
const arabicPrefix = /^(?:و?(?:ال|بال|كال|فال|لل)|و)(?=.{2})/;
const arabicSuffix = /(?:ها|ان|ات|ون|ين|يه|ه|ي)$/;

/**
 * What the forms of a word share, in folded letters. Only for comparing with one another: the index has stems of its
 * own, and no reader sees a root.
 */
export function root(word: string, lang: string): string {
	const plain = fold(word);
	const [language = ''] = lang.split('-');
	if (language === 'ar') return arabicRoot(plain);
	const cut = plain.replace(endings[language] ?? /$/, '');
	return cut.length >= 4 ? cut : plain.replace(plural, '');
}

/** What is left to cut from a word too short to lose more. */
const plural = /(?<=.{3})[sx]$/;

function arabicRoot(plain: string): string {
	const bare = plain.replace(arabicPrefix, '');
	const cut = bare.replace(arabicSuffix, '');
	return cut.length >= 2 ? cut : bare;
}

/**
 * A word as the index is asked for it. The engine folds diacritics before it stems, so that Portuguese plurals lose
 * their singular: what they share is asked for instead, and matches as a beginning (research on the engine, 1.3).
 */
export function asked(word: string, lang: string): string {
	if (!lang.startsWith('pt') || word.length < 5) return word;
	const cut = word.replace(/(?:ões|ães|ãos|ão|oes|aes|ao|ns|m|is|l)$/i, '');
	return cut.length >= 4 ? cut : word;
}
