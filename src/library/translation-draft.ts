import { Document, isScalar, Scalar, visit } from 'yaml';
import type { z } from 'astro/zod';
import { schemas } from '#model/collections.ts';
import type { Document as LibraryDocument, Version } from '#model/document.ts';
import { isOwnWords, leafKind } from '#model/field.ts';
import { elementOf, shapeOf } from '#model/translation.ts';
import { isDuration } from './words.ts';

/**
 * The file with which a translation starts: the words of its source, field by field under the keys that match
 * them, then its body. Durations are left out, as pages print them in each language.
 */
export function translationDraft({ collection }: LibraryDocument, source: Version): string {
	const { title, summary, ...rest } = wordsIn(schemas[collection], source.data) as Words;
	const { locale, hash } = source;
	const yaml = new Document(
		{ title, summary, source: { locale, hash }, ...rest },
		{ version: '1.2' },
	);
	visit(yaml, {
		Pair(_, { key, value }) {
			if (isScalar(key) && isScalar(value))
				value.type = scalarType(String(key.value), String(value.value));
		},
	});
	return `---\n${yaml.toString({ lineWidth: 0, singleQuote: true })}---\n${source.body}`;
}

type Words = Record<string, unknown>;

/** What of some data a translation repeats; nothing when there are no words in it. */
function wordsIn(schema: z.ZodType, data: unknown): unknown {
	if (data === undefined || data === null) return undefined;
	const kind = leafKind(schema);
	if (isOwnWords(kind)) return Array.isArray(data) && data.length === 0 ? undefined : data;
	if (kind) return kind.is === 'prose' ? data : undefined;
	const element = elementOf(schema);
	if (element) return Array.isArray(data) ? itemsIn(element, data) : undefined;
	const shape = shapeOf(schema);
	if (!shape) return undefined;
	const { key } = data as { key?: string };
	const words = Object.entries(shape).flatMap(([name, inner]) => {
		const value = (data as Words)[name];
		const found = isDuration(String(value)) ? undefined : wordsIn(inner, value);
		return found === undefined ? [] : [[name, found] as const];
	});
	if (words.length === 0) return undefined;
	return Object.fromEntries(key === undefined ? words : [['key', key], ...words]);
}

/** Items with a key match by it, so that those without words are left out; others match by position. */
function itemsIn(element: z.ZodType, items: readonly unknown[]): unknown[] | undefined {
	const words = items.map((item) => wordsIn(element, item));
	if (words.every((item) => item === undefined)) return undefined;
	const isKeyed = shapeOf(element)?.['key'] !== undefined;
	return isKeyed ? words.filter((item) => item !== undefined) : words.map((item) => item ?? {});
}

/** Long texts get lines of their own, and a hash is never taken for a number. */
function scalarType(name: string, text: string): Scalar.Type {
	if (name === 'hash') return Scalar.QUOTE_SINGLE;
	if (text.includes('\n')) return Scalar.BLOCK_LITERAL;
	return text.length > 80 ? Scalar.BLOCK_FOLDED : Scalar.PLAIN;
}
