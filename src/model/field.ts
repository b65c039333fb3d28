import { z } from 'astro/zod';
import { idSchema, slugSchema } from './identifier.ts';

/** What a writer is told about a field: one English sentence (translated in `src/content/fields/`) and an example. */
export interface FieldHelp {
	help: string;
	example: string;
}

/**
 * What a leaf value is.
 * - `prose`: words that a translation repeats in its own language.
 * - `own`: words that belong to each language and are replaced whole (acronyms, synonyms).
 * - `search`: words of one language that only search reads; they print nowhere, so nothing translates them.
 * - `vocabulary`: a code of `content/vocabulary/<of>.yml`.
 * - `reference`: the id of another document, of one of the collections in `of` (empty: any).
 */
export type LeafKind =
	| { is: 'prose' }
	| { is: 'own' }
	| { is: 'search' }
	| { is: 'vocabulary'; of: string }
	| { is: 'reference'; of: readonly string[] }
	| { is: 'date' }
	| { is: 'country' }
	| { is: 'key' };

const helpOf = z.registry<FieldHelp>();
const kindOf = z.registry<LeafKind>();

/** The same schema, with its help attached for the generated field reference. */
export function field<S extends z.ZodType>(schema: S, help: string, example: string): S {
	helpOf.add(schema, { help, example });
	return schema;
}

function leaf<S extends z.ZodType>(schema: S, kind: LeafKind): S {
	kindOf.add(schema, kind);
	return schema;
}

/** Words for readers, translated in each language's file. */
export const prose = (max = 4000) => leaf(z.string().trim().min(1).max(max), { is: 'prose' });

/** Whether a translation writes a list of its own, in place of the original's. */
export const isOwnWords = (kind: LeafKind | undefined): boolean =>
	kind?.is === 'own' || kind?.is === 'search';

/** Words that belong to one language only; a translation writes its own list. */
export const own = <S extends z.ZodType>(schema: S) => leaf(schema, { is: 'own' });

/** Words of one language for search alone; a translation writes its own list, and never goes stale by it. */
export const search = <S extends z.ZodType>(schema: S) => leaf(schema, { is: 'search' });

/** A code of a closed list in `content/vocabulary/`. */
export const code = (of: string) => leaf(slugSchema(), { is: 'vocabulary', of });

/** The permanent id of another document, of any collection when none is named. */
export const reference = (...of: string[]) => leaf(idSchema(), { is: 'reference', of });

/** The slug that matches an item of a list with its translation; unique in the document. */
export const key = () => leaf(slugSchema(), { is: 'key' });

/** An ISO 3166-1 alpha-2 code, such as `BF`. */
export const country = () => leaf(z.string().regex(/^[A-Z]{2}$/), { is: 'country' });

/** An ISO 8601 date as precise as is known: `2026`, `2026-11` or `2026-11-22`; impossible days are refused. */
export const date = () =>
	leaf(z.preprocess(yearAsText, z.string().refine(isDate, { params: { expected: 'date' } })), {
		is: 'date',
	});

/** YAML takes a year alone for a number. */
const yearAsText = (value: unknown) =>
	typeof value === 'number' && value >= 1000 && value <= 9999 ? String(value) : value;

/** A web address; only https and http exist. */
export const webAddress = () => z.url({ protocol: /^https?$/ });

/** Tell whether `text` is a calendar date of ISO 8601, whole or reduced to its month or year. */
export function isDate(text: string): boolean {
	const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
	if (!match) return false;
	const [, year, month = '01', day = '01'] = match;
	const whole = `${year}-${month}-${day}`;
	const time = Date.parse(whole);
	return !Number.isNaN(time) && new Date(time).toISOString().startsWith(whole);
}

/** The help attached to a schema or to what it wraps. */
export function fieldHelp(schema: z.ZodType): FieldHelp | undefined {
	const help = helpOf.get(schema);
	if (help) return help;
	const inner = wrapped(schema);
	return inner && fieldHelp(inner);
}

/** The leaf kind of a schema or of what it wraps. */
export function leafKind(schema: z.ZodType): LeafKind | undefined {
	const kind = kindOf.get(schema);
	if (kind) return kind;
	const inner = wrapped(schema);
	return inner && leafKind(inner);
}

/** The schema without its `optional` and `default` wrappings. */
export function bare(schema: z.ZodType): z.ZodType {
	const inner = wrapped(schema);
	return inner ? bare(inner) : schema;
}

function wrapped(schema: z.ZodType): z.ZodType | undefined {
	if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
		return schema.unwrap() as z.ZodType;
	}
	return undefined;
}
