import type { z } from 'astro/zod';
import { isOwnWords, leafKind } from '#model/field.ts';
import { elementOf, shapeOf } from '#model/translation.ts';

/**
 * The original's data with the translation's prose in place: items of lists match by `key`, plain texts
 * by position. What the translation leaves out stays as the original has it, except words that belong
 * to one language only (`own`, `search`), which are then empty.
 */
export function overlaid<T>(schema: z.ZodType, original: T, translation: unknown): T {
	return overlay(schema, original, translation) as T;
}

function overlay(schema: z.ZodType, original: unknown, translation: unknown): unknown {
	const kind = leafKind(schema);
	if (isOwnWords(kind)) return translation ?? [];
	if (kind) return kind.is === 'prose' ? (translation ?? original) : original;
	const element = elementOf(schema);
	if (element && Array.isArray(original)) return items(element, original, translation);
	const shape = shapeOf(schema);
	if (!shape || typeof original !== 'object' || original === null) return original;
	const words = (translation ?? {}) as Record<string, unknown>;
	const entries = Object.entries(original as Record<string, unknown>).map(([name, value]) => {
		const inner = shape[name];
		return [name, inner ? overlay(inner, value, words[name]) : value] as const;
	});
	return Object.fromEntries(entries);
}

function items(element: z.ZodType, originals: unknown[], translation: unknown): unknown[] {
	const translated: unknown[] = Array.isArray(translation) ? translation : [];
	const isKeyed = shapeOf(element)?.['key'] !== undefined;
	return originals.map((item, index) =>
		overlay(
			element,
			item,
			isKeyed ? translated.find((other) => keyOf(other) === keyOf(item)) : translated[index],
		),
	);
}

const keyOf = (item: unknown) => (item as { key?: unknown } | undefined)?.key;
