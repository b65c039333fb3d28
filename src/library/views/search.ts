import { listPath, withBase } from '#model/address.ts';
import { listed } from '../site-paths.ts';
import type { Shelf } from '../shelf.ts';
import { wordsOf } from '../words.ts';
import { type LinkView, pageLink } from './link.ts';

/** What the search page needs before any search. */
export interface SearchView {
	action: string;
	/** Where the index of this language lies. */
	bundle: string;
	/** Filters: codes and labels, and the page that lists the same without a script. */
	collections: (LinkView & { code: string })[];
	themes: (LinkView & { code: string })[];
	/** Sentences that the script says. */
	says: Record<string, string>;
}

/** Sentences of the interface that the search script says, by the name it knows them. */
const said = ['none', 'one', 'some', 'searching', 'failed', 'retry', 'more'] as const;

/** The search page of one language. */
export function searchView(shelf: Shelf, locale: string): SearchView {
	const words = wordsOf(shelf, locale);
	const { base } = shelf.config;
	return {
		action: withBase(base, `/${locale}/search/`),
		bundle: withBase(base, `/pagefind/${locale}/`),
		collections: listed.map((code) => ({
			code,
			...pageLink(shelf, listPath(locale, code), words.t(`collection.${code}`)),
		})),
		themes: [...(shelf.vocabularies['themes']?.keys() ?? [])].map((code) => ({
			code,
			...pageLink(shelf, `/${locale}/themes/${code}/`, words.label('themes', code)),
		})),
		says: Object.fromEntries(
			said.map((name) => [name, words.t(`search.${name}`, { count: '{count}' })]),
		),
	};
}
