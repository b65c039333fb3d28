import type { FindingCode } from '#model/finding.ts';

/**
 * A hostile text, and the code that answers it in each format; nothing where the format takes it for plain
 * words, which then must pass without an error.
 */
export interface Hostile {
	name: string;
	/** The text below the front matter. */
	body: string;
	md: FindingCode | undefined;
	mdx: FindingCode | undefined;
}

/** The same answer in both formats. */
export const both = (code: FindingCode, name: string, body: string): Hostile => ({
	name,
	body,
	md: code,
	mdx: code,
});

/** HTML in Markdown; a component that does not exist, or no text at all, in MDX. */
export const html = (
	name: string,
	body: string,
	mdx: FindingCode = 'unknown-component',
): Hostile => ({ name, body, md: 'raw-html', mdx });

/** Code in MDX; plain words in Markdown. */
export const code = (mdx: FindingCode, name: string, body: string): Hostile => ({
	name,
	body,
	md: undefined,
	mdx,
});
