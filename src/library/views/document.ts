import { permanentPath, withBase } from '#model/address.ts';
import type { Document } from '#model/document.ts';
import { documentPath, listPath } from '#model/address.ts';
import { type CitationView, citationView, isCited } from '../citation.ts';
import { backlinks } from '../graph.ts';
import { bySlug } from '../link.ts';
import { type QrCode, qrCode } from '../qr.ts';
import type { Shelf } from '../shelf.ts';
import type { Site } from '../site.ts';
import { type Words, wordsOf } from '../words.ts';
import { type ChangeView, changesView } from './changes.ts';
import { contributorNames } from './contributors.ts';
import { feedback } from './feedback.ts';
import { documentLanguages, type LanguagesView } from './languages.ts';
import {
	type DocumentLinkView,
	documentLink,
	kindLabel,
	type LinkView,
	linksTo,
	pageLink,
	versionIn,
} from './link.ts';
import { type EmbedView, embedView, type PackageView, packagesView } from './packages.ts';
import { type StaleView, staleView } from './stale.ts';

/** What a reader needs to trust a document and to find her way from it, whatever its type. */
export interface DocumentView {
	id: string;
	collection: string;
	kind: string;
	list: LinkView | undefined;
	title: string;
	summary: string;
	status: { code: string; label: string; explanation: string; href: string | undefined };
	supersededBy: DocumentLinkView | undefined;
	/** Dates in words. */
	reviewed: string | undefined;
	reviewBy: string | undefined;
	isOverdue: boolean;
	updated: string | undefined;
	/** The same, as ISO 8601. */
	updatedIso: string | undefined;
	licence: { label: string; url: string | undefined };
	languages: LanguagesView;
	/** Shown when the translation is behind its source. */
	stale: StaleView | undefined;
	/** True for a translation that a machine made and nobody has read. */
	isMachineMade: boolean;
	isSensitive: boolean;
	themes: LinkView[];
	rights: LinkView[];
	roles: LinkView[];
	settings: string[];
	countries: LinkView[];
	organisations: DocumentLinkView[];
	programmes: DocumentLinkView[];
	contributors: { role: string; name: string }[];
	sources: DocumentLinkView[];
	related: DocumentLinkView[];
	/** What points here, by collection. */
	backlinks: { heading: string; links: DocumentLinkView[] }[];
	permanent: string;
	/** The same, short enough to dictate. */
	permanentShort: string;
	qr: QrCode;
	/** How to cite it, where people do. */
	citation: CitationView | undefined;
	/** When training changed, the latest day first. */
	changes: ChangeView[];
	/** What can be taken along. */
	packages: PackageView[];
	/** How to show it in another page. */
	embed: EmbedView | undefined;
	path: string;
	suggest: string | undefined;
	report: string | undefined;
}

/** The page of a document in one language, except what is particular to its type. */
export function documentView(site: Site, document: Document, locale: string): DocumentView {
	const { shelf } = site;
	const words = wordsOf(shelf, locale);
	const { t } = words;
	const version = versionIn(document, locale);
	const { data } = version;
	const at = (path: string) => withBase(shelf.config.base, path);
	const statusPage = bySlug(shelf).get('pages/document-status');
	const updated = site.updated.get(version.file);
	const licence = data.licence ?? shelf.config.options.licence;
	const successor =
		data.supersededBy === undefined ? undefined : shelf.documents.get(data.supersededBy);
	const path = documentPath(locale, document.collection, document.slug);
	const permanent = new URL(at(permanentPath(document.id)), shelf.config.site).href;
	return {
		id: document.id,
		collection: document.collection,
		kind: kindLabel(document, t),
		list:
			document.collection === 'pages'
				? undefined
				: pageLink(
						shelf,
						listPath(locale, document.collection),
						t(`collection.${document.collection}`),
					),
		title: data.title,
		summary: data.summary,
		status: {
			code: data.status,
			label: t(`status.${data.status}`),
			explanation: t(`status.${data.status}.means`),
			href: statusPage && documentLink(shelf, statusPage, locale).href,
		},
		supersededBy: successor && documentLink(shelf, successor, locale),
		reviewed: data.reviewed && words.date(data.reviewed),
		reviewBy: data.reviewBy && words.date(data.reviewBy),
		isOverdue:
			site.today !== undefined && data.reviewBy !== undefined && data.reviewBy < site.today,
		updated: updated && words.date(updated),
		updatedIso: updated,
		licence: {
			label: words.label('licences', licence),
			url: shelf.vocabularies['licences']?.get(licence)?.url,
		},
		languages: documentLanguages(shelf, document, locale),
		stale: staleView(site, document, version),
		isMachineMade: version.source?.state === 'machine',
		isSensitive: data.sensitive,
		themes: data.themes.map((code) =>
			pageLink(shelf, `/${locale}/themes/${code}/`, words.label('themes', code)),
		),
		rights: facetLinks(shelf, words, {
			list: 'rights',
			codes: data.rights,
			collection: document.collection,
		}),
		roles: facetLinks(shelf, words, {
			list: 'roles',
			codes: data.roles,
			collection: document.collection,
		}),
		settings: data.settings.map((code) => words.label('settings', code)),
		countries: data.countries.map((code) =>
			pageLink(shelf, `/${locale}/countries/${code.toLowerCase()}/`, words.country(code)),
		),
		organisations: linksTo(shelf, data.organisations, locale),
		programmes: linksTo(shelf, data.programmes, locale),
		contributors: contributorNames(shelf, data.contributors, words),
		sources: linksTo(shelf, data.sources, locale),
		related: linksTo(shelf, data.related, locale),
		backlinks: backlinkGroups(shelf, document, words),
		permanent,
		permanentShort: permanent.replace(/^https?:\/\//, ''),
		qr: qrCode(permanent),
		citation: isCited(document) ? citationView(site, document, locale) : undefined,
		changes: changesView(site, document, words),
		packages: packagesView(site, document, words),
		embed: embedView(site, document, { locale, title: data.title }),
		path: at(path),
		...feedback(shelf, version, { path, title: data.title, words }),
	};
}

type FacetList = 'rights' | 'roles';

function facetLinks(
	shelf: Shelf,
	words: Words,
	{ list, codes, collection }: { list: FacetList; codes: string[]; collection: string },
): LinkView[] {
	const { locale } = words.locale;
	return codes.map((code) => {
		const text = words.label(list, code);
		return collection === 'pages' || collection === 'glossary'
			? { href: '', text }
			: pageLink(shelf, `/${locale}/${collection}/by/${list}/${code}/`, text);
	});
}

/** Pages of the library that only route readers (home, about …) do not count as pointing to a document. */
function backlinkGroups(shelf: Shelf, document: Document, words: Words): DocumentView['backlinks'] {
	const groups = new Map<string, DocumentLinkView[]>();
	const { locale } = words.locale;
	const shown = new Set(versionIn(document, locale).data.related);
	for (const id of backlinks(shelf).get(document.id) ?? []) {
		const from = shelf.documents.get(id);
		if (!from || from.collection === 'pages' || shown.has(id)) continue;
		const heading = words.t(`collection.${from.collection}`);
		groups.set(heading, [...(groups.get(heading) ?? []), documentLink(shelf, from, locale)]);
	}
	return [...groups].map(([heading, links]) => ({
		heading,
		links: links.toSorted((a, b) => words.compare(a.text, b.text)),
	}));
}
