/** A plain text cut at its blank lines. */
export const paragraphs = (text: string): string[] =>
	text
		.split(/\n\s*\n/)
		.map((part) => part.trim())
		.filter((part) => part !== '');
