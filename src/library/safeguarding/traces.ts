import { birthDates } from './birth-dates.ts';
import { childAges } from './child-age.ts';
import { childPlaces } from './child-place.ts';
import { emails, postalAddresses } from './contacts.ts';
import { bankAccounts, identityNumbers } from './identity-numbers.ts';
import { locations } from './locations.ts';
import { phones } from './phones.ts';
import { plainSigns } from './plain-signs.ts';
import type { SafeguardingRules, Trace } from './trace.ts';

const digit = /\d/;
const year =
	/\d|(?<!\p{L})(?:ans?|mois|years?|months?|aged|años?|añitos|meses|mes|anos?|aninhos)(?!\p{L})|سن|عام|شهر/u;
const place =
	/[ée]col|escol|lyc[ée]e|coll[èe]ge|maternelle|internat|village|hame?l|quartier|campement|douar|escuela|colegio|institut|alde|caser|barrio|vereda|col[ée]gio|bairro|povoa|lugar|school|college|academy|nursery|مدرسة|إعدادية|ثانوية|معهد|قرية|دوار|حي|عمادة/iu;

/**
 * The surest first: of two that overlap, the first one counts. Each with what a text needs for it to find anything,
 * since most paragraphs hold nothing of the kind.
 */
const detectors = [
	[bankAccounts, digit],
	[identityNumbers, digit],
	[locations, digit],
	[birthDates, digit],
	[emails, /@|arroba|arobase|[([] ?(?:at|chez)| dot /i],
	[phones, digit],
	[postalAddresses, digit],
	[childAges, year],
	[childPlaces, place],
] as const;

/** Web addresses, whose digits and words mean something else. */
const web = /(?:https?:\/\/|www\.)[^\s)>\]"]+/gi;

/**
 * What a text gives away about people, in its order: telephone numbers, addresses, papers, accounts, positions,
 * and what points to one child. It knows forms, not truth: a text without any is not safe for that.
 */
export function traces(written: string, rules: SafeguardingRules): Trace[] {
	const { text, offsetOf } = plainSigns(written);
	const spoken = text.replaceAll(web, (address) => ' '.repeat(address.length));
	const found: Trace[] = [];
	for (const [detect, need] of detectors) {
		if (!need.test(text)) continue;
		for (const one of detect(detect === locations ? text : spoken, rules))
			if (!found.some((other) => one.start < other.end && other.start < one.end)) found.push(one);
	}
	return found
		.toSorted((a, b) => a.start - b.start)
		.map(({ code, start, end }) => ({ code, start: offsetOf(start), end: offsetOf(end - 1) + 1 }));
}
