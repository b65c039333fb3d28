import { isGivenName, maybeName } from './given-names.ts';
import { eitherCase, type Trace, tracesOf } from './trace.ts';

/** One to seventeen, in words. */
const counted =
	'un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|dix-sept|' +
	'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|' +
	'uno?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|dieciséis|diecisiete|' +
	'um|uma|dois|duas|três|quatro|sete|oito|nove|dez|doze|treze|catorze|quatorze|quinze|dezasseis|dezesseis|dezassete|dezessete';
const age = `(?:1[0-7]|[1-9]|${counted}|${eitherCase(counted)})`;
const unit = String.raw`(?:ans?|mois|years?|months?|yrs?|y\.?o\.?|años?|añitos|meses|mes|anos?|aninhos)(?!\p{L})`;
const years = `${age}(?: |-)?${unit}(?:[- ]old| de edad| de idade)?`;
const name = String.raw`(?<name>\p{Lu}[\p{Ll}'-]+)(?: \p{Lu}[\p{L}'-]*\.?){0,3}`;
const of = String.raw`(?:[aâ]g[ée]e?s? de |aged |de |d'|com |con |edad )?`;
const child = String.raw`(?:fille(?:tte)?s?|gar[çc]on|enfant|[ée]l[èe]ve|adolescente?|jeune|girl|boy|child|pupil|ni[ñn][ao]|muchach[ao]|chic[ao]|menin[ao]|crian[çc]a|rapaz|rapariga|jovem|joven|alumn[ao]|alun[ao])`;

/** Forms that say a name and an age; one of them takes only names that are sure. */
const forms = [
	String.raw`${name}(?:, ?| \(|, \()${of}${years}`,
	String.raw`${name}, (?:(?:une? |la |le |el |uma? |the |an? )?(?:\p{Ll}+ )?${child},? )${of}${years}`,
	String.raw`${name}, an? ${years}`,
	String.raw`(?:[AÂaâ]g[ée]e? de|Aged|De|Com|Con) ${years}, (?:l[ae] |o |a )?(?:\p{Ll}+ )?${name}`,
	String.raw`${name} [aâ]g[ée]e? de ${years}`,
	String.raw`${name},? aged ${age}(?![\d\p{L}])`,
	String.raw`${name}, (?:1[0-7]|[1-9])(?:,| ?\()`,
	String.raw`${name} (?:a|n'a que|avait|n'avait que|aura|vient d'avoir|s[óo] tem|solo tiene|is|was|turned|tiene|ten[íi]a|cumpli[óo]|tem|tinha|fez) (?:only |just |seulement |apenas |solo )?${years}`,
	String.raw`${name} (?:is|was) (?:only |just )?${age}(?= when| and|[,.]| at)`,
	String.raw`${name} turned (?:only |just )?${age}(?![\d\p{L}%])`,
	String.raw`${years} ?,? ?${name}(?=[ ,.])`,
	String.raw`${child}[^.;!?]{0,12} ${years},? (?:(?:appel[ée]e?|nomm[ée]e?|pr[ée]nomm[ée]e?|named|called|llamad[ao]|de nombre|chamad[ao]) )?${name}`,
	String.raw`${years}(?: |-)${child},? (?:(?:named|called) )?${name}`,
].map((source) => new RegExp(String.raw`(?<!\p{L})${source}`, 'gu'));
const sure = new Set([10]);

/** What makes a number of years no age. */
const elapsed =
	/^,? ?(?:apr[èe]s|plus tard|avant|d'exp|de (?:travail|pratique|r[ée]forme|mise|guerre|trabajo|experiencia|trabalho|experi)|later|after|of|ago|despu[ée]s|m[áa]s tarde|depois|mais tarde|de prisi[óo]n|de prison|de pris[ãa]o)/iu;
const article =
	/(?<!\p{L})(?:les?|la|l'|the|el|los|las|os?|as?|une?|um|uma|una|des|d[eo]s|du|da) $/iu;

/** A first name with an age under 18. */
export const childAges = (text: string): Trace[] => [
	...forms.flatMap((form, index) =>
		tracesOf('child-age', text, [form], (match) => isNamed(match, text, sure.has(index))),
	),
	...arabicAges(text),
];

function isNamed(match: RegExpExecArray, text: string, mustBeSure: boolean): boolean {
	const found = match.groups?.['name'] ?? '';
	if (elapsed.test(text.slice(match.index + match[0].length))) return false;
	// A verb may open the sentence before the name: “Appelez Awa, 9 ans”.
	if ((match[0].match(/\p{Lu}[\p{Ll}'-]+/gu) ?? []).some(isGivenName)) return true;
	const before = text.slice(0, match.index + match[0].indexOf(found));
	return !mustBeSure && maybeName(found) && !article.test(before);
}

const arabicAge = String.raw`(?:(?<![\d-])(?:1[0-7]|[1-9])|(?:ال)?(?:ثلاث|أربع|خمس|ست|سبع|ثمان|ثماني|تسع|عشر|إحدى|اثنتي|اثنا)ة?(?: عشرة?)?) (?:سنة|سنوات|عاما|عام|أعوام|السنوات|شهرا|أشهر)`;
const arabicRange = /(?:من|بين|دون|تحت|منذ|خلال) $|\d (?:إلى|أو|و) ?$/u;
const childWord =
	/(?:الطفلة?|التلميذة?|الفتاة|الفتى|الصبي|الرضيعة?|تدعى|يدعى|اسمها|اسمه) (?!ال)(\p{L}{3,})/u;
const noName = new Set([
	'الذي',
	'التي',
	'على',
	'إلى',
	'كان',
	'عمرها',
	'عمره',
	'ليس',
	'ليست',
	'حتى',
	'ذات',
	'وهو',
	'وهي',
	'بعد',
	'قبل',
	'عند',
	'دون',
	'بين',
]);

/** Arabic has no capitals: a common first name, or the word after “the child”, in the sentence of the age. */
function arabicAges(text: string): Trace[] {
	return tracesOf('child-age', text, [new RegExp(arabicAge, 'gu')], ({ index, 0: whole }) => {
		if (arabicRange.test(text.slice(0, index))) return false;
		const before =
			text
				.slice(Math.max(0, index - 45), index)
				.split(/[.!?؟]/u)
				.at(-1) ?? '';
		const after =
			text.slice(index + whole.length, index + whole.length + 30).split(/[.!?؟]/u)[0] ?? '';
		const words = `${before} ${after}`.split(/[^\p{L}]+/u);
		const called = childWord.exec(`${before} ${after}`)?.[1];
		return words.some(isGivenName) || (called !== undefined && !noName.has(called));
	});
}
