/** A text as it is heard, and the way back to where each of its signs stands in the text as it is written. */
export interface PlainSigns {
	text: string;
	/** The offset in the written text of a sign of `text`. */
	offsetOf(index: number): number;
}

/** Marks that break a number or a name without being seen or said: emphasis, escapes, joiners, vowel signs. */
const silent = /[*`\\\p{Cf}\u0640\u064B-\u0652]/u;
const entity = /^&(?:#(\d{1,6})|#x([\da-f]{1,5})|commat);/i;

/**
 * A text without what is not heard (emphasis, invisible signs, vowel marks), with one space for any white space,
 * one apostrophe, one hyphen, and the digits of every script as 0 to 9.
 */
export function plainSigns(written: string): PlainSigns {
	const signs: string[] = [];
	const offsets: number[] = [];
	for (let at = 0; at < written.length;) {
		const coded = written[at] === '&' ? entity.exec(written.slice(at, at + 10)) : null;
		const sign = coded ? decoded(coded) : String.fromCodePoint(written.codePointAt(at) ?? 0);
		if (coded || !silent.test(sign)) {
			signs.push(plain(sign));
			for (let unit = 0; unit < plain(sign).length; unit += 1) offsets.push(at);
		}
		at += coded ? coded[0].length : sign.length;
	}
	return { text: signs.join(''), offsetOf: (index) => offsets[index] ?? written.length };
}

function decoded([, decimal, hex]: RegExpExecArray): string {
	const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : 64;
	return code <= 0x10ffff ? String.fromCodePoint(code) : ' ';
}

function plain(sign: string): string {
	if (sign <= '~') return sign < ' ' ? ' ' : sign;
	if (/\p{Z}/u.test(sign)) return ' ';
	if (/[’ʼ‘]/.test(sign)) return "'";
	if (/[‐‑‒–—−]/.test(sign)) return '-';
	return /\p{Nd}/u.test(sign) ? digit(sign) : sign;
}

/** Decimal digits of a script stand in a row, from zero on. */
function digit(sign: string): string {
	const code = sign.codePointAt(0) ?? 0;
	for (let value = 0; value < 10; value += 1)
		if (!/\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) return String(value);
	return sign;
}
