import { withNumbers } from './number-words.ts';

/**
 * A Markdown text as facts are read from it: in lower case, words for numbers as marks (`‹3›`), Western digits
 * without separators of thousands, hours from 0 to 24; and without what only looks like facts: addresses,
 * numbers of list items, Arabic vowel signs, marks of direction.
 */
export function plainText(markdown: string, locale: string): string {
	const plain = markdown
		.normalize('NFC')
		.toLowerCase()
		.replaceAll(/\]\([^)]*\)/g, ']')
		.replaceAll(/^[\s>]*\d+[.)] /gm, '')
		.replaceAll(/[\u064B-\u0652\u0640\u200B-\u200F\u202A-\u202E\u2066-\u2069]/g, '')
		.replaceAll(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
		.replaceAll(/(?<=\d)[\u00A0\u202F](?=\d{3}(?!\d))/g, '')
		.replaceAll(/\s/g, ' ')
		.replaceAll(
			/(\d+)(?:[.:](\d\d))? ?(am|pm|a\.m\.|p\.m\.|d[ea] (?:la )?(?:tarde|noche|noite))/g,
			fromMidnight,
		)
		.replaceAll(/ ?(?:٪|pour cent|per ?cent|por ciento|por cento|(?:في ال|بال)(?:مئة|مائة))/g, '%')
		.replaceAll(/(?<=\d):00\b/g, '')
		// “De três em três meses” is every three months.
		.replaceAll(/\bde (\p{L}+) em \1(?!\p{L})/gu, '$1');
	return withNumbers(plain, locale);
}

function fromMidnight(_: string, hours: string, minutes: string | undefined, half: string): string {
	const afternoon = half.startsWith('a') ? 0 : 12;
	return [String((Number(hours) % 12) + afternoon), minutes ?? ''].join(' ').trim();
}
