/** The blocks that a document may open with `:::`. */
export const directives: readonly string[] = ['note', 'tip', 'caution', 'danger', 'facilitator'];

/** The components that an MDX document may use, each with the attributes it accepts, as plain text. */
export const components: ReadonlyMap<string, readonly string[]> = new Map([
	['Callout', ['type', 'title']],
	['DocumentLink', ['id']],
	['KeyFigure', ['indicator']],
]);

/** Schemes that a link may name; a link without one stays in the library. */
export const safeSchemes: ReadonlySet<string> = new Set(['http', 'https', 'mailto', 'tel']);

/**
 * The scheme that a browser would see: letters before the first colon, once the characters that it drops
 * (C0 and C1 controls, spaces, and invisible ones) are gone; lower-case.
 *
 * @see https://url.spec.whatwg.org/#concept-basic-url-parser
 */
export function schemeOf(url: string): string | undefined {
	const seen = url.replaceAll(/[\p{Cc}\p{Cf}\p{Z}]/gu, '');
	return /^([a-z][a-z0-9+.-]*):/i.exec(seen)?.[1]?.toLowerCase();
}

/**
 * Tell whether raw HTML is comments and nothing else, for a browser too: it ends `<!-->` and `<!--->` at once,
 * and any comment at `--!>`.
 */
export function isHtmlComment(html: string): boolean {
	let rest = html.trim();
	while (/^<!--(?!-?>)/.test(rest)) {
		const end = rest.indexOf('-->', 4);
		if (end === -1 || rest.slice(4, end).includes('--!>')) return false;
		rest = rest.slice(end + 3).trimStart();
	}
	return rest === '';
}

/** Tell whether an MDX expression is comments and nothing else. */
export function isCodeComment(code: string): boolean {
	let rest = code.trim();
	while (rest.startsWith('/*')) {
		const end = rest.indexOf('*/', 2);
		if (end === -1) return false;
		rest = rest.slice(end + 2).trimStart();
	}
	return rest === '';
}
