/** A size in the unit that people read, in a language: “120 Ko”. */
export function bytesInWords(bytes: number, lang: string): string {
	const isLarge = bytes >= 1_000_000;
	const value = isLarge ? bytes / 1_000_000 : Math.max(1, Math.round(bytes / 1000));
	return new Intl.NumberFormat(lang, {
		style: 'unit',
		unit: isLarge ? 'megabyte' : 'kilobyte',
		maximumFractionDigits: 1,
	}).format(value);
}
