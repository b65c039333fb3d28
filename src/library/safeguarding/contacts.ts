import { eitherCase, type SafeguardingRules, type Trace, tracesOf } from './trace.ts';

const at = String.raw`(?: ?@ ?| ?[([] ?(?:at|arroba|arobase|chez) ?[)\]] ?| (?:arroba|arobase) )`;
const mail = new RegExp(
	String.raw`(?<![\p{L}\d])[\p{L}\d][\p{L}\d._%+-]*${at}(?<host>[\p{L}\d-]+(?:\.[\p{L}\d-]+)+)`,
	'giu',
);

/** “someone at host dot org”. */
const spelt =
	/(?<![\p{L}\d])[\p{L}\d._-]+(?: dot [\p{L}\d-]+)* at [\p{L}\d-]+ dot [a-z]{2,6}(?!\p{L})/giu;

/** Hosts that no mail reaches. */
const invented = /(?:^|\.)example(?:\.(?:com|org|net))?$|\.(?:test|invalid)$/i;

/** E-mail addresses, spelt out ones too, that do not belong to a declared organisation. */
export const emails = (text: string, { isOwnHost }: SafeguardingRules): Trace[] =>
	tracesOf('email-address', text, [mail, spelt], ({ groups }) => {
		const host = groups?.['host']?.toLowerCase() ?? '';
		return !invented.test(host) && !isOwnHost(host);
	});

const proper = String.raw`\p{Lu}[\p{L}'-]+`;
const street = {
	french: eitherCase(
		String.raw`rue|avenue|av\.|boulevard|bd|chemin|impasse|all[ée]e|place|quai|route|cit[ée]|villa|lotissement`,
	),
	english: String.raw`Street|St|Road|Rd|Avenue|Ave|Lane|Drive|Court|Close|Square|Terrace|Crescent`,
	spanish: eitherCase(
		String.raw`calle|carrera|cra\.?|avenida|av\.?|jir[óo]n|jr\.?|pasaje|diagonal|transversal`,
	),
	portuguese: eitherCase(
		String.raw`rua|avenida|av\.?|travessa|largo|pra[çc]a|estrada|beco|alameda`,
	),
	arabic: String.raw`شارع|زنقة|نهج|زقاق|حي`,
};
const number = String.raw`(?:n[.°º]{1,2}|n[úu]mero|#|no\.?)? ?\d{1,4}(?:[a-z](?!\p{L}))?`;

const addresses = [
	String.raw`(?<![\d.,])\d{1,4}(?: ?(?:bis|ter|[a-c]))?,? (?:${street.french}) (?:de |du |des |de la |d'|l')?[\p{L}\d]`,
	String.raw`(?<![\d.,])\d{1,4}[A-Za-z]? ${proper}(?: ${proper})? (?:${street.english})(?!\p{L})`,
	String.raw`(?<!\p{L})(?:${street.spanish}|${street.portuguese}) (?:\p{L}+ ){0,4}?\p{Lu}[\p{L}'-]*,? ?(?:n[.°º]{1,2}|#|no\.?)? ?(?!(?:19|20)\d\d)\d{1,4}(?!\d| ?%)`,
	String.raw`(?<!\p{L})(?:${street.spanish}) \d{1,3}[A-Za-z]? ?(?:#|n[.°º]{1,2}|[Nn]o\.?) ?\d`,
	String.raw`(?<!\p{L})(?:BP|B\.P\.|P\.? ?O\.? Box|[Aa]partado postal|[Cc]aixa postal|[Cc]asilla postal|ص\.? ?ب\.?) ?:? ?(?:n° ?)?\d+`,
	String.raw`(?<!\d)\d{1,4} (?:${street.arabic}) \p{L}`,
	String.raw`(?<!\p{L})(?:${street.arabic})(?: \p{L}+){1,3} رقم \d`,
].map((source) => new RegExp(source, 'gu'));

/** Postal addresses: a street with a number, or a box. */
export const postalAddresses = (text: string): Trace[] =>
	tracesOf('postal-address', text, addresses, ({ 0: whole }) =>
		new RegExp(number, 'i').test(whole),
	);
