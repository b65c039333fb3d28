/** A place in a file, from 1. */
export interface Spot {
	line: number;
	column: number;
}

/** Why a file that came back from a translator can’t be taken; `scripts/translate` has a sentence for each. */
export const problemCodes = [
	'not-utf8',
	'not-xml',
	'too-deep',
	'too-large',
	'doctype',
	'not-xliff',
	'other-version',
	'other-language',
	'other-source-language',
	'unknown-document',
	'source-changed',
	'unknown-unit',
	'unit-twice',
	'unknown-element',
	'code-unknown',
	'code-twice',
	'code-lost',
	'code-crossed',
	'misplaced',
] as const;
export type ProblemCode = (typeof problemCodes)[number];

/** What keeps a file from being taken, and where. */
export interface Problem extends Spot {
	code: ProblemCode;
	values: Readonly<Record<string, string>>;
}

/** A problem at a place. */
export const problem = (
	code: ProblemCode,
	{ line, column }: Spot,
	values: Problem['values'] = {},
): Problem => ({ code, line, column, values });
