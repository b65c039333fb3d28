/**
 * A text that means nothing but itself in a comment: no link, no mention, no heading, no HTML, on one line.
 *
 * @example
 * inert('@all <b>'); // => '&#64;all &lt;b&gt;'
 */
export const inert = (text: string): string =>
	text
		.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
		.replaceAll(/[&<>@#:[\]()*_~`|\\!]/g, (sign) => `&#${sign.codePointAt(0)};`);
