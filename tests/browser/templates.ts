import { collections } from '#model/collections.ts';
import type { LibraryName } from '../site/libraries.ts';
import { siteOf } from '../site/site.ts';

/** Pages that exist in the languages of findings only. */
const findingPages = [
	['findings', 'findings/'],
	['finding', 'findings/child-age/'],
] as const;

/** The address of one page of each template that a library has in a language, by the template’s name. */
export function templates(locale: string, name: LibraryName = 'real'): Map<string, string> {
	const { documents, pages } = siteOf(name);
	const found = new Map<string, string>([
		['home', ''],
		['search', 'search/'],
		['list', 'procedures/'],
		['glossary', 'glossary/'],
		['cut list', firstBelow('practices/by/themes/')],
		['themes', 'themes/'],
		['theme', `themes/${documents.find(({ themes }) => themes.length > 0)?.themes[0]}/`],
		['countries', 'countries/'],
		['country', firstBelow('countries/')],
		['field reference', 'fields/procedures/'],
		['upkeep', 'maintenance/'],
		['translations', 'translations/'],
		...(pages.has(`/${locale}/findings/`) ? findingPages : []),
	]);
	for (const [template, rest] of found) found.set(template, `/${locale}/${rest}`);
	for (const collection of collections) {
		const there = documents.filter((one) => one.collection === collection && one.url[locale]);
		for (const document of there) {
			const hasKinds = ['training', 'procedures'].includes(collection);
			const template = hasKinds ? `${collection}: ${document.kind}` : collection;
			if (document.slug === 'home' || found.has(template)) continue;
			found.set(template, document.url[locale] ?? '');
		}
	}
	return found;

	function firstBelow(rest: string): string {
		const start = `/${locale}/${rest}`;
		const path = [...pages.keys()].find((one) => one.startsWith(start) && one !== start) ?? start;
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
