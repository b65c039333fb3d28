import type { Document } from '#model/document.ts';
import type { FindingLanguage } from '#model/finding.ts';
import { nearest } from '#library/nearest.ts';
import type { Shelf } from '#library/shelf.ts';
import { sourceVersion, type Translation } from '#library/translations.ts';
import { contentFolder, readLibrary } from '#sources/disk.ts';
import { type Words, words } from './words.ts';

/** What each verb works on, and the words in which it speaks. */
export interface Library {
	folder: string;
	shelf: Shelf;
	/** Documents' files whose mistakes keep them out of the count. */
	unread: string[];
	lang: FindingLanguage;
	say: Words;
}

/** Why a verb did nothing, said to the person. */
export class Refusal extends Error {}

/** The library in the content folder. */
export function openLibrary(lang: FindingLanguage): Library {
	const folder = contentFolder();
	const { shelf, findings } = readLibrary(folder);
	const say = words[lang];
	if (!shelf) throw new Refusal(say.brokenLibrary);
	const errors = findings.filter(
		({ severity, file }) => severity === 'error' && /\/index\.[^/]+$/.test(file),
	);
	return { folder, shelf, unread: [...new Set(errors.map(({ file }) => file))], lang, say };
}

/** The name by which people call a document: `practices/case-conference`. */
export const nameOf = ({ collection, slug }: Document): string => `${collection}/${slug}`;

/** The document that a person named, by its collection and slug, its id, its folder or one of its files. */
export function documentNamed({ shelf, say }: Library, given: string): Document {
	const name = given
		.replace(/(?:\/index\.[\w-]+\.mdx?)?\/?$/, '')
		.split('/')
		.slice(-2)
		.join('/');
	const known = new Map([...shelf.documents.values()].map((one) => [nameOf(one), one]));
	const document = shelf.documents.get(name) ?? known.get(name);
	if (document) return document;
	const isThere = [...shelf.content.keys()].some((path) => path.startsWith(`${name}/`));
	if (isThere && name.includes('/')) throw new Refusal(say.brokenDocument(name));
	throw new Refusal(say.unknownDocument(name, nearest(name, known.keys())));
}

/** The locale that a person named, if the library has it. */
export function localeNamed({ shelf, say }: Library, locale: string): string {
	const known = [...shelf.locales.keys()];
	if (known.includes(locale)) return locale;
	throw new Refusal(say.unknownLocale(locale, known.join(', '), nearest(locale, known)));
}

/** The translation that a person named, when it says what it translates and that is there. */
export function translationNamed(library: Library, given: string, locale: string): Translation {
	const document = documentNamed(library, given);
	const { shelf, say } = library;
	const name = nameOf(document);
	const translation = document.versions.get(localeNamed(library, locale));
	if (locale === document.original) throw new Refusal(say.isOriginal(name, locale));
	if (!translation) {
		const file = ['md', 'mdx']
			.map((format) => `${name}/index.${locale}.${format}`)
			.find((path) => shelf.content.has(path));
		throw new Refusal(file ? say.brokenDocument(file) : say.notTranslated(name, locale));
	}
	if (!translation.source) throw new Refusal(say.withoutSource(translation.file));
	const source = sourceVersion(document, translation);
	if (!source)
		throw new Refusal(
			say.sourceGone(translation.file, translation.source.locale, document.original),
		);
	return { document, translation, source, translated: translation.source.hash };
}
