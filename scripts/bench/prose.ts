import { type Chance, chance, shuffled, zipf } from './chance.ts';
import { type Language, languages, type Locale } from './words.ts';

/** Prose in one language, about one topic. */
export interface Writer {
	language: Language;
	/** A few words without a full stop. */
	phrase(words: number): string;
	sentence(): string;
	/** Sentences until there are about as many words. */
	paragraph(words: number): string;
}

type Pick = (chance: Chance) => string;

/** A writer for one document: the same seed writes the same text; each document repeats some words of its own. */
export function writer(locale: Locale, seed: string): Writer {
	const language = languages[locale];
	const luck = chance(`${seed}/${locale}`);
	const { small, content } = pickers(locale);
	const topic = Array.from({ length: 14 }, () => content(luck));
	const word = (afterSmall: boolean) => {
		// About half of running text is small words, and they seldom follow each other.
		if (luck.next() < (afterSmall ? 0.2 : 0.7)) return { text: small(luck), isSmall: true };
		return { text: luck.next() < 0.25 ? luck.pick(topic) : content(luck), isSmall: false };
	};
	const phrase = (count: number) => {
		const said: string[] = [];
		let isSmall = true;
		while (said.length < count || isSmall) {
			const next = word(isSmall);
			if (said.at(-1) === next.text) continue;
			said.push(next.text);
			isSmall = next.isSmall;
		}
		return said.join(' ');
	};
	const sentence = () => {
		const clauses = [
			phrase(luck.int(5, 13)),
			...(luck.next() < 0.6 ? [phrase(luck.int(4, 12))] : []),
		];
		return `${capital(clauses.join(', '))}.`;
	};
	const paragraph = (count: number) => {
		const said: string[] = [];
		for (let total = 0; total < count - 5; total = countOf(said)) said.push(sentence());
		return said.join(' ');
	};
	return { language, phrase, sentence, paragraph };
}

/** The text with its first letter as a capital. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const countOf = (sentences: readonly string[]) => sentences.join(' ').split(' ').length;

const memo = new Map<Locale, { small: Pick; content: Pick }>();

/** Words by frequency: those of the trade first, then every stem with every end, in an order of its own. */
function pickers(locale: Locale) {
	const known = memo.get(locale);
	if (known) return known;
	const { small, nouns, stems, ends } = languages[locale];
	const formed = stems.flatMap((stem) => ends.map((end) => stem + end));
	const made = {
		small: zipf(small, 2.7),
		content: zipf([...nouns, ...shuffled(formed, chance(locale))], 20),
	};
	memo.set(locale, made);
	return made;
}
