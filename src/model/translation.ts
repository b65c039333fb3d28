import { z } from 'astro/zod';
import { bare, field, fieldHelp, isOwnWords, leafKind } from './field.ts';
import { type CollectionName, schemas } from './collections.ts';

/** The first 12 hex digits of the hash of the text translated; always quoted in YAML. */
const HASH_PATTERN = /^[0-9a-f]{12}$/;

/** Where a translation comes from. */
export const SourceSchema = z.strictObject({
	locale: field(z.string(), 'The language translated from.', 'fr'),
	hash: field(
		z.string().regex(HASH_PATTERN),
		'Which text was translated; written by `npm run translate`, always quoted.',
		"'0123456789ab'",
	),
});
export type TranslationSource = z.output<typeof SourceSchema>;

type Shape = Record<string, z.ZodType>;

/** The shape of an object schema, or nothing for another schema. */
export function shapeOf(schema: z.ZodType): Shape | undefined {
	const inner = bare(schema);
	return inner instanceof z.ZodObject ? inner.shape : undefined;
}

/** What an array schema holds, or nothing for another schema. */
export function elementOf(schema: z.ZodType): z.ZodType | undefined {
	const inner = bare(schema);
	return inner instanceof z.ZodArray ? (inner.element as z.ZodType) : undefined;
}

/**
 * What a translation may write for a field: its prose under the same names, with the keys that match
 * items of lists; nothing when the field holds no prose.
 */
function translated(schema: z.ZodType): z.ZodType | undefined {
	const kind = leafKind(schema);
	if (kind) return kind.is === 'prose' || isOwnWords(kind) ? bare(schema) : undefined;
	const element = elementOf(schema);
	if (element) {
		const inner = translated(element);
		return inner && z.array(inner);
	}
	const shape = shapeOf(schema);
	if (!shape) return undefined;
	const prose = translatedShape(shape);
	if (Object.keys(prose).length === 0) return undefined;
	return z.strictObject({ ...(shape['key'] ? { key: shape['key'] } : {}), ...prose });
}

function translatedShape(shape: Shape): Shape {
	const entries = Object.entries(shape).flatMap(([name, schema]) => {
		const inner = translated(schema);
		if (!inner) return [];
		const help = fieldHelp(schema);
		const optional = inner.optional();
		return [[name, help ? field(optional, help.help, help.example) : optional] as const];
	});
	return Object.fromEntries(entries);
}

const translationSchema = (collection: CollectionName) =>
	z.strictObject({
		...translatedShape(schemas[collection].shape),
		title: schemas[collection].shape.title,
		summary: schemas[collection].shape.summary,
		source: field(
			SourceSchema.optional(),
			'What this file translates.',
			"{ locale: fr, hash: '0123456789ab' }",
		),
	});

/** Front matter of a translation, by collection: derived from the original's schema, so that they can't drift. */
export const translationSchemas = Object.fromEntries(
	(Object.keys(schemas) as CollectionName[]).map((name) => [name, translationSchema(name)]),
) as unknown as Record<CollectionName, z.ZodObject>;
