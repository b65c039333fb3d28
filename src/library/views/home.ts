import { withBase } from '#model/address.ts';
import { labLife, shelves } from '#model/collections.ts';
import { type Document, isOf } from '#model/document.ts';
import { bestLocale, bySlug } from '../link.ts';
import { compare } from '../compare.ts';
import type { Site } from '../site.ts';
import { wordsOf } from '../words.ts';
import { type LanguagesView, pageLanguages } from './languages.ts';
import { type DocumentLinkView, documentLink, type LinkView, linksTo, pageLink } from './link.ts';
import { documentsFor } from './list.ts';

/** The page that opens the library in one language. */
export interface HomeView {
	title: string;
	description: string;
	situations: {
		key: string;
		title: string;
		description: string | undefined;
		roles: string[];
		documents: DocumentLinkView[];
	}[];
	shelves: (LinkView & { section: string; intro: string; count: string })[];
	/** The latest documents, with the day of their last change; empty without history. */
	news: { link: DocumentLinkView; date: string; iso: string }[];
	/** What the lab is doing: experiments and events. */
	life: { heading: string; all: LinkView; items: DocumentLinkView[] }[];
	languages: LanguagesView;
	path: string;
	search: string;
	/** The page `home`, when the library has one: its text is shown below the situations. */
	page: { id: string; locale: string; lang: string; dir: 'ltr' | 'rtl' } | undefined;
}

/** How many new documents and how many of the lab's doings the home shows. */
const newsShown = 6;
const lifeShown = 4;

/** The home of the library: situations first, then the shelves, what is new, and what the lab is doing. */
export function homeView(site: Site, locale: string): HomeView {
	const { shelf } = site;
	const words = wordsOf(shelf, locale);
	const { t } = words;
	const page = bySlug(shelf).get('pages/home');
	const home = page && isOf(page, 'pages') ? page : undefined;
	const best = home && bestLocale(shelf, home, locale);
	const language = best === undefined ? undefined : shelf.locales.get(best);
	const version = home && best !== undefined ? home.versions.get(best) : undefined;
	const { name, description, defaultLocale, base } = shelf.config;
	return {
		title: version?.data.title ?? name[locale] ?? name[defaultLocale] ?? '',
		description: version?.data.summary ?? description[locale] ?? '',
		situations: (version?.data.situations ?? []).map((situation) => ({
			key: situation.key,
			title: situation.title,
			description: situation.description,
			roles: situation.roles.map((code) => words.label('roles', code)),
			documents: linksTo(shelf, situation.documents, locale),
		})),
		shelves: [...shelves, 'glossary' as const].map((section) => ({
			...pageLink(shelf, `/${locale}/${section}/`, t(`collection.${section}`)),
			section,
			intro: t(`collection.${section}.intro`),
			count: t('list.count', { count: documentsFor(shelf, section, locale).length }),
		})),
		news: news(site, locale),
		life: (['experiments', 'events'] as const).flatMap((section) => {
			const documents = documentsFor(shelf, section, locale);
			if (documents.length === 0) return [];
			return [
				{
					heading: t(`collection.${section}`),
					all: pageLink(shelf, `/${locale}/${section}/`, t('list.all')),
					items: documents
						.slice(0, lifeShown)
						.map((document) => documentLink(shelf, document, locale)),
				},
			];
		}),
		languages: pageLanguages(shelf, locale, ''),
		path: withBase(base, `/${locale}/`),
		search: withBase(base, `/${locale}/search/`),
		page: home &&
			language && { id: home.id, locale: language.locale, lang: language.lang, dir: language.dir },
	};
}

function news({ shelf, updated }: Site, locale: string): HomeView['news'] {
	const words = wordsOf(shelf, locale);
	return [...shelf.documents.values()]
		.filter(({ collection }) => collection !== 'pages' && collection !== 'glossary')
		.flatMap((document) => {
			const iso = updated.get(document.versions.get(locale)?.file ?? '');
			return iso ? [{ document, iso }] : [];
		})
		.toSorted(
			(a, b) =>
				compare(b.iso, a.iso) ||
				rank(a.document) - rank(b.document) ||
				compare(a.document.id, b.document.id),
		)
		.slice(0, newsShown)
		.map(({ document, iso }) => ({
			link: documentLink(shelf, document, locale),
			date: words.date(iso),
			iso,
		}));
}

/** Of one day, procedures and practices come before what only names them. */
const rank = ({ collection }: Document): number => reader.indexOf(collection);

const reader: readonly string[] = [...shelves, ...labLife];
