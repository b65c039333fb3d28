import { listPath, withBase } from '#model/address.ts';
import { labLife, shelves } from '#model/collections.ts';
import { isOf } from '#model/document.ts';
import { compare } from '../compare.ts';
import type { Shelf } from '../shelf.ts';
import { wordsOf } from '../words.ts';
import { documentLink, type DocumentLinkView, type LinkView, pageLink, versionIn } from './link.ts';

/** What every page of a language shows around its content. */
export interface ChromeView {
	locale: string;
	lang: string;
	dir: 'ltr' | 'rtl';
	siteName: string;
	home: string;
	search: string;
	feed: string;
	exit: string;
	/** The library itself, then the life of the lab. */
	library: (LinkView & { section: string })[];
	life: (LinkView & { section: string })[];
	footer: (LinkView & Pick<DocumentLinkView, 'language'>)[];
	/** The page on which people learn how to contribute, when there is one. */
	contribute: string | undefined;
}

const memo = new WeakMap<Shelf, Map<string, ChromeView>>();

/** The frame of the pages of one language. */
export function chromeView(shelf: Shelf, locale: string): ChromeView {
	const known = memo.get(shelf) ?? new Map<string, ChromeView>();
	memo.set(shelf, known);
	const view = known.get(locale) ?? makeChrome(shelf, locale);
	known.set(locale, view);
	return view;
}

function makeChrome(shelf: Shelf, locale: string): ChromeView {
	const { config } = shelf;
	const { t, locale: spoken } = wordsOf(shelf, locale);
	const at = (path: string) => withBase(config.base, `/${locale}/${path}`);
	const section = (name: string) => ({
		...pageLink(shelf, listPath(locale, name), t(`collection.${name}`)),
		section: name,
	});
	const pages = [...shelf.documents.values()].filter((one) => isOf(one, 'pages'));
	const inFooter = pages
		.map((page) => ({ page, data: versionIn(page, page.original).data }))
		.filter(({ data }) => data.menu === 'footer')
		.toSorted(
			(a, b) => (a.data.order ?? 99) - (b.data.order ?? 99) || compare(a.page.slug, b.page.slug),
		);
	const contribute = pages.find(({ slug }) => slug === 'contribute');
	return {
		locale,
		lang: spoken.lang,
		dir: spoken.dir,
		siteName: config.name[locale] ?? config.name[config.defaultLocale] ?? '',
		home: at(''),
		search: at('search/'),
		feed: at('feed.xml'),
		exit: config.options.exit,
		library: [...shelves, 'glossary'].map(section),
		life: [...labLife].map(section),
		footer: inFooter
			.map(({ page }) => documentLink(shelf, page, locale))
			.map(({ href, text, language }) => ({ href, text, language })),
		contribute: contribute && documentLink(shelf, contribute, locale).href,
	};
}
