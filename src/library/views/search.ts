import { listPath, withBase } from '#model/address.ts';
import { type Facet, durations, facetCodes, facets } from '../facet-codes.ts';
import { nameOfLanguage } from '../locale.ts';
import type { Shelf } from '../shelf.ts';
import { listed } from '../site-paths.ts';
import { type Words, wordsOf } from '../words.ts';
import { chromeView } from './chrome.ts';
import { type LinkView, pageLink } from './link.ts';

/** A language that can be searched. */
export interface SearchLanguage {
	locale: string;
	lang: string;
	dir: 'ltr' | 'rtl';
	/** Its name in the language of the page. */
	name: string;
	/** Where its index lies. */
	bundle: string;
}

/** What the search page needs before any search. */
export interface SearchView {
	action: string;
	/** The language of the page, then the others, in the order in which its readers look elsewhere. */
	languages: SearchLanguage[];
	/** What results can be narrowed by, with the codes that some document carries. */
	facets: { code: Facet; label: string; options: { code: string; text: string }[] }[];
	/** Pages that list documents without any script. */
	collections: LinkView[];
	themes: LinkView[];
	/** Sentences that the script says. */
	says: Record<string, string>;
	/** Where a reader says what she did not find; `{words}` stands for it. */
	tell: string | undefined;
}

/** Sentences that the script says, by the name it knows them, with what it fills in. */
const said = {
	none: [],
	one: [],
	some: ['count'],
	searching: [],
	failed: [],
	remove: ['name'],
	corrected: ['words'],
	asTyped: ['words'],
	also: ['words'],
	plain: [],
	understood: ['language'],
	partial: [],
	in: ['language'],
	recent: [],
} as const;

/** The search page of one language. */
export function searchView(shelf: Shelf, locale: string): SearchView {
	const words = wordsOf(shelf, locale);
	const { base } = shelf.config;
	const order = [locale, ...(shelf.locales.get(locale)?.fallback ?? [])];
	return {
		action: withBase(base, `/${locale}/search/`),
		languages: order.map((one) => {
			const { lang, dir } = shelf.locales.get(one) ?? { lang: one, dir: 'ltr' };
			const name = nameOfLanguage(lang, words.locale.lang);
			return { locale: one, lang, dir, name, bundle: withBase(base, `/pagefind/${one}/`) };
		}),
		facets: facetViews(shelf, words),
		collections: listed.map((code) =>
			pageLink(shelf, listPath(locale, code), words.t(`collection.${code}`)),
		),
		themes: [...(shelf.vocabularies['themes']?.keys() ?? [])].map((code) =>
			pageLink(shelf, `/${locale}/themes/${code}/`, words.label('themes', code)),
		),
		says: {
			...Object.fromEntries(
				Object.entries(said).map(([name, blanks]) => [
					name,
					words.t(
						`search.${name}`,
						Object.fromEntries(blanks.map((blank) => [blank, `{${blank}}`])),
					),
				]),
			),
			reviewed: words.t('reviewed', { date: '{date}' }),
		},
		tell: tell(shelf, words),
	};
}

/** The facets under which at least two codes could be chosen. */
function facetViews(shelf: Shelf, words: Words): SearchView['facets'] {
	const documents = [...shelf.documents.values()].filter(
		({ collection }) => collection !== 'pages',
	);
	const codes = documents.map((document) => facetCodes(shelf, document));
	return facets.flatMap((facet) => {
		const carried = new Set(codes.flatMap((one) => one[facet]));
		const options = [...carried].map((code) => ({ code, text: label(facet, code, words, shelf) }));
		return carried.size > 1
			? [{ code: facet, label: facetLabel(facet, words), options: inOrder(facet, options, words) }]
			: [];
	});
}

const facetLabels: Record<Facet, string> = {
	type: 'search.type',
	theme: 'facet.theme',
	right: 'facet.rights',
	role: 'facet.roles',
	setting: 'facet.settings',
	country: 'facet.countries',
	level: 'search.level',
	duration: 'search.duration',
	status: 'search.status',
	locale: 'search.language',
};

const facetLabel = (facet: Facet, { t }: Words) => t(facetLabels[facet]);

function label(facet: Facet, code: string, words: Words, shelf: Shelf): string {
	switch (facet) {
		case 'type':
			return words.t(`collection.${code}`);
		case 'country':
			return words.country(code);
		case 'duration':
			return words.t(`duration.${code}`);
		case 'status':
			return words.t(`status.${code}`);
		case 'locale':
			return nameOfLanguage(shelf.locales.get(code)?.lang ?? code, words.locale.lang);
		case 'level':
			return words.label('levels', code);
		default:
			return words.label(`${facet}s`, code);
	}
}

/** Codes in an order of their own keep it; the others go by their name. */
function inOrder(facet: Facet, options: { code: string; text: string }[], { compare }: Words) {
	const orders: Partial<Record<Facet, readonly string[]>> = {
		type: listed,
		duration: Object.keys(durations),
	};
	const order = orders[facet];
	return options.toSorted((a, b) =>
		order ? order.indexOf(a.code) - order.indexOf(b.code) : compare(a.text, b.text),
	);
}

/** An issue with what was looked for in its subject; the contribute page where there is no repository. */
function tell(shelf: Shelf, { t, locale }: Words): string | undefined {
	const { repository } = shelf.config;
	if (!repository) return chromeView(shelf, locale.locale).contribute;
	const root = repository.url.replace(/\/$/, '');
	const subject = encodeURIComponent(t('search.tell.subject', { words: '{words}' })).replace(
		encodeURIComponent('{words}'),
		'{words}',
	);
	return repository.host === 'gitlab'
		? `${root}/-/issues/new?issue%5Btitle%5D=${subject}`
		: `${root}/issues/new?title=${subject}`;
}
