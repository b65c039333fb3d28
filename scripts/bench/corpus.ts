import { join } from 'node:path';
import type { z } from 'astro/zod';
import { translatableText } from '#library/translatable.ts';
import { schemas } from '#model/collections.ts';
import { isOwnWords, leafKind } from '#model/field.ts';
import { elementOf, shapeOf } from '#model/translation.ts';
import { sha256 } from '#sources/disk.ts';
import { bodyOf } from './body.ts';
import { fieldsOf } from './fields.ts';
import { markdown, write } from './files.ts';
import { writeIdentity } from './identity.ts';
import { type Entry, home } from './plan.ts';
import { locales } from './words.ts';

/** Write the documents as a content folder of this engine: originals in the first language, current translations in the others. */
export function writeContent(folder: string, entries: readonly Entry[]): void {
	const codes = writeIdentity(folder);
	for (const entry of [...entries, home]) {
		const versions = locales.map((locale) => ({
			locale,
			data: fieldsOf(entry, locale, { entries, codes }),
			body: bodyOf(entry, locale, entries),
		}));
		const [original, ...translations] = versions;
		if (!original) continue;
		const schema = schemas[entry.collection];
		const text = translatableText(schema, schema.parse(original.data), original.body);
		const source = { locale: original.locale, hash: sha256(text).slice(0, 12) };
		const files = [
			original,
			...translations.map((one) => ({ ...one, data: { ...proseOf(schema, one.data), source } })),
		];
		for (const { locale, data, body } of files) {
			const path = join(folder, entry.collection, entry.slug, `index.${locale}.md`);
			write(path, markdown(data, body));
		}
	}
}

/** What a translation says of a document's fields: its prose, with the keys that match items of lists. */
function proseOf(schema: z.ZodType, data: object): object {
	return words(schema, data) as object;
}

function words(schema: z.ZodType, data: unknown): unknown {
	if (data === undefined) return undefined;
	const kind = leafKind(schema);
	if (kind) return kind.is === 'prose' || isOwnWords(kind) ? data : undefined;
	const element = elementOf(schema);
	if (element) {
		const items = (data as unknown[]).map((item) => words(element, item));
		return items.some((item) => item !== undefined) ? items : undefined;
	}
	const shape = shapeOf(schema);
	if (!shape) return undefined;
	const fields = data as Record<string, unknown>;
	const said = Object.entries(shape).flatMap(([name, inner]) => {
		const value = words(inner, fields[name]);
		return value === undefined ? [] : [[name, value] as const];
	});
	if (said.length === 0) return undefined;
	const key = shape['key'] && 'key' in fields ? { key: fields['key'] } : {};
	return { ...key, ...Object.fromEntries(said) };
}
