/** The paragraphs, items and rows of a Markdown passage, without its marks; headings and images are none. */
export function linesOf(markdown: string): string[] {
	return markdown
		.replaceAll(/!\[[^\]]*\]\([^)]*\)/g, '')
		.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
		.replaceAll(/^ *:::.*$/gm, '\n\n')
		.split(/\n\s*\n|\n(?= *(?:[-*|>#]|\d+\.))/)
		.map((line) => line.trim())
		.filter((line) => !/^#|^[-|: ]*$/.test(line))
		.map((line) => line.replace(/^(?:[-*|>]|\d+\.) /, '').replaceAll(/\*\*|[|_`]|\s+/g, ' '));
}

const segmenters = new Map<string, Intl.Segmenter>();

/** The sentences of a Markdown passage, without its marks. */
export function sentencesOf(markdown: string, locale: string): string[] {
	const segmenter =
		segmenters.get(locale) ?? new Intl.Segmenter(locale, { granularity: 'sentence' });
	segmenters.set(locale, segmenter);
	return linesOf(markdown)
		.flatMap((line) => [...segmenter.segment(line)])
		.map(({ segment }) => segment.trim())
		.filter((sentence) => wordsOf(sentence).length > 0);
}

/** The words of a text in lower case, without punctuation; an elision or a hyphen does not part a word. */
export const wordsOf = (text: string): string[] =>
	text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*/gu) ?? [];
