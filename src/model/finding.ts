import { en } from './findings/en.ts';
import { es } from './findings/es.ts';
import { fr } from './findings/fr.ts';

/** A permanent, searchable name of a mistake. Never renamed, never given a second meaning. */
export type FindingCode = keyof typeof en;
export type Severity = 'error' | 'advice';

/** The languages in which findings speak. */
export const findingLanguages = ['fr', 'en', 'es'] as const;
export type FindingLanguage = (typeof findingLanguages)[number];

/** Every code, in the order of the alphabet. */
export const findingCodes = Object.keys(en).toSorted() as readonly FindingCode[];

/** The language in which findings speak to a reader of this locale, if there is one. */
export const findingLanguageOf = (locale: string): FindingLanguage | undefined =>
	findingLanguages.find((one) => one === locale.split('-')[0]);

/** Tell whether findings speak the language of this locale. */
export const speaksFindings = (locale: string): boolean => findingLanguageOf(locale) !== undefined;

/** Something an author can mend: where it is, what it is, and the values its sentence needs. */
export interface Finding {
	/** Relative to the content folder, with `/`. */
	file: string;
	/** From 1. */
	line: number;
	/** From 1, in UTF-16 units. */
	column: number;
	code: FindingCode;
	severity: Severity;
	values: FindingValues;
}

/** Values by name; one that starts with `@` is a phrase said in the reader's language. */
export type FindingValues = Readonly<Record<string, string | number>>;

/** What a finding looks like once it is said in one language: the shape of `check --format json`. */
export interface SpokenFinding {
	file: string;
	line: number;
	column: number;
	code: FindingCode;
	severity: Severity;
	message: string;
	cure: string;
}

/** Findings that inform and never block. */
const advice = new Set<FindingCode>([
	'address-unlisted',
	'alt-vague',
	'attachment-heavy',
	'document-long',
	'drawing-heavy',
	'heading-skip',
	'image-heavy',
	'item-untranslated',
	'link-vague',
	'review-overdue',
	'section-missing',
	'sentence-long',
	'table-without-headers',
	'translation-stale',
	'waiver-unused',
]);

/** Tell whether a finding blocks publication or advises. */
export const severityOf = (code: FindingCode): Severity => (advice.has(code) ? 'advice' : 'error');

/** Findings that a person can answer for, in the text itself and with a reason. */
export const waivable: ReadonlySet<FindingCode> = new Set<FindingCode>([
	'alt-vague',
	'bank-account',
	'birth-date',
	'child-age',
	'child-place',
	'email-address',
	'heading-skip',
	'identity-number',
	'link-vague',
	'phone-number',
	'postal-address',
	'precise-location',
	'sentence-long',
	'table-without-headers',
]);

/** Every sentence, by language. */
const catalogues = { fr, en, es };

/** Where a finding points. */
export interface Place {
	file: string;
	line: number;
	column: number;
}

/** A finding of this code at this place; its severity follows from its code unless given. */
export function finding(
	code: FindingCode,
	place: Place,
	values: FindingValues = {},
	severity: Severity = severityOf(code),
): Finding {
	const { file, line, column } = place;
	return { file, line, column, code, severity, values };
}

/** The finding, said in one language. */
export function spoken(found: Finding, lang: FindingLanguage): SpokenFinding {
	const [message, cure] = catalogues[lang][found.code];
	const { values, ...place } = found;
	return { ...place, message: fill(message, values, lang), cure: fill(cure, values, lang) };
}

function fill(text: string, values: FindingValues, lang: FindingLanguage): string {
	return text
		.replaceAll(/\{(\w+)\}/g, (_, name: string) => phrase(shown(String(values[name] ?? '')), lang))
		.replaceAll(/ {2,}/g, ' ')
		.trim();
}

/** A value on one line and of a length to be read: a writer could otherwise forge lines of a terminal or of a log. */
function shown(value: string): string {
	const line = value.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ');
	return line.length > 1000 ? `${line.slice(0, 999)}…` : line;
}

/** Kinds of values and other phrases that sentences are made of. */
const phrases: Record<FindingLanguage, Record<string, string>> = {
	fr: {
		text: 'un texte',
		number: 'un nombre',
		integer: 'un nombre entier',
		boolean: '`true` ou `false`',
		list: 'une liste',
		map: 'un groupe de champs',
		null: 'vide',
		minimum: 'au moins {n}',
		maximum: 'au plus {n}',
		didYouMean: 'Vouliez-vous dire `{word}` ?',
		file: 'Un dossier de document contient `index.<langue>.md`, et ses images et pièces jointes.',
		beside: 'À côté d’un document, il ne peut y avoir que des fichiers de ces types : {word}.',
		top: 'Le dossier du contenu contient `library.yml`, `vocabulary/`, `interface/`, `addresses.txt` et les collections.',
	},
	en: {
		text: 'a text',
		number: 'a number',
		integer: 'a whole number',
		boolean: '`true` or `false`',
		list: 'a list',
		map: 'a group of fields',
		null: 'empty',
		minimum: 'at least {n}',
		maximum: 'at most {n}',
		didYouMean: 'Did you mean `{word}`?',
		file: 'A document’s folder holds `index.<locale>.md`, and its images and attachments.',
		beside: 'Beside a document there may only be files of these types: {word}.',
		top: 'The content folder holds `library.yml`, `vocabulary/`, `interface/`, `addresses.txt` and the collections.',
	},
	es: {
		text: 'un texto',
		number: 'un número',
		integer: 'un número entero',
		boolean: '`true` o `false`',
		list: 'una lista',
		map: 'un grupo de campos',
		null: 'vacío',
		minimum: 'al menos {n}',
		maximum: 'como máximo {n}',
		didYouMean: '¿Quería decir `{word}`?',
		file: 'La carpeta de un documento contiene `index.<idioma>.md`, y sus imágenes y archivos adjuntos.',
		beside: 'Junto a un documento solo puede haber archivos de estos tipos: {word}.',
		top: 'La carpeta del contenido contiene `library.yml`, `vocabulary/`, `interface/`, `addresses.txt` y las colecciones.',
	},
};

/** `@name` or `@name:argument` becomes the phrase; anything else stays as it is. */
function phrase(value: string, lang: FindingLanguage): string {
	const match = /^@(\w+)(?::(.*))?$/s.exec(value);
	const [, name = '', argument = ''] = match ?? [];
	if (name === 'language') return languageName(argument, lang);
	const text = Object.hasOwn(phrases[lang], name) ? phrases[lang][name] : undefined;
	return text?.replaceAll(/\{(?:n|word)\}/g, () => argument) ?? value;
}

function languageName(locale: string, lang: FindingLanguage): string {
	try {
		return new Intl.DisplayNames(lang, { type: 'language' }).of(locale) ?? locale;
	} catch {
		// No language has this name: a writer's own value happens to start like a phrase.
		return locale;
	}
}
