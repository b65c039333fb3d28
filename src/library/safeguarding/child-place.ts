import { isGivenName, maybeName } from './given-names.ts';
import { eitherCase, type Trace, tracesOf } from './trace.ts';

const name = String.raw`(?<name>\p{Lu}[\p{Ll}'-]+)(?: \p{Lu}[\p{L}'-]*\.?){0,2}`;
const links =
	'scolaris[ée]e?|inscrite?|est (?:[ée]l[èe]ve|[ée]coli[èe]re?|scolaris[ée]e?|inscrite?)|[ée]l[èe]ve|fr[ée]quente|[ée]tudie|va|habite|vit|r[ée]side|demeure|' +
	'was moved|enrolled|goes|attends|studies|is|lives|stays|resides|' +
	'estudia|asiste|vive|reside|habita|es|alumn[oa]|' +
	'estuda|frequenta|anda|mora|[ée] alun[oa]|alun[oa]';
const places = eitherCase(
	'[ée]cole|lyc[ée]e|coll[èe]ge|maternelle|internat|village|hameau|quartier|campement|douar|' +
		'escuela|colegio|instituto|aldea|caser[íi]o|barrio|vereda|' +
		'escola|col[ée]gio|aldeia|bairro|povoa[çc][ãa]o|lugar de|' +
		'village of|hamlet of|village',
);
const proper = String.raw`\p{Lu}\p{L}[\p{L}'-]*`;

/** Someone, what ties her to a place, and the place with its own name, in one sentence. */
const forms = [
	String.raw`${name},? (?:(?:qui|who|que) )?(?:${links})(?!\p{L})[^.;!?]{0,45}?(?<!\p{L})(?:${places})(?!\p{L})(?: \p{Ll}[\p{L}']*){0,3}? (?:de |d'|du |des |of )?${proper}`,
	String.raw`${name},? (?:who )?(?:goes|attends|studies|is|was)(?!\p{L})[^.;!?]{0,30}? ${proper}(?: ${proper}|'s)*(?: Primary| Secondary| High| Community)* (?:School|College|Academy|Nursery)`,
].map((source) => new RegExp(String.raw`(?<!\p{L})${source}`, 'gu'));

const arabicLink = /(?<!\p{L})(?:تدرس|يدرس|تلميذة?|طالبة?|تعيش|يعيش|تسكن|يسكن|تقيم|يقيم)(?!\p{L})/u;
const arabicPlace = /(?<!\p{L})(?:ب|ل)?(?:مدرسة|إعدادية|ثانوية|معهد|قرية|دوار|حي|عمادة) \p{L}+/gu;

/** A first name with a school or a village. */
export const childPlaces = (text: string): Trace[] => [
	...tracesOf('child-place', text, forms, (match) => {
		const found = match.groups?.['name'] ?? '';
		const article = /(?<!\p{L})(?:les?|la|l'|the|el|un|una|une|um|uma|el) $/iu;
		const isDefinite = article.test(text.slice(0, match.index));
		return isGivenName(found) || (maybeName(found) && !isDefinite);
	}),
	...tracesOf('child-place', text, [arabicPlace], ({ index }) => {
		const before =
			text
				.slice(Math.max(0, index - 50), index)
				.split(/[.!?؟]/u)
				.at(-1) ?? '';
		return arabicLink.test(before) && before.split(/[^\p{L}]+/u).some(isGivenName);
	}),
];
