import type { z } from 'astro/zod';
import { type LeafKind, leafKind } from '#model/field.ts';
import { elementOf, shapeOf } from '#model/translation.ts';
import type { DataPath } from './front-matter.ts';

/** A value whose schema says what it is. */
export interface Leaf {
	path: DataPath;
	kind: LeafKind;
	value: unknown;
}

/** Every leaf of `data` that its schema marks (prose, codes, references, dates …), in the order of the schema. */
export function leaves(schema: z.ZodType, data: unknown, path: DataPath = []): Leaf[] {
	if (data === undefined || data === null) return [];
	const kind = leafKind(schema);
	if (kind) return [{ path, kind, value: data }];
	const element = elementOf(schema);
	if (element) {
		if (!Array.isArray(data)) return [];
		return data.flatMap((item, index) => leaves(element, item, [...path, index]));
	}
	const shape = shapeOf(schema);
	if (!shape || typeof data !== 'object') return [];
	return Object.entries(shape).flatMap(([name, inner]) =>
		leaves(inner, (data as Record<string, unknown>)[name], [...path, name]),
	);
}
