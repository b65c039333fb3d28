import { documentPath, withBase } from '#model/address.ts';
import type { Document, Version } from '#model/document.ts';
import { bestLocale } from '../link.ts';
import { nameOfLanguage } from '../locale.ts';
import type { Shelf } from '../shelf.ts';
import { wordsOf } from '../words.ts';

/** A link to a page, as it is shown. */
export interface LinkView {
	href: string;
	text: string;
}

/** A link to a document, in the reader's language or in the best other one, which it then names. */
export interface DocumentLinkView extends LinkView {
	id: string;
	summary: string;
	/** The collection, or the kind of training or page. */
	kind: string;
	/** The language of the words, when it is not the reader's. */
	language: { lang: string; dir: 'ltr' | 'rtl'; label: string } | undefined;
	status: string;
}

/** How a document is linked for a reader of `locale`. */
export function documentLink(shelf: Shelf, document: Document, locale: string): DocumentLinkView {
	const best = bestLocale(shelf, document, locale);
	const { title, summary, status } = versionIn(document, best).data;
	const words = wordsOf(shelf, locale);
	const other = shelf.locales.get(best);
	return {
		id: document.id,
		href: withBase(shelf.config.base, documentPath(best, document.collection, document.slug)),
		text: title,
		summary,
		kind: kindLabel(document, words.t),
		language:
			best === locale || !other
				? undefined
				: {
						lang: other.lang,
						dir: other.dir,
						label: nameOfLanguage(other.lang, words.locale.lang),
					},
		status,
	};
}

/** What a document is, in a word: “Procedure”, “Pathway”. */
export function kindLabel(document: Document, t: (key: string) => string): string {
	if (document.collection !== 'training') return t(`one.${document.collection}`);
	const { kind } = versionIn(document as Document<'training'>, document.original).data;
	return t(`training.${kind}`);
}

/** The version in a locale that is known to exist. */
export function versionIn<D extends Document>(
	document: D,
	locale: string,
): D extends Document<infer C> ? Version<C> : never {
	const version = document.versions.get(locale);
	if (!version) throw new Error(`Internal error: ${document.id} has no version in ${locale}.`);
	return version as never;
}

/** Links to documents by id; ids that no document has are left out. */
export function linksTo(shelf: Shelf, ids: readonly string[], locale: string): DocumentLinkView[] {
	return ids.flatMap((id) => {
		const document = shelf.documents.get(id);
		return document ? documentLink(shelf, document, locale) : [];
	});
}

/** A link to a path of the site, below its base. */
export const pageLink = (shelf: Shelf, path: string, text: string): LinkView => ({
	href: withBase(shelf.config.base, path),
	text,
});
