/** A text without byte order mark, with `\n` at the end of each line and of the text, and no space at the end of a line. */
export const tidyText = (text: string): string =>
	`${tidyLines(text)
		.replaceAll(/[ \t]+$/gm, '')
		.trimEnd()}\n`;

/** A text without byte order mark and with `\n` at the end of each line. */
export const tidyLines = (text: string): string =>
	text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
