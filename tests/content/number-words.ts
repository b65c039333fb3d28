/** Words that count, and words that rank, by value. */
type Words = Readonly<Record<number, string>>;

const counts: Readonly<Record<string, Words>> = {
	fr: {
		1: 'un une',
		2: 'deux',
		3: 'trois trio trios trimestre trimestres',
		4: 'quatre',
		5: 'cinq',
		6: 'six',
		7: 'sept',
		8: 'huit',
		9: 'neuf',
		10: 'dix dizaine dizaines',
		11: 'onze',
		12: 'douze douzaine',
		13: 'treize',
		14: 'quatorze',
		15: 'quinze quinzaine',
		16: 'seize',
		20: 'vingt vingtaine',
		30: 'trente trentaine',
		40: 'quarante',
		50: 'cinquante',
		60: 'soixante',
		100: 'cent cents centaine centaines',
		1000: 'mille milliers',
		1000000: 'million millions',
	},
	en: {
		1: 'one',
		2: 'two',
		3: 'three threes trio trios quarter quarters quarterly',
		4: 'four fours',
		5: 'five fives',
		6: 'six sixes',
		7: 'seven sevens',
		8: 'eight eights',
		9: 'nine',
		10: 'ten tens',
		11: 'eleven',
		12: 'twelve dozen',
		13: 'thirteen',
		14: 'fourteen',
		15: 'fifteen fortnight fortnightly',
		16: 'sixteen',
		17: 'seventeen',
		18: 'eighteen',
		19: 'nineteen',
		20: 'twenty',
		30: 'thirty',
		40: 'forty',
		50: 'fifty',
		60: 'sixty',
		70: 'seventy',
		80: 'eighty',
		90: 'ninety',
		100: 'hundred hundreds',
		1000: 'thousand thousands',
		1000000: 'million',
	},
	es: {
		1: 'uno una',
		2: 'dos',
		3: 'tres trío tríos trimestre trimestres',
		4: 'cuatro',
		5: 'cinco',
		6: 'seis',
		7: 'siete',
		8: 'ocho',
		9: 'nueve',
		10: 'diez decena decenas',
		11: 'once',
		12: 'doce docena',
		13: 'trece',
		14: 'catorce',
		15: 'quince quincena quincenal',
		16: 'dieciséis',
		17: 'diecisiete',
		18: 'dieciocho',
		19: 'diecinueve',
		20: 'veinte veintena',
		21: 'veintiuno veintiuna veintiún',
		22: 'veintidós',
		23: 'veintitrés',
		24: 'veinticuatro',
		25: 'veinticinco',
		26: 'veintiséis',
		27: 'veintisiete',
		28: 'veintiocho',
		29: 'veintinueve',
		30: 'treinta',
		40: 'cuarenta',
		50: 'cincuenta',
		60: 'sesenta',
		70: 'setenta',
		80: 'ochenta',
		90: 'noventa',
		100: 'cien ciento centenar centenares cientos',
		1000: 'mil miles',
		1000000: 'millón millones',
	},
	pt: {
		1: 'um uma',
		2: 'dois duas',
		3: 'três trio trios trimestre trimestres',
		4: 'quatro',
		5: 'cinco',
		6: 'seis',
		7: 'sete',
		8: 'oito',
		9: 'nove',
		10: 'dez dezena dezenas',
		11: 'onze',
		12: 'doze dúzia',
		13: 'treze',
		14: 'catorze',
		15: 'quinze quinzena',
		16: 'dezasseis',
		17: 'dezassete',
		18: 'dezoito',
		19: 'dezanove',
		20: 'vinte vintena',
		30: 'trinta',
		40: 'quarenta',
		50: 'cinquenta',
		60: 'sessenta',
		70: 'setenta',
		80: 'oitenta',
		90: 'noventa',
		100: 'cem cento centena centenas',
		1000: 'mil milhares',
		1000000: 'milhão milhões',
	},
	ar: {
		1: 'واحد واحدة أحد إحدى',
		2: 'اثنان اثنين اثنتان اثنتين اثنا اثني اثنتا اثنتي',
		3: 'ثلاثة ثلاث',
		4: 'أربعة أربع',
		5: 'خمسة خمس',
		6: 'ستة ست',
		7: 'سبعة سبع',
		8: 'ثمانية ثمان ثماني',
		9: 'تسعة تسع',
		10: 'عشرة عشر عشرات',
		20: 'عشرون عشرين',
		30: 'ثلاثون ثلاثين',
		40: 'أربعون أربعين',
		50: 'خمسون خمسين',
		60: 'ستون ستين',
		70: 'سبعون سبعين',
		80: 'ثمانون ثمانين',
		90: 'تسعون تسعين',
		100: 'مئة مائة مئات',
		1000: 'ألف آلاف',
		1000000: 'مليون ملايين',
	},
};

