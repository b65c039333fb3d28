/** How much there is to read in a text, and how hard it is. */
export interface Reading {
	words: number;
	sentences: number;
	/** Läsbarhetsindex, which needs no syllables and so fits every language: below 40 is easy, above 55 hard. */
	lix: number;
	/** The longest sentence, in words, and where it starts in the body. */
	longest: { words: number; offset: number };
}

const segmenters = new Map<string, Intl.Segmenter>();

function sentencesIn(text: string, lang: string): Intl.Segments {
	const known = segmenters.get(lang) ?? new Intl.Segmenter(lang, { granularity: 'sentence' });
	segmenters.set(lang, known);
	return known.segment(text);
}

/** How a Markdown body reads in a language; what is in lists and tables counts as words, not as sentences. */
export function readingOf(body: string, lang: string): Reading {
	const longest = { words: 0, offset: 0 };
	let [words, sentences, long] = [0, 0, 0];
	for (const { text, offset } of paragraphs(body)) {
		const isProse = !/^\s*(?:[|#>]|[-*+] |\d+[.)] |:::|!\[)/.test(text);
		for (const { segment, index } of sentencesIn(text, lang)) {
			const found = segment.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu) ?? [];
			words += found.length;
			long += found.filter(({ length }) => length > 6).length;
			if (found.length > 0) sentences += 1;
			if (isProse && found.length > longest.words)
				Object.assign(longest, { words: found.length, offset: offset + index });
		}
	}
	const lix = sentences === 0 ? 0 : Math.round(words / sentences + (100 * long) / words);
	return { words, sentences, lix, longest };
}

/** The paragraphs of a body with what is not read aloud blanked: code, addresses of links, comments. */
function paragraphs(body: string): { text: string; offset: number }[] {
	const blank = (text: string) => text.replaceAll(/[^\n]/g, ' ');
	const plain = body
		.replaceAll(/^(`{3,}|~{3,})[\s\S]*?^\1/gm, blank)
		.replaceAll(/<!--[\s\S]*?-->|\{\/\*[\s\S]*?\*\/\}/g, blank)
		.replaceAll(/\]\([^)\n]*\)/g, blank);
	return [...plain.matchAll(/(?:^[^\n]*\S[^\n]*(?:\n|$))+/gm)].map(({ index, 0: text }) => ({
		text: text.replaceAll(/\n(?!\s*(?:[-*+|]|\d+[.)]) ?)/g, ' '),
		offset: index,
	}));
}
