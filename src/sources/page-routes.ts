import {
	countriesView,
	countryCodes,
	countryView,
	themesView,
	themeView,
} from '#library/views/gathering.ts';
import { type FieldHelpTexts, fieldsView } from '#library/views/fields.ts';
import { type FrameView, framed } from '#library/views/framed.ts';
import { searchView } from '#library/views/search.ts';
import { homeView } from '#library/views/home.ts';
import { listCuts, listView } from '#library/views/list.ts';
import { documentLanguages, pageLanguages } from '#library/views/languages.ts';
import { documentPath, withBase } from '#model/address.ts';
import { collections } from '#model/collections.ts';
import type { Document } from '#model/document.ts';
import { type NamedPart, namedParts } from '#library/named-parts.ts';
import { listed } from '#library/site-paths.ts';
import type { Site } from '#library/site.ts';
import { wordsOf } from '#library/words.ts';
import { documentEntry, type Route, route } from './astro.ts';
import { currentSite } from './current.ts';
import { entryId } from './loader.ts';

const localesIn = ({ shelf }: Site) => [...shelf.locales.keys()];

/** What a page prints, with its frame. */
type Framed<T> = T & FrameView;

/** The home in each language. */
export async function homeRoutes(): Promise<
	Route<Framed<{ home: ReturnType<typeof homeView>; entry: string | undefined }>>[]
> {
	const site = await currentSite();
	return Promise.all(
		localesIn(site).map(async (locale) => {
			const home = homeView(site, locale);
			const entry = home.page && entryId(home.page.locale, 'pages', 'home');
			const text = entry ? String((await documentEntry(entry)).digest) : '';
			const frame = framed(site.shelf, { ...home, summary: home.description });
			return route(site, locale, { params: { locale }, props: { home, entry, ...frame }, text });
		}),
	);
}

/** Every page of every list, whole and cut. */
export async function listRoutes(): Promise<
	Route<Framed<{ list: ReturnType<typeof listView> }>>[]
> {
	const site = await currentSite();
	const { shelf } = site;
	return localesIn(site).flatMap((locale) =>
		listed.flatMap((collection) =>
			listCuts(shelf, collection, locale).map(({ cut, page, rest }) => {
				const list = listView(shelf, collection, { locale, cut, page });
				const title = list.chosen ? `${list.title} – ${list.chosen}` : list.title;
				const frame = framed(shelf, {
					title,
					summary: list.intro,
					languages: list.languages,
					path: list.path,
					section: collection,
				});
				const params = {
					locale,
					collection,
					cut: rest.slice(collection.length + 1, -1) || undefined,
				};
				return route(site, locale, { params, props: { list, ...frame } });
			}),
		),
	);
}

/** The page of each theme, and the index of all. */
export async function themeRoutes() {
	const site = await currentSite();
	const codes = [...(site.shelf.vocabularies['themes']?.keys() ?? [])];
	return gatherings(site, { param: 'theme', codes, index: themesView, one: themeView });
}

/** The page of each country that a document names, and the index of all. */
export async function countryRoutes() {
	const site = await currentSite();
	return gatherings(site, {
		param: 'country',
		codes: countryCodes(site.shelf),
		index: countriesView,
		one: countryView,
	});
}

interface GatheringKind {
	param: string;
	codes: string[];
	index: typeof themesView;
	one: typeof themeView;
}

function gatherings(site: Site, { param, codes, index, one }: GatheringKind) {
	const { shelf } = site;
	return localesIn(site).flatMap((locale) => {
		const all = index(shelf, locale);
		const pages = codes.map((code) => {
			const gathering = one(shelf, code, locale);
			const summary =
				gathering.intro ??
				wordsOf(shelf, locale).t('gathering.summary', { title: gathering.title });
			const frame = framed(shelf, { ...gathering, summary, kind: gathering.all });
			return route(site, locale, {
				params: { locale, [param]: code.toLowerCase() },
				props: { gathering, index: undefined, ...frame },
			});
		});
		const summary = wordsOf(shelf, locale).t('gathering.summary', { title: all.title });
		const whole = route(site, locale, {
			params: { locale, [param]: undefined },
			props: { gathering: undefined, index: all, ...framed(shelf, { ...all, summary }) },
		});
		return [whole, ...pages];
	});
}

/** The permanent address of each document and of its parts: a page that offers its languages. */
export async function permanentRoutes() {
	const site = await currentSite();
	return [...site.shelf.documents.values()].flatMap((document) => [
		permanentRoute(site, document),
		...namedParts(document).map((part) => permanentRoute(site, document, part)),
	]);
}

function permanentRoute(site: Site, document: Document, part?: NamedPart) {
	const { shelf } = site;
	const { id, collection, slug, original, versions: all } = document;
	const anchor = part ? `#${part.key}` : '';
	const versions = documentLanguages(shelf, document, original).here.map(
		({ locale, lang, dir, label, href }) => {
			const whole = all.get(locale)?.data.title ?? '';
			const title = part?.titles.get(locale);
			return {
				lang,
				dir,
				label,
				href: href + anchor,
				title: title ? `${title} – ${whole}` : whole,
			};
		},
	);
	const path = withBase(shelf.config.base, documentPath(original, collection, slug));
	const canonical = new URL(path, shelf.config.site).href;
	const params = { path: part ? `${id}/${part.key}` : id };
	return route(site, original, { params, props: { id, versions, canonical } });
}

/** The search page of each language, with the ways to go on without scripts. */
export async function searchRoutes() {
	const site = await currentSite();
	const { shelf } = site;
	return localesIn(site).map((locale) => {
		const { t } = wordsOf(shelf, locale);
		const index = searchView(shelf, locale);
		const languages = pageLanguages(shelf, locale, 'search/');
		const path = withBase(shelf.config.base, `/${locale}/search/`);
		const frame = framed(shelf, {
			title: t('search'),
			summary: t('search.summary'),
			path,
			languages,
			isIndexed: false,
		});
		return route(site, locale, { params: { locale }, props: { index, ...frame } });
	});
}

/** The field reference of each collection; the first one also answers at `fields/`. */
export async function fieldRoutes() {
	const site = await currentSite();
	const texts = await fieldHelpTexts();
	return localesIn(site).flatMap((locale) =>
		[undefined, ...collections].map((collection) => {
			const fields = fieldsView(site.shelf, collection ?? 'practices', { locale, texts });
			const frame = framed(site.shelf, { ...fields, summary: fields.intro });
			return route(site, locale, { params: { locale, collection }, props: { fields, ...frame } });
		}),
	);
}

/** The translations of the model's help, one file a language. */
async function fieldHelpTexts(): Promise<FieldHelpTexts> {
	const files = import.meta.glob<{ default: Record<string, string> }>('../content/fields/*.json');
	const read = Object.entries(files).map(async ([path, load]) => {
		const locale = path.replace(/^.*\/|\.json$/g, '');
		return [locale, (await load()).default] as const;
	});
	return Object.fromEntries(await Promise.all(read));
}
