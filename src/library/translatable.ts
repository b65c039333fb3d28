import type { z } from 'astro/zod';
import { leaves } from './walk.ts';

/**
 * What a translator would translate, as one text: the prose fields in the order of the schema, then the
 * body, in NFC, with line ends, trailing space, runs of blank lines and table rules made alike. A change of
 * data or of format leaves it as it is. Its SHA-256, cut to 12 hex digits, is `source.hash`.
 */
export function translatableText(schema: z.ZodType, data: unknown, body: string): string {
	const words = leaves(schema, data).filter(({ kind }) => kind.is === 'prose' || kind.is === 'own');
	const fields = JSON.stringify(words.map(({ path, value }) => [path.at(-1), value]));
	return `${fields}\n${normalised(body)}`.normalize('NFC');
}

/** The first 12 hex digits of the SHA-256 of a translatable text: what `source.hash` holds. */
export const sourceHash = (text: string, sha256: (text: string) => string): string =>
	sha256(text).slice(0, 12);

/** A body with line ends, trailing space, runs of blank lines and table rules made alike. */
export function normalised(body: string): string {
	return body
		.replaceAll('\r\n', '\n')
		.replaceAll(/(?<![ \t])[ \t]+$/gm, '')
		.replaceAll(/\n{3,}/g, '\n\n')
		.replaceAll(/^[ :|-]+$/gm, (rule) =>
			rule.includes('-') ? rule.replaceAll(/[ :]/g, '').replaceAll(/-+/g, '-') : rule,
		)
		.trim();
}
