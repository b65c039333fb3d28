/** How a language writes numbers, beside the no-break space between thousands that all may write. */
const writing: Readonly<Record<string, { thousands: RegExp; decimal: string }>> = {
	en: { thousands: /^\d{1,3}(?:,\d{3})+$/, decimal: '.' },
	ar: { thousands: /^\d{1,3}(?:,\d{3})+$/, decimal: '.' },
};
const continental = { thousands: /^\d{1,3}(?:\.\d{3})+$/, decimal: ',' };

const number = /(?:(\d+(?:[.,]\d+)*)|‹(\d+)º?›)(?: ?(%))?/g;

/**
 * Every number of a plain text, in digits or in words, in one form for all languages: `17500`, `1.6`, `60%`.
 * One and two in words hide in articles, “both”, “pair” and duals, so they are left out.
 */
export function figuresOf(plain: string, locale: string): string[] {
	return [...plain.matchAll(number)].flatMap(([, digits, word, percent]) => {
		if (Number(word) <= 2) return [];
		const value = digits === undefined ? (word ?? '') : inDigits(digits, locale);
		return [percent === undefined ? value : `${value}%`];
	});
}

function inDigits(digits: string, locale: string): string {
	const { thousands, decimal } = writing[locale] ?? continental;
	if (thousands.test(digits)) return digits.replaceAll(/\D/g, '');
	const parts = digits.split(decimal);
	return parts.length === 2 ? parts.join('.') : digits.replace(/^0+(?=\d)/, '');
}
