import { type Finding, finding } from '#model/finding.ts';

/**
 * Longest text by format, and longest run of lines without an empty one, in characters. Nobody reads longer
 * ones, and the time that the parser takes grows with the square of a paragraph; in MDX, with that of the text.
 */
const maximumText = { md: 200_000, mdx: 100_000 };
const maximumParagraph = 25_000;

/** What is too long about the text of a document: all of it, or a paragraph of its body. */
export function tooLong(
	{ path: file, format }: { path: string; format: 'md' | 'mdx' },
	text: string,
	bodyLine: number,
): Finding | undefined {
	const report = (line: number, field: string, length: number, maximum: number) =>
		finding('too-long', { file, line, column: 1 }, { field, length, maximum });
	if (text.length > maximumText[format]) return report(1, file, text.length, maximumText[format]);
	const lines = text.split('\n');
	let [start, length] = [0, 0];
	for (const [index, line] of lines.entries()) {
		if (index < bodyLine - 1 || line.trim() === '') length = 0;
		else {
			if (length === 0) start = index;
			length += line.length + 1;
		}
		if (length > maximumParagraph) {
			return report(start + 1, `${lines[start]?.slice(0, 20)}…`, length, maximumParagraph);
		}
	}
	return undefined;
}
