import type { VocabularyName } from '#model/vocabulary.ts';
import { type Locale, nameOfCountry } from './locale.ts';
import type { Shelf } from './shelf.ts';

/** Interface texts, labels, dates and numbers, said in one language. */
export interface Words {
	locale: Locale;
	/** An interface text, with `{name}` filled in; `count` chooses the plural form. */
	t(key: string, values?: Readonly<Record<string, string | number>>): string;
	/** The label of a code. */
	label(list: VocabularyName, code: string): string;
	country(code: string): string;
	/** A reduced or whole ISO 8601 date: “novembre 2026”. */
	date(iso: string): string;
	/** An ISO 8601 interval or date. */
	period(iso: string): string;
	number(value: number): string;
	/** Minutes as hours and minutes. */
	minutes(count: number): string;
	/** An ISO 8601 duration such as `PT24H`, in words; any other text as it is. */
	duration(text: string): string;
	list(items: readonly string[]): string;
	compare(a: string, b: string): number;
}

const memo = new WeakMap<Shelf, Map<string, Words>>();

/** How a library speaks one of its languages. */
export function wordsOf(shelf: Shelf, locale: string): Words {
	const known = memo.get(shelf) ?? new Map<string, Words>();
	memo.set(shelf, known);
	const words = known.get(locale) ?? makeWords(shelf, locale);
	known.set(locale, words);
	return words;
}

function makeWords(shelf: Shelf, name: string): Words {
	const locale = shelf.locales.get(name);
	if (!locale) throw new Error(`Internal error: \`${name}\` is not a language of the library.`);
	// Arabic of the Maghreb writes Western digits; every other language keeps its own default.
	const lang = new Intl.Locale(
		locale.lang,
		locale.lang === 'ar' ? { numberingSystem: 'latn' } : {},
	).toString();
	const strings = shelf.strings[name] ?? {};
	const plural = new Intl.PluralRules(lang);
	const number = new Intl.NumberFormat(lang);
	const conjunction = new Intl.ListFormat(lang, { type: 'conjunction' });
	const collator = new Intl.Collator(lang);
	const unitFormat = remembered(
		(unit: string) => new Intl.NumberFormat(lang, { style: 'unit', unit, unitDisplay: 'long' }),
	);
	const unit = (value: number, one: string) => unitFormat(one).format(value);
	const t: Words['t'] = (key, values = {}) => {
		const count = values['count'];
		const form =
			typeof count === 'number'
				? (strings[`${key}_${plural.select(count)}`] ?? strings[`${key}_other`])
				: undefined;
		const text = form ?? strings[key] ?? key;
		return text.replaceAll(/\{(\w+)\}/g, (_, value: string) => {
			const given = values[value] ?? '';
			return typeof given === 'number' ? number.format(given) : given;
		});
	};
	const date = remembered((iso: string) => formatDate(iso, lang));
	const country = remembered((code: string) => nameOfCountry(code, lang));
	return {
		locale,
		t,
		label: (list, code) => shelf.vocabularies[list]?.get(code)?.labels[name] ?? code,
		country,
		date,
		period: remembered((iso: string) => formatPeriod(iso, lang)),
		number: (value) => number.format(value),
		minutes: (count) => minutesIn(count, unit),
		duration: (text) => durationIn(text, unit, (parts) => conjunction.format(parts)),
		list: (items) => conjunction.format(items),
		compare: (a, b) => collator.compare(a, b),
	};
}

/** The same function, which computes each answer once: `Intl` objects are slow to make. */
function remembered<T>(compute: (name: string) => T): (name: string) => T {
	const answers = new Map<string, T>();
	return (name) => {
		const answer = answers.get(name) ?? compute(name);
		answers.set(name, answer);
		return answer;
	};
}

function formatDate(iso: string, lang: string): string {
	return iso.length === 4 ? iso : dateFormat(iso, lang).format(instant(iso));
}

/** Two dates as their language joins them: “2–4 octobre 2019”, “2020–2028”. */
function formatPeriod(iso: string, lang: string): string {
	const [starts = '', ends = starts] = iso.split('/');
	if (starts === ends) return formatDate(starts, lang);
	if (starts.length === 4 || ends.length === 4)
		return `${formatDate(starts, lang)}–${formatDate(ends, lang)}`;
	const least = starts.length < ends.length ? starts : ends;
	return dateFormat(least, lang).formatRange(instant(starts), instant(ends));
}

/** A format as precise as a date. */
function dateFormat(iso: string, lang: string): Intl.DateTimeFormat {
	const options: Intl.DateTimeFormatOptions = { timeZone: 'UTC', year: 'numeric', month: 'long' };
	if (iso.length > 7) options.day = 'numeric';
	return new Intl.DateTimeFormat(lang, options);
}

/** The first moment of a reduced or whole date. */
const instant = (iso: string) => new Date(`${iso.padEnd(10, '-01')}T00:00:00Z`);

type Unit = (value: number, unit: string) => string;

function minutesIn(count: number, unit: Unit): string {
	const hours = Math.floor(count / 60);
	const rest = count % 60;
	return [hours > 0 ? unit(hours, 'hour') : '', rest > 0 || hours === 0 ? unit(rest, 'minute') : '']
		.filter(Boolean)
		.join(' ');
}

const designators: readonly [RegExp, string][] = [
	[/^P.*?(\d+)Y/, 'year'],
	[/^P[^T]*?(\d+)M/, 'month'],
	[/^P.*?(\d+)W/, 'week'],
	[/^P.*?(\d+)D/, 'day'],
	[/T.*?(\d+)H/, 'hour'],
	[/T.*?(\d+)M/, 'minute'],
	[/T.*?(\d+)S/, 'second'],
];

/** Tell whether a text is an ISO 8601 duration of whole units. */
export const isDuration = (text: string): boolean =>
	/^P(?=.)(?:\d+[YMWD])*(?:T(?:\d+[HMS])+)?$/.test(text);

function durationIn(text: string, unit: Unit, join: (parts: string[]) => string): string {
	if (!isDuration(text)) return text;
	const parts = designators.flatMap(([pattern, name]) => {
		const value = pattern.exec(text)?.[1];
		return value ? [unit(Number(value), name)] : [];
	});
	return join(parts);
}
