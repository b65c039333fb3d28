import {
	type CountryCode,
	isSupportedCountry,
	parsePhoneNumberFromString,
} from 'libphonenumber-js/max';
import type { SafeguardingRules, Trace } from './trace.ts';

const candidate =
	/(?<![\p{L}\d.,:/-])(?:\+|00)?\(?\d(?:[ ().-]{0,2}\d){6,14}(?![\p{L}\d/]|[.,]\d)/gu;

/** Words after which digits are a number to call, in the five languages. */
const calling =
	/(?<!\p{L})(?:t[ée]l|t[ée]l[ée]phones?|telefones?|tel[ée]fonos?|phones?|mobile|cell|celular|portable|whatsapp|sms|text|call|reached|number|contact[eo]?z?|contato|appele[zr]|appel|joindre|composez|num[ée]ro|n[úu]mero|r[ée]pond|telem[óo]vel|ligue|llame|llamar|atiende|atende|هاتف|اتصل[يوا]*|واتساب|رقم|الرقم|جوال|محمول)(?!\p{L})[^.!?؟]{0,40}$/iu;

/** Words after which digits name a law, a decision or a book. */
const citing =
	/(?<!\p{L})(?:n[°º]|n\.[°º]|nos?\.|art(?:icles?|\.)?|art[íi]culos?|artigos?|lois?|ley|lei|law|act|d[ée]cret|decreto(?:-le[iy])?|resoluci[óo]n|resolu[çc][ãa]o|r[ée]solution|portaria|arr[êe]t[ée]|isbn|issn|doi|القانون|قانون|عدد|الأمر|الظهير|ردمك)[ :.°º-]*(?:n\.?[°º] ?)?$/iu;

/** Words after which digits are a count. */
const counted =
	/^ ?(?:%|‰|€|\$|F? ?CFA|francs?|euros?|pesos|soles|lempiras|dirhams?|dinars?|personnes?|enfants?|habitant|people|children|inhabitant|jours?|days?|d[íi]as|km|ha |m²|personas|pessoas|crian|niñ|شخص|نسمة|طفل|درهم|دينار|يوم)/iu;

/** Telephone numbers that reach a person: valid ones, in the ways in which the countries of the library write them. */
export function phones(text: string, { countries, helplines }: SafeguardingRules): Trace[] {
	const known = countries.filter((one) => isSupportedCountry(one));
	return [...text.matchAll(candidate)].flatMap(({ index, 0: whole }) => {
		const digits = whole.replaceAll(/\D/g, '');
		if (helplines.has(digits) || isDate(whole) || isBook(digits)) return [];
		const before = text.slice(Math.max(0, index - 60), index);
		const after = text.slice(index + whole.length, index + whole.length + 12);
		if (!isPhone(whole, { before, after, known })) return [];
		return [{ code: 'phone-number' as const, start: index, end: index + whole.length }];
	});
}

interface Around {
	before: string;
	after: string;
	known: readonly CountryCode[];
}

function isPhone(whole: string, { before, after, known }: Around): boolean {
	if (/^(?:\+|00)/.test(whole)) {
		const number = parsePhoneNumberFromString(whole.replace(/^00/, '+').replace('(0)', ''));
		if (number?.isPossible()) return true;
	}
	if (citing.test(before) || counted.test(after)) return false;
	const isCalled = calling.test(before);
	const looksLikeOne = isCalled || isGrouped(whole);
	return looksLikeOne && known.some((country) => isValid(whole, country));
}

const isValid = (whole: string, country: CountryCode) =>
	parsePhoneNumberFromString(whole.replace(/^\(0\)/, '0'), country)?.isValid() ?? false;

/** Tell whether the digits stand in groups as those of a telephone do, and neither those of a large number nor years. */
function isGrouped(whole: string): boolean {
	const groups = whole.split(/\D+/).filter(Boolean);
	if (groups.length === 1) return whole.startsWith('0') && whole.length >= 9;
	const [first = '', ...rest] = groups;
	const isCount =
		first.length <= 3 && !first.startsWith('0') && rest.every((one) => one.length === 3);
	const isYear = (one: string) => /^(?:1[89]|20)\d\d$/.test(one);
	return (
		!isCount &&
		!groups.some(isYear) &&
		groups.every((one) => one.length > 1 && one.length < (first.startsWith('0') ? 7 : 6))
	);
}

const isDate = (whole: string) =>
	/^(?:\d{4}[-.]\d{1,2}[-.]\d{1,2}|\d{1,2}[-.]\d{1,2}[-.]\d{4})$/.test(whole);

/** An ISBN has 13 digits and starts so. */
const isBook = (digits: string) => /^97[89]\d{10}$/.test(digits);
