import { collections } from '#model/collections.ts';
import { siteOf } from '../site/site.ts';

/** The address of one page of each template that our library has in a language, by the template’s name. */
export function templates(locale: string): Map<string, string> {
	const { documents, pages } = siteOf('real');
	const found = new Map<string, string>([
		['home', ''],
		['search', 'search/'],
		['list', 'procedures/'],
		['glossary', 'glossary/'],
		['cut list', cutOf('practices')],
		['themes', 'themes/'],
		['theme', `themes/${documents.find(({ themes }) => themes.length > 0)?.themes[0]}/`],
		['countries', 'countries/'],
		['field reference', 'fields/procedures/'],
	]);
	for (const [name, rest] of found) found.set(name, `/${locale}/${rest}`);
	for (const collection of collections) {
		const there = documents.filter((one) => one.collection === collection && one.url[locale]);
		for (const document of there) {
			const name = ['training', 'procedures'].includes(collection)
				? `${collection}: ${document.kind}`
				: collection;
			if (document.slug !== 'home' && !found.has(name)) found.set(name, document.url[locale] ?? '');
		}
	}
	return found;

	function cutOf(collection: string): string {
		const start = `/${locale}/${collection}/by/themes/`;
		const path = [...pages.keys()].find((one) => one.startsWith(start)) ?? start;
		return path.slice(locale.length + 2);
	}
}

/** Pages that stand outside every language. */
export const plainPages = (): Map<string, string> =>
	new Map([
		['first page', '/'],
		['no page', '/404.html'],
		['permanent address', siteOf('real').documents[0]?.permanent ?? ''],
	]);
