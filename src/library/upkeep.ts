import { documentPath, withBase } from '#model/address.ts';
import type { Document, Version } from '#model/document.ts';
import { consentOf } from './consent-file.ts';
import { backlinks } from './graph.ts';
import { isConsent } from './media-types.ts';
import type { Site } from './site.ts';
import { translationStates } from './translation-state.ts';
import { versionIn } from './views/link.ts';
import { waiversOf } from './waivers.ts';

/** A place that someone has to look at. */
export interface UpkeepItem {
	id: string;
	collection: string;
	slug: string;
	locale: string;
	/** The file, relative to the content folder. */
	file: string;
	title: string;
	/** The address of the page, with the base. */
	url: string;
	/** What there is to know: a date, a code with its reason, the language of the source. */
	detail: string;
}

/** What there is to keep up, by what is wrong. */
export type Upkeep = Readonly<Record<(typeof upkeepKinds)[number], UpkeepItem[]>>;

/** What can be wrong with a library that has no mistake, the most urgent first. */
export const upkeepKinds = [
	'consents',
	'stale',
	'unknown',
	'overdue',
	'waivers',
	'withdrawn',
	'superseded',
	'orphans',
] as const;

/** Everything that whoever keeps the library has to look at, on the day of the build. */
export function upkeep(site: Site): Upkeep {
	const { shelf, today } = site;
	const documents = [...shelf.documents.values()];
	const linked = backlinks(shelf);
	const translations = (wanted: string) =>
		documents.flatMap((document) =>
			[...translationStates(document)]
				.filter(([, state]) => state === wanted)
				.map(([locale]) => {
					const version = versionIn(document, locale);
					return item(site, document, version, { detail: version.source?.locale ?? '' });
				}),
		);
	const originals = (
		isMeant: (version: Version, document: Document) => boolean,
		detail: (version: Version) => string = () => '',
	) =>
		documents.flatMap((document) => {
			const version: Version = versionIn(document, document.original);
			return isMeant(version, document)
				? [item(site, document, version, { detail: detail(version) })]
				: [];
		});
	const isPast = (date: string | undefined) =>
		date !== undefined && today !== undefined && date < today.slice(0, date.length);
	return {
		consents: documents.flatMap((document) => expired(site, document, isPast)),
		stale: translations('stale'),
		unknown: translations('unknown'),
		overdue: originals(
			({ data }) => isPast(data.reviewBy),
			({ data }) => data.reviewBy ?? '',
		),
		waivers: waivers(site),
		withdrawn: originals(({ data }) => data.status === 'withdrawn'),
		superseded: originals(
			({ data }) => data.status === 'superseded',
			({ data }) => data.supersededBy ?? '',
		),
		// Pages are reached from the frame of every page.
		orphans: originals((_, { id, collection }) => collection !== 'pages' && !linked.has(id)),
	};
}

function item(
	{ shelf }: Site,
	document: Document,
	version: Version,
	{ detail, file = version.file }: { detail: string; file?: string },
): UpkeepItem {
	const { id, collection, slug } = document;
	const { locale, data } = version;
	const url = withBase(shelf.config.base, documentPath(locale, collection, slug));
	return { id, collection, slug, locale, file, title: data.title, url, detail };
}

function expired(
	site: Site,
	document: Document,
	isPast: (date: string | undefined) => boolean,
): UpkeepItem[] {
	return document.media.filter(isConsent).flatMap((file) => {
		const record = site.shelf.content.get(file);
		const consent = record && consentOf(record).consent;
		const ends = consent && 'expires' in consent ? consent.expires : undefined;
		if (!isPast(ends)) return [];
		return [
			item(site, document, versionIn(document, document.original), { detail: ends ?? '', file }),
		];
	});
}

function waivers(site: Site): UpkeepItem[] {
	const { shelf } = site;
	return shelf.files.flatMap(({ read, id }) => {
		const document = id === undefined ? undefined : shelf.documents.get(id);
		const version = document?.versions.get(read.locale);
		if (!document || !version) return [];
		return waiversOf(read).map(({ code, reason, at }) =>
			item(site, document, version, {
				detail: `${code}: ${reason}`,
				file: `${read.path}:${at.line}`,
			}),
		);
	});
}
