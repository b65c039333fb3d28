import type { z } from 'astro/zod';
import { schemas, type CollectionName } from '#model/collections.ts';
import type { DataPath } from '../front-matter.ts';
import { valueIn } from '../validation.ts';
import { leaves } from '../walk.ts';
import { isDuration } from '../words.ts';

/** The words of a field. */
export interface FieldWords {
	/** The path with keys in place of numbers, and other items counted from 1: `steps.alert.how`. */
	name: string;
	path: DataPath;
	text: string;
	/** True for words that each language has of its own, or not at all. */
	isOwn: boolean;
}

/** The words of a document's fields in the order of their schema; durations are no words. */
export function fieldWords(collection: CollectionName, data: unknown): FieldWords[] {
	const schema: z.ZodType = schemas[collection];
	return leaves(schema, data).flatMap(({ path, kind, value }) => {
		const isOwn = kind.is === 'own';
		if (!isOwn && kind.is !== 'prose') return [];
		const text = isOwn ? linesOf(value) : String(value);
		if (text === undefined || text === '' || isDuration(text)) return [];
		return [{ name: nameOf(data, path), path, text, isOwn }];
	});
}

function nameOf(data: unknown, path: DataPath): string {
	return path
		.map((step, depth) => {
			if (typeof step === 'string') return step;
			const item = valueIn(data, path.slice(0, depth + 1)) as { key?: string } | null;
			return item?.key ?? String(step + 1);
		})
		.join('.');
}

/** Words of one language on a line each, and a term with its reason behind a bar; nothing when they can't be told apart. */
function linesOf(value: unknown): string | undefined {
	const lines = (value as unknown[]).map((item) =>
		typeof item === 'string' ? item : Object.values(item as Record<string, string>).join(' | '),
	);
	const text = lines.join('\n');
	return JSON.stringify(ownWords(text, value)) === JSON.stringify(value) ? text : undefined;
}

/** The list that some lines say, of the kind that `like` has. */
export function ownWords(text: string, like: unknown): unknown[] {
	const lines = text
		.split('\n')
		.map((line) => line.trim())
		.filter(Boolean);
	const isTerms = (like as unknown[]).some((item) => typeof item !== 'string');
	if (!isTerms) return lines;
	return lines.map((line) => {
		const [term = '', ...reason] = line.split(' | ');
		return reason.length > 0 ? { term, reason: reason.join(' | ') } : { term };
	});
}
