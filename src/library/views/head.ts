import type { Shelf } from '../shelf.ts';
import type { LanguagesView } from './languages.ts';

/** What a page says about itself to browsers, search engines and social networks. */
export interface HeadView {
	title: string;
	description: string;
	canonical: string;
	/** Versions that exist, for `hreflang`; the default language is also `x-default`. */
	alternates: { lang: string; href: string }[];
	type: 'website' | 'article';
	/** What reference managers read. */
	meta: { name: string; content: string }[];
	/** Where programs learn how to show the page in another. */
	oEmbed: string | undefined;
	/** Schema.org data, as JSON that is safe inside a `<script>`. */
	jsonLd: string | undefined;
	/** False for pages that search engines should leave out. */
	isIndexed: boolean;
}

/** The head of a page. `path` includes the base. */
export function headView(
	shelf: Shelf,
	page: {
		title: string;
		description: string;
		path: string;
		languages: LanguagesView;
		type?: 'website' | 'article';
		meta?: HeadView['meta'];
		oEmbed?: string | undefined;
		jsonLd?: object | undefined;
		isIndexed?: boolean;
	},
): HeadView {
	const absolute = (path: string) => new URL(path, shelf.config.site).href;
	const { here } = page.languages;
	const alternates = here.map(({ lang, href }) => ({ lang, href: absolute(href) }));
	const fallback = here.find(({ locale }) => locale === shelf.config.defaultLocale) ?? here[0];
	if (fallback) alternates.push({ lang: 'x-default', href: absolute(fallback.href) });
	return {
		title: page.title,
		description: page.description,
		canonical: absolute(page.path),
		alternates,
		type: page.type ?? 'website',
		meta: page.meta ?? [],
		oEmbed: page.oEmbed,
		jsonLd: page.jsonLd && JSON.stringify(page.jsonLd).replaceAll('<', '\\u003c'),
		isIndexed: page.isIndexed ?? true,
	};
}