const ranks: Readonly<Record<string, Words>> = {
	fr: {
		1: 'unième',
		3: 'troisième tiers',
		4: 'quatrième',
		5: 'cinquième',
		6: 'sixième',
		7: 'septième',
		8: 'huitième',
		9: 'neuvième',
		10: 'dixième',
		11: 'onzième',
		12: 'douzième',
		15: 'quinzième',
		20: 'vingtième',
		30: 'trentième',
		60: 'soixantième',
	},
	en: {
		1: 'first',
		3: 'third thirds',
		4: 'fourth',
		5: 'fifth',
		6: 'sixth',
		7: 'seventh',
		8: 'eighth',
		9: 'ninth',
		10: 'tenth',
		11: 'eleventh',
		12: 'twelfth',
		15: 'fifteenth',
		20: 'twentieth',
		30: 'thirtieth',
		60: 'sixtieth',
	},
	es: {
		3: 'tercer tercero tercera terceros terceras tercio tercios',
		4: 'cuarto cuarta',
		5: 'quinto quinta',
		6: 'sexto sexta',
		7: 'séptimo séptima',
		8: 'octavo octava',
		9: 'noveno novena',
		10: 'décimo décima',
	},
	pt: {
		3: 'terceiro terceira terceiros terço terços',
		4: 'quarto quarta',
		5: 'quinto quinta',
		6: 'sexto sexta',
		7: 'sétimo sétima',
		8: 'oitavo oitava',
		9: 'nono nona',
		10: 'décimo décima',
		20: 'vigésimo',
		30: 'trigésimo',
	},
	ar: {
		3: 'ثالث ثالثة ثلث',
		4: 'رابع رابعة',
		5: 'خامس خامسة',
		6: 'سادس سادسة',
		7: 'سابع سابعة',
		8: 'ثامن ثامنة',
		9: 'تاسع تاسعة',
		10: 'عاشر عاشرة',
	},
};

/** Where such a word says something else. */
const homographs: Readonly<Record<string, RegExp>> = {
	// “Nothing new” has nothing to do with nine.
	fr: /\brien de neuf\b/g,
	// A bedroom.
	es: /(?:el|un|su|del|al|este|cada|ningún) cuarto(?= de | del | más | es |[,.;»?])/g,
	// Days of the week.
	pt: /(?:segunda|terça|quarta|quinta|sexta)-feira/g,
	// “You are not”, and “the plan takes up a page”.
	ar: /(?<!\p{L})(?:[فو]?لست(?!\p{L})|تسع(?= (?:الخطة|صفحة|صفحتين)))/gu,
};

const listed = (words: Words = {}, rank: string) =>
	Object.entries(words).flatMap(([value, list]) =>
		list.split(' ').map((word) => [word, `‹${value}${rank}›`] as const),
	);

const marks = new Map(
	Object.keys(counts).map((locale) => [
		locale,
		new Map([...listed(counts[locale], ''), ...listed(ranks[locale], 'º')]),
	]),
);

/**
 * A text in lower case with its words for numbers as marks, `‹24›`, or `‹3º›` for a rank.
 *
 * @example
 * withNumbers('vingt-quatre heures', 'fr') // => '‹24› heures'
 */
export function withNumbers(text: string, locale: string): string {
	const known = marks.get(locale) ?? new Map<string, string>();
	const marked = text
		.replaceAll(homographs[locale] ?? /(?!)/g, '…')
		.replaceAll(/\p{L}+/gu, (word) => known.get(word) ?? known.get(bare(word)) ?? word);
	const added = (_: string, one: string, other: string) => {
		const [value, rank] = [Number(one) + Number.parseInt(other), other.endsWith('º') ? 'º' : ''];
		return `‹${value}${rank}›`;
	};
	return marked
		.replaceAll(/‹([1-9]0)›-‹([1-9]º?)›/g, added)
		.replaceAll(/‹([2-9]0)› (?:et|y|e) ‹([1-9]º?)›/g, added)
		.replaceAll(/‹([1-9])› (?:و|وال)?‹([1-9]0)›/g, added);
}

/** An Arabic word without the particles and the article before it, and the ending of its case. */
const bare = (word: string) =>
	word.replace(/^[وفبكل]?(?:ال|ل)?(?=\p{L}{2})/u, '').replace(/ا$/, '');
