import { listPath, withBase } from '#model/address.ts';
import type { CollectionName } from '#model/collections.ts';
import type { Document } from '#model/document.ts';
import type { Shelf } from '../shelf.ts';
import { type Facet, facets } from '../site-paths.ts';
import { type Words, wordsOf } from '../words.ts';
import { type LanguagesView, pageLanguages } from './languages.ts';
import { type DocumentLinkView, documentLink, type LinkView, versionIn } from './link.ts';

/** One way to cut a list: every code that some document has, with its count. */
export interface FacetView {
	facet: Facet;
	label: string;
	values: (LinkView & { count: string; isCurrent: boolean })[];
}

/** A page of the list of a collection, whole or cut by one code. */
export interface ListView {
	collection: string;
	title: string;
	intro: string;
	/** The code by which the list is cut. */
	chosen: string | undefined;
	all: LinkView;
	count: string;
	facets: FacetView[];
	items: DocumentLinkView[];
	pages: (LinkView & { isCurrent: boolean })[];
	languages: LanguagesView;
	path: string;
}

/** Which part of a list a page shows. */
export interface ListCut {
	facet: Facet;
	code: string;
}

/** The part of a path that names a cut: `practices/by/themes/justice/`. */
const cutPath = (collection: string, cut: ListCut | undefined) =>
	cut ? `${collection}/by/${cut.facet}/${cut.code.toLowerCase()}/` : `${collection}/`;

const pagePath = (path: string, page: number) => (page === 1 ? path : `${path}page/${page}/`);

/** The codes of a document for a facet. */
function codesOf(document: Document, facet: Facet): readonly string[] {
	return versionIn(document, document.original).data[facet];
}

const memo = new WeakMap<Shelf, Map<string, readonly Document[]>>();

/** The documents of a collection, sorted by title for readers of a language. */
export function documentsFor(
	shelf: Shelf,
	collection: CollectionName,
	locale: string,
): readonly Document[] {
	const known = memo.get(shelf) ?? new Map<string, readonly Document[]>();
	memo.set(shelf, known);
	const name = `${locale} ${collection}`;
	const words = wordsOf(shelf, locale);
	const sorted =
		known.get(name) ??
		[...shelf.documents.values()]
			.filter((document) => document.collection === collection)
			.map((document) => ({ document, title: documentLink(shelf, document, locale).text }))
			.toSorted((a, b) => words.compare(a.title, b.title))
			.map(({ document }) => document);
	known.set(name, sorted);
	return sorted;
}

/** Every cut and page of a collection's list: what has a document, and no more. */
export function listCuts(
	shelf: Shelf,
	collection: CollectionName,
	locale: string,
): { cut: ListCut | undefined; page: number; rest: string }[] {
	const documents = documentsFor(shelf, collection, locale);
	const cuts: (ListCut | undefined)[] = [undefined];
	for (const facet of Object.keys(facets) as Facet[]) {
		const codes = new Set(documents.flatMap((document) => codesOf(document, facet)));
		for (const code of codes) cuts.push({ facet, code });
	}
	return cuts.flatMap((cut) => {
		const count = cut
			? documents.filter((document) => codesOf(document, cut.facet).includes(cut.code)).length
			: documents.length;
		const pages = pagesFor(shelf, collection, count);
		return Array.from({ length: pages }, (_, index) => ({
			cut,
			page: index + 1,
			rest: pagePath(cutPath(collection, cut), index + 1),
		}));
	});
}

/** How many pages a list takes; the glossary is one page, from A to Z. */
function pagesFor(shelf: Shelf, collection: CollectionName, count: number): number {
	return collection === 'glossary'
		? 1
		: Math.max(1, Math.ceil(count / shelf.config.options.pageSize));
}

/** One page of a list. */
export function listView(
	shelf: Shelf,
	collection: CollectionName,
	{ locale, cut, page }: { locale: string; cut: ListCut | undefined; page: number },
): ListView {
	const words = wordsOf(shelf, locale);
	const { t } = words;
	const all = documentsFor(shelf, collection, locale);
	const chosen = cut
		? all.filter((document) => codesOf(document, cut.facet).includes(cut.code))
		: all;
	const { pageSize } = shelf.config.options;
	const shown =
		collection === 'glossary' ? chosen : chosen.slice((page - 1) * pageSize, page * pageSize);
	const root = `/${locale}/`;
	const base = cutPath(collection, cut);
	const pageCount = pagesFor(shelf, collection, chosen.length);
	const at = (path: string) => withBase(shelf.config.base, path);
	return {
		collection,
		title: t(`collection.${collection}`),
		intro: t(`collection.${collection}.intro`),
		chosen: cut && facetLabel(words, cut),
		all: { href: at(listPath(locale, collection)), text: t('list.all') },
		count: t('list.count', { count: chosen.length }),
		facets: facetViews(shelf, words, { collection, documents: all, cut }),
		items: shown.map((document) => documentLink(shelf, document, locale)),
		pages: Array.from({ length: pageCount > 1 ? pageCount : 0 }, (_, index) => ({
			href: at(root + pagePath(base, index + 1)),
			text: words.number(index + 1),
			isCurrent: index + 1 === page,
		})),
		languages: pageLanguages(shelf, locale, pagePath(base, page)),
		path: at(root + pagePath(base, page)),
	};
}

function facetLabel(words: Words, { facet, code }: ListCut): string {
	return facet === 'countries' ? words.country(code) : words.label(facet, code);
}

function facetViews(
	shelf: Shelf,
	words: Words,
	{
		collection,
		documents,
		cut,
	}: { collection: string; documents: readonly Document[]; cut: ListCut | undefined },
): FacetView[] {
	const { locale } = words.locale;
	return (Object.keys(facets) as Facet[]).flatMap((facet) => {
		const counts = new Map<string, number>();
		for (const document of documents) {
			for (const code of codesOf(document, facet)) counts.set(code, (counts.get(code) ?? 0) + 1);
		}
		if (counts.size === 0) return [];
		const values = [...counts]
			.map(([code, count]) => ({
				href: withBase(shelf.config.base, `/${locale}/${cutPath(collection, { facet, code })}`),
				text: facetLabel(words, { facet, code }),
				count: words.number(count),
				isCurrent: cut?.facet === facet && cut.code === code,
			}))
			.toSorted((a, b) => words.compare(a.text, b.text));
		return [{ facet, label: words.t(`facet.${facet}`), values }];
	});
}

/** A list cut by the first letter of its titles, for the glossary. */
export function byLetter(
	items: readonly DocumentLinkView[],
	words: Words,
): { letter: string; items: DocumentLinkView[] }[] {
	const groups = new Map<string, DocumentLinkView[]>();
	for (const item of items) {
		const first = item.text.replace(/^ال/, '').normalize('NFD')[0] ?? '';
		const letter = first.toLocaleUpperCase(words.locale.lang);
		groups.set(letter, [...(groups.get(letter) ?? []), item]);
	}
	return [...groups]
		.map(([letter, grouped]) => ({ letter, items: grouped }))
		.toSorted((a, b) => words.compare(a.letter, b.letter));
}
