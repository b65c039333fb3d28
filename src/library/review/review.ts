import type { Document, Version } from '#model/document.ts';
import type { Finding } from '#model/finding.ts';
import type { ContentFile } from '../content-file.ts';
import { isAttachment, isImage } from '../media-types.ts';
import { readingOf } from '../reading.ts';
import { type SectionChange, sectionChanges } from '../section-changes.ts';
import type { Shelf } from '../shelf.ts';
import { translationStates } from '../translation-state.ts';
import { type Waiver, waiversOf } from '../waivers.ts';
import { currentText, type WrittenText } from '../written-text.ts';

/** One side of a proposal: the library as a revision has it, and everything that is wrong with it. */
export interface Side {
	shelf: Shelf;
	findings: readonly Finding[];
}

/** What became of one language of a document. */
export interface VersionChange {
	document: string;
	file: string;
	locale: string;
	title: string;
	what: 'added' | 'removed' | 'changed';
	words: { before: number; after: number };
	/** How hard the text reads now: LIX. */
	lix: number;
	/** What a reader sees that she did not see before; empty for a change of data alone. */
	sections: SectionChange[];
}

/** What a proposal does to a library, as a reviewer needs to know it. */
export interface Review {
	versions: VersionChange[];
	/** Translations that were current and no longer are, as `collection/slug (locale)`. */
	stale: string[];
	/** Mistakes that the proposal brings, wherever they show. */
	findings: Finding[];
	waivers: Waiver[];
	/** Images and attachments that came or changed. */
	media: { path: string; size: number }[];
	/** Files that lie outside the content. */
	outside: string[];
	/** The change of the size of all content, in bytes. */
	weight: number;
}

/** What leads from one side of a proposal to the other; `changed` are paths in the content, `outside` those elsewhere. */
export function review(
	before: Side,
	after: Side,
	{ changed, outside }: { changed: readonly string[]; outside: readonly string[] },
): Review {
	const paths = new Set(changed);
	const known = new Set(before.findings.map(nameOf));
	return {
		versions: [...paths].flatMap((path) => versionChange(before.shelf, after.shelf, path) ?? []),
		stale: newlyStale(before.shelf, after.shelf),
		findings: after.findings.filter((found) => !known.has(nameOf(found))),
		waivers: after.shelf.files.flatMap(({ read }) =>
			paths.has(read.path) ? newWaivers(before.shelf, read.path, waiversOf(read)) : [],
		),
		media: [...paths].flatMap((path) => {
			const file = after.shelf.content.get(path);
			return file && path.includes('/') && (isImage(path) || isAttachment(path))
				? [{ path, size: file.size }]
				: [];
		}),
		outside: [...outside],
		weight: weightOf(after.shelf.content) - weightOf(before.shelf.content),
	};
}

/** A finding without its place in the file, which every line above it moves. */
const nameOf = ({ file, code, values }: Finding) => JSON.stringify([file, code, values]);

const weightOf = (content: ReadonlyMap<string, ContentFile>) =>
	content.values().reduce((all, { size }) => all + size, 0);

interface Found {
	document: Document;
	version: Version;
}

function versionAt({ documents }: Shelf, path: string): Found | undefined {
	for (const document of documents.values())
		for (const version of document.versions.values())
			if (version.file === path) return { document, version };
	return undefined;
}

function versionChange(before: Shelf, after: Shelf, path: string): VersionChange | undefined {
	const [old, recent] = [versionAt(before, path), versionAt(after, path)];
	const one = recent ?? old;
	if (!one) return undefined;
	const { document, version } = one;
	const lang = after.locales.get(version.locale)?.lang ?? version.locale;
	const empty: WrittenText = { collection: document.collection, data: {}, body: '' };
	const texts = [
		old ? currentText(before, old.document, old.version) : empty,
		recent ? currentText(after, recent.document, recent.version) : empty,
	] as const;
	const reading = texts.map(({ body }) => readingOf(body, lang));
	return {
		document: `${document.collection}/${document.slug}`,
		file: path,
		locale: version.locale,
		title: version.data.title,
		what: old ? (recent ? 'changed' : 'removed') : 'added',
		words: { before: reading[0]?.words ?? 0, after: reading[1]?.words ?? 0 },
		lix: reading[1]?.lix ?? 0,
		sections: sectionChanges(...texts, lang),
	};
}

function newlyStale(before: Shelf, after: Shelf): string[] {
	return [...after.documents.values()].flatMap((document) => {
		const old = before.documents.get(document.id);
		const then = old && translationStates(old);
		return [...translationStates(document)]
			.filter(([locale, state]) => state !== 'current' && then?.get(locale) === 'current')
			.map(([locale]) => `${document.collection}/${document.slug} (${locale})`);
	});
}

function newWaivers(before: Shelf, path: string, waivers: readonly Waiver[]): Waiver[] {
	const read = before.files.find((file) => file.read.path === path)?.read;
	const known = new Set(
		(read ? waiversOf(read) : []).map(({ code, reason }) => `${code},${reason}`),
	);
	return waivers.filter(({ code, reason }) => !known.has(`${code},${reason}`));
}
