import { listPath, withBase } from '#model/address.ts';
import { type CollectionName, collections } from '#model/collections.ts';
import type { Document } from '#model/document.ts';
import type { Shelf } from '../shelf.ts';
import { wordsOf } from '../words.ts';
import { type LanguagesView, pageLanguages } from './languages.ts';
import { type DocumentLinkView, documentLink, type LinkView, versionIn } from './link.ts';
import { documentsFor } from './list.ts';

/** A page that gathers documents of every collection around one theme or country. */
export interface GatheringView {
	title: string;
	intro: string | undefined;
	all: LinkView;
	groups: {
		collection: string;
		heading: string;
		items: DocumentLinkView[];
		more: LinkView | undefined;
	}[];
	languages: LanguagesView;
	path: string;
}

/** How many documents of one collection a gathering shows before it leads to the whole list. */
const shownEach = 12;

/** The page of a theme. */
export function themeView(shelf: Shelf, code: string, locale: string): GatheringView {
	const words = wordsOf(shelf, locale);
	return {
		title: words.label('themes', code),
		intro: shelf.vocabularies['themes']?.get(code)?.definition[locale],
		all: { href: withBase(shelf.config.base, `/${locale}/themes/`), text: words.t('themes') },
		...gathered(shelf, {
			locale,
			rest: `themes/${code}/`,
			facet: `by/themes/${code}/`,
			has: (one) => dataOf(one).themes.includes(code),
		}),
	};
}

/** The page of a country: what comes from it or applies to it, and the organisations that have their seat there. */
export function countryView(shelf: Shelf, code: string, locale: string): GatheringView {
	const words = wordsOf(shelf, locale);
	const small = code.toLowerCase();
	return {
		title: words.country(code),
		intro: undefined,
		all: { href: withBase(shelf.config.base, `/${locale}/countries/`), text: words.t('countries') },
		...gathered(shelf, {
			locale,
			rest: `countries/${small}/`,
			facet: `by/countries/${small}/`,
			has: (one) => countriesOf(one).includes(code),
		}),
	};
}

const dataOf = (document: Document) => versionIn(document, document.original).data;

function countriesOf(document: Document): string[] {
	const data = dataOf(document);
	return 'country' in data && typeof data.country === 'string'
		? [...data.countries, data.country]
		: data.countries;
}

/** The countries that some document names, by code. */
export function countryCodes(shelf: Shelf): string[] {
	return [...new Set([...shelf.documents.values()].flatMap(countriesOf))].toSorted();
}

interface Gathering {
	locale: string;
	/** What follows the locale in the path. */
	rest: string;
	/** What follows the collection in the path of the whole list. */
	facet: string;
	has: (document: Document) => boolean;
}

function gathered(
	shelf: Shelf,
	{ locale, rest, facet, has }: Gathering,
): Pick<GatheringView, 'groups' | 'languages' | 'path'> {
	const words = wordsOf(shelf, locale);
	const groups = collections.flatMap((collection) => {
		const documents = documentsFor(shelf, collection, locale).filter(has);
		if (documents.length === 0) return [];
		return [
			{
				collection,
				heading: words.t(`collection.${collection}`),
				items: documents
					.slice(0, shownEach)
					.map((document) => documentLink(shelf, document, locale)),
				more:
					documents.length > shownEach
						? moreLink(shelf, { collection, facet, locale, count: documents.length })
						: undefined,
			},
		];
	});
	return {
		groups,
		languages: pageLanguages(shelf, locale, rest),
		path: withBase(shelf.config.base, `/${locale}/${rest}`),
	};
}

function moreLink(
	shelf: Shelf,
	{
		collection,
		facet,
		locale,
		count,
	}: { collection: CollectionName; facet: string; locale: string; count: number },
): LinkView {
	const { t } = wordsOf(shelf, locale);
	return {
		href: withBase(shelf.config.base, listPath(locale, collection) + facet),
		text: t('list.more', { count }),
	};
}

/** The index of all themes or of all countries. */
export interface IndexView {
	title: string;
	items: (LinkView & { count: string; definition: string | undefined })[];
	languages: LanguagesView;
	path: string;
}

/** Every theme, with the number of its documents. */
export function themesView(shelf: Shelf, locale: string): IndexView {
	const words = wordsOf(shelf, locale);
	const counts = tally(shelf, (document) => dataOf(document).themes);
	return {
		title: words.t('themes'),
		items: [...(shelf.vocabularies['themes']?.values() ?? [])].map(({ code, definition }) => ({
			href: withBase(shelf.config.base, `/${locale}/themes/${code}/`),
			text: words.label('themes', code),
			count: words.number(counts.get(code) ?? 0),
			definition: definition[locale],
		})),
		languages: pageLanguages(shelf, locale, 'themes/'),
		path: withBase(shelf.config.base, `/${locale}/themes/`),
	};
}

/** Every country that some document names. */
export function countriesView(shelf: Shelf, locale: string): IndexView {
	const words = wordsOf(shelf, locale);
	const counts = tally(shelf, countriesOf);
	const items = [...counts].map(([code, count]) => ({
		href: withBase(shelf.config.base, `/${locale}/countries/${code.toLowerCase()}/`),
		text: words.country(code),
		count: words.number(count),
		definition: undefined,
	}));
	return {
		title: words.t('countries'),
		items: items.toSorted((a, b) => words.compare(a.text, b.text)),
		languages: pageLanguages(shelf, locale, 'countries/'),
		path: withBase(shelf.config.base, `/${locale}/countries/`),
	};
}

function tally(
	shelf: Shelf,
	codes: (document: Document) => readonly string[],
): Map<string, number> {
	const counts = new Map<string, number>();
	for (const document of shelf.documents.values()) {
		for (const code of new Set(codes(document))) counts.set(code, (counts.get(code) ?? 0) + 1);
	}
	return counts;
}
