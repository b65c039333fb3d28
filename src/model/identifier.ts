import { z } from 'astro/zod';

/** Letters of a permanent id: no vowel, so that no word is ever spelt by chance. */
const LETTERS = 'bcdfghjkmnpqrstvwxz';
const SIGNS = `${LETTERS}23456789`;

/** A permanent document id, such as `k7mq2`: random, meaningless, never reused. */
export const ID_PATTERN = new RegExp(`^[${LETTERS}][${LETTERS}2-9]{4}$`);

/** A folder name or the `key` of a list item, such as `first-hearing`. */
export const SLUG_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** A new schema of permanent ids; new each time, since a schema carries what is registered about it. */
export const idSchema = () => z.string().regex(ID_PATTERN);

/** A new schema of slugs. */
export const slugSchema = () => z.string().regex(SLUG_PATTERN).max(80);

/**
 * A new id made of the bytes given; five bytes make one id.
 *
 * @example
 * idFrom(crypto.getRandomValues(new Uint8Array(5))); // => 'k7mq2'
 */
export function idFrom(bytes: Uint8Array): string {
	const sign = (byte: number, alphabet: string) => alphabet[byte % alphabet.length] ?? '';
	return [...bytes.subarray(0, 5)]
		.map((byte, index) => sign(byte, index === 0 ? LETTERS : SIGNS))
		.join('');
}
