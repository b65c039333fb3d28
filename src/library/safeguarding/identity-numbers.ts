import { type Trace, tracesOf } from './trace.ts';

/** What is left of a number of any length when it is divided by 97. */
const remainder = (digits: string) =>
	Array.from(digits).reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0);

const iban = /(?<![\p{L}\d])[A-Z]{2}\d{2}(?: ?[A-Z\d]{4}){2,7}(?: ?[A-Z\d]{1,4})?(?![\p{L}\d])/gu;

/** International bank account numbers whose check digits are right (ISO 13616). */
export const bankAccounts = (text: string): Trace[] =>
	tracesOf('bank-account', text, [iban], ({ 0: whole }) => {
		const signs = whole.replaceAll(' ', '');
		const turned = signs.slice(4) + signs.slice(0, 4);
		return remainder(turned.replaceAll(/[A-Z]/g, (one) => String(one.charCodeAt(0) - 55))) === 1;
	});

/** A form of identity number, and whether its check digit is right. */
interface Form {
	pattern: RegExp;
	isRight?: (signs: string) => boolean;
}

const letters = 'TRWAGMYFPDXBNJZSQVHLCKE';

const forms: readonly Form[] = [
	// France: sex, year, month, place, order, key.
	{
		pattern: /(?<!\d)[12] ?\d{2} ?(?:0[1-9]|1[0-2]|[2-9]\d) ?\d[\dAB] ?\d{3} ?\d{3} ?\d{2}(?!\d)/g,
		isRight: (signs) =>
			97 - remainder(signs.slice(0, 13).replace('A', '0').replace('B', '0')) ===
			Number(signs.slice(13)),
	},
	// Spain: a letter tells the rest of the division by 23.
	{
		pattern: /(?<![\p{L}\d])(?:\d{8}|[XYZ]-?\d{7})-?[A-Z](?![\p{L}\d])/gu,
		isRight: (signs) => {
			const digits = signs.slice(0, -1).replace(/^[XYZ]/, (one) => String('XYZ'.indexOf(one)));
			return letters[Number(digits) % 23] === signs.at(-1);
		},
	},
	// Ireland: the same with the alphabet, each digit weighed by its place.
	{
		pattern: /(?<![\p{L}\d])\d{7}[A-W][A-IW]?(?![\p{L}\d])/gu,
		isRight: (signs) => {
			const sum = Array.from(signs.slice(0, 7)).reduce(
				(all, one, at) => all + Number(one) * (8 - at),
				0,
			);
			const second = signs[8] === undefined ? 0 : (signs.charCodeAt(8) - 64) % 23;
			return 'WABCDEFGHIJKLMNOPQRSTUV'[(sum + 9 * second) % 23] === signs[7];
		},
	},
	// Honduras: municipality, year of birth, order. Costa Rica: province, volume, entry.
	{ pattern: /(?<!\d)[01]\d{3}-(?:19|20)\d{2}-\d{5}(?!\d)/g },
	{ pattern: /(?<![\d-])[1-9]-\d{4}-\d{4}(?![\d-])/g },
	// United Kingdom: two letters, six digits, one letter.
	{ pattern: /(?<![\p{L}\d])[A-Z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-D](?![\p{L}\d])/gu },
];

/** Names of papers, after which even a number without check digits is that of a person. */
const papers =
	/(?<!\p{L})(?:CNIB?|NINA|CIN|DNI|DUI|NIF|NISS|NIC|cartes? (?:nationale )?d'identit[ée]|passeport|passport|pasaporte|passaporte|c[ée]dula|cart[ãa]o de cidad[ãa]o|identidad|identity card|ID card|acte de naissance|partida de nacimiento|birth certificate|s[ée]curit[ée] sociale|بطاقة|البطاقة|جواز)(?!\p{L})[^\d;!?]{0,40}?(?<![\p{L}\d])(?=[A-Z\d -]*\d)[A-Z]{0,3}\d[A-Z\d -]{4,}/giu;

/** Numbers of identity papers: those of a known form with right check digits, and those that a paper's name announces. */
export const identityNumbers = (text: string): Trace[] => [
	...forms.flatMap(({ pattern, isRight }) =>
		tracesOf('identity-number', text, [pattern], ({ 0: whole }) =>
			isRight ? isRight(whole.replaceAll(/[ -]/g, '')) : true,
		),
	),
	...tracesOf('identity-number', text, [papers]),
];
