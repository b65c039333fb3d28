import { documentPath, withBase } from '#model/address.ts';
import type { Document } from '#model/document.ts';
import type { Shelf } from '../shelf.ts';

/** One entry of the language menu. */
export interface LanguageView {
	locale: string;
	lang: string;
	dir: 'ltr' | 'rtl';
	/** The name of the language in itself. */
	label: string;
	href: string;
	isCurrent: boolean;
}

/** The languages in which a page exists, in the order of the library. */
export interface LanguagesView {
	here: LanguageView[];
	/** Languages of the library in which it does not exist: links to their home. */
	missing: LanguageView[];
}

/** The language menu of a document's page. */
export function documentLanguages(
	shelf: Shelf,
	document: Document,
	current: string,
): LanguagesView {
	const path = (locale: string) =>
		document.versions.has(locale)
			? documentPath(locale, document.collection, document.slug)
			: undefined;
	return languages(shelf, current, path);
}

/** The language menu of a page that exists in every language, or in some, at the same place: `rest` follows the locale. */
export function pageLanguages(
	shelf: Shelf,
	current: string,
	rest: string,
	isThere: (locale: string) => boolean = () => true,
): LanguagesView {
	return languages(shelf, current, (locale) =>
		isThere(locale) ? `/${locale}/${rest}` : undefined,
	);
}

function languages(
	shelf: Shelf,
	current: string,
	path: (locale: string) => string | undefined,
): LanguagesView {
	const all = [...shelf.locales.values()].map(({ locale, lang, dir, label }) => ({
		exists: path(locale) !== undefined,
		view: {
			locale,
			lang,
			dir,
			label,
			href: withBase(shelf.config.base, path(locale) ?? `/${locale}/`),
			isCurrent: locale === current,
		},
	}));
	return {
		here: all.filter(({ exists }) => exists).map(({ view }) => view),
		missing: all.filter(({ exists }) => !exists).map(({ view }) => view),
	};
}
