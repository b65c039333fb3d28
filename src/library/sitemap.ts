import type { Document } from '#model/document.ts';
import { bySlug } from './link.ts';
import type { Site } from './site.ts';
import { documentLanguages, pageLanguages } from './views/languages.ts';

/** An entry of the sitemap, as `@astrojs/sitemap` hands it over. */
interface SitemapItem {
	url: string;
	lastmod?: string | undefined;
	links?: { url: string; lang: string }[] | undefined;
}

/** The entry of a page with the versions that exist and the day of its last change; nothing for pages outside every language. */
export function sitemapItem<I extends SitemapItem>(
	{ shelf, updated }: Site,
	item: I,
): I | undefined {
	const { base, site } = shelf.config;
	const path = new URL(item.url).pathname.slice(base.length);
	const [locale = '', first = '', second = '', ...more] = path.split('/');
	// Pages for those who keep the library are for no search engine; the field reference without a collection shows the page of the first one, whose address it gives as its own.
	const isAnother =
		['search', 'findings', 'maintenance', 'translations'].includes(first) ||
		(first === 'fields' && second === '');
	if (!shelf.locales.has(locale) || isAnother) return undefined;
	const key = second === '' ? `pages/${first || 'home'}` : `${first}/${second}`;
	const document = more.join('') === '' ? bySlug(shelf).get(key) : undefined;
	const isFormer = document && `${document.collection}/${document.slug}` !== key;
	if (isFormer) return undefined;
	const rest = path.slice(locale.length + 1);
	// The home is there in every language, whatever the languages of its text.
	const { here } =
		document && rest !== ''
			? documentLanguages(shelf, document, locale)
			: pageLanguages(shelf, locale, rest);
	const links = here.map(({ lang, href }) => ({ lang, url: new URL(href, site).href }));
	const lastmod = document && changed(document, { locale, updated });
	return { ...item, links, ...(lastmod ? { lastmod } : {}) };
}

function changed(
	document: Document,
	{ locale, updated }: { locale: string; updated: Site['updated'] },
): string | undefined {
	return updated.get(document.versions.get(locale)?.file ?? '');
}
