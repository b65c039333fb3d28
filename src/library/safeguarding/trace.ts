/** What a text may give away about a person; the code of the finding that says so. */
export type TraceCode =
	| 'bank-account'
	| 'birth-date'
	| 'child-age'
	| 'child-place'
	| 'email-address'
	| 'identity-number'
	| 'phone-number'
	| 'postal-address'
	| 'precise-location';

/** Where a text gives something away. */
export interface Trace {
	code: TraceCode;
	start: number;
	end: number;
}

/** What a library allows, and what its countries make of a number. */
export interface SafeguardingRules {
	/** Countries whose ways of writing a telephone number are known here (ISO 3166-1 alpha-2). */
	countries: readonly string[];
	/** The digits of public helplines. */
	helplines: ReadonlySet<string>;
	/** Tells whether mail to this host reaches a declared organisation. */
	isOwnHost(host: string): boolean;
}

/** Every match of some patterns, under one code; with a group named `it`, only that part. */
export function tracesOf(
	code: TraceCode,
	text: string,
	patterns: readonly RegExp[],
	isMeant: (match: RegExpExecArray) => boolean = () => true,
): Trace[] {
	return patterns.flatMap((pattern) =>
		[...text.matchAll(pattern)]
			.filter(isMeant)
			.map(({ index, 0: whole }) => ({ code, start: index, end: index + whole.length })),
	);
}

/**
 * Words of a pattern, each also with a capital at its start.
 *
 * @example
 * eitherCase('rue|all[ée]e'); // => 'rue|Rue|all[ée]e|All[ée]e'
 */
export const eitherCase = (words: string): string =>
	words
		.split('|')
		.flatMap((word) => [
			word,
			word.replace(/^(?:\[[^\]]+\]|\p{L})/u, (first) =>
				first.replaceAll(/\p{L}/gu, (sign) => sign.toUpperCase()),
			),
		])
		.join('|');
