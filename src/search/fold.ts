/**
 * The plain form by which two spellings of one word are the same: small letters, no diacritics, open ligatures;
 * Arabic without vowel signs, tatweel and hamza seats, with one ha and one ya (the normalisation of light stemming:
 * Larkey, Ballesteros and Connell, 2002).
 */
export function fold(text: string): string {
	return text
		.toLowerCase()
		.normalize('NFD')
		.replaceAll(/[\p{M}\u0640]/gu, '')
		.replaceAll('œ', 'oe')
		.replaceAll('æ', 'ae')
		.replaceAll('\u0629', '\u0647')
		.replaceAll('\u0649', '\u064A');
}

/** The text as the index holds it: straight apostrophes and open ligatures, which the engine does not know. */
export function indexed(text: string): string {
	return text
		.replaceAll(/[’ʼ]/g, "'")
		.replaceAll('œ', 'oe')
		.replaceAll('Œ', 'Oe')
		.replaceAll('æ', 'ae')
		.replaceAll('Æ', 'Ae');
}

/** French words whose `oe` is one letter: those in `oeu`, and a few Greek ones. */
const ligature = /(o)e(?=u|il|dèm|cum|stro|soph|t(?:us|al|aux))/gi;

/** An indexed text as it is printed: apostrophes and, in French, ligatures come back. */
export function printed(text: string, lang: string): string {
	const curly = text.replaceAll(/(\p{L})'(?=\p{L})/gu, '$1’');
	return lang.startsWith('fr')
		? curly.replaceAll(ligature, (_, o: string) => (o === 'O' ? 'Œ' : 'œ'))
		: curly;
}

/** The words of a text as they are written, in order: runs of letters, marks and digits of any script. */
export const wordsIn = (text: string): string[] => text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
