import { type CollectionName, type DataOf, schemas } from '#model/collections.ts';
import type { Document, Version } from '#model/document.ts';
import { type Finding, finding } from '#model/finding.ts';
import type { LibraryConfig } from '#model/library.ts';
import type { Bundle } from './bundles.ts';
import { compare } from './compare.ts';
import type { ContentFile } from './content-file.ts';
import {
	hasId,
	hasSource,
	original,
	type OriginalFile,
	type ReadFile,
	readFile,
	sourceOf,
	translation,
	type TranslationFile,
} from './document-file.ts';
import type { Strings } from './interface-files.ts';
import { overlaid } from './overlay.ts';
import { sourceHash, translatableText } from './translatable.ts';

/** A document's file with what it turned out to be. */
export interface DocumentFile {
	role: 'original' | 'translation';
	read: ReadFile;
	/** Absent when its fields are invalid. */
	valid: OriginalFile | TranslationFile | undefined;
	/** The document it belongs to, when that could be built. */
	id: string | undefined;
}

/** What shelving needs from the floors above: the engine's interface texts, and SHA-256 in hex. */
export interface ShelfTools {
	interface: Readonly<Record<string, Strings>>;
	sha256(text: string): string;
}

/** What a folder turned out to hold. */
export interface BundleRead {
	document: Document | undefined;
	files: DocumentFile[];
	unreadable: string[];
	findings: Finding[];
}

/** The document of a folder, with every mistake that reading it met. */
export function bundleOf(bundle: Bundle, config: LibraryConfig, tools: ShelfTools): BundleRead {
	const reads = bundle.texts.map(({ name, file }) => readFile(name, file));
	const findings = reads.flatMap((read) => read.findings);
	const readable = reads.flatMap(({ file }) => file ?? []);
	const { chosen, others, findings: choice } = chooseOriginal(readable, config.defaultLocale);
	findings.push(...choice);
	const unreadable = [
		`${bundle.collection}/${bundle.slug}`,
		...bundle.texts.flatMap(({ file }) => idIn(file)),
	];
	if (!chosen) return { document: undefined, files: [], unreadable, findings };

	const first = original(chosen);
	findings.push(...first.findings);
	const translations = others.map((read) => ({ read, ...translation(read, chosen.path) }));
	findings.push(...translations.flatMap((one) => one.findings));
	const valid = translations.flatMap(({ file }) => file ?? []);
	const document =
		first.file && documentOf(bundle, { original: first.file, translations: valid, tools });
	const id = document?.id;
	return {
		document,
		files: [
			{ role: 'original', read: chosen, valid: first.file, id },
			...translations.map(({ read, file }) => ({
				role: 'translation' as const,
				read,
				valid: file,
				id,
			})),
		],
		unreadable: document ? [] : unreadable,
		findings,
	};
}

/** The id that a file declares, however broken the rest of it is. */
function idIn({ bytes }: ContentFile): string[] {
	const id = /^id:[ \t]*['"]?([a-z0-9]{5})/m.exec(new TextDecoder().decode(bytes))?.[1];
	return id ? [id] : [];
}

/** The file with an `id`; without one, the file that was most likely meant to have it. */
function chooseOriginal(files: ReadFile[], defaultLocale: string) {
	const withId = files.filter(hasId);
	const [chosen, ...more] = withId;
	const findings = more.map((file) =>
		finding('several-originals', file.yaml.keyAt(['id']), { other: chosen?.path ?? '' }),
	);
	if (chosen) return { chosen, others: files.filter((file) => !withId.includes(file)), findings };
	const candidate =
		files.find((file) => !hasSource(file) && file.locale === defaultLocale) ??
		files.find((file) => !hasSource(file));
	const named = candidate ?? files[0];
	if (named) {
		findings.push(
			finding(
				'translation-orphan',
				{ file: named.path, line: 1, column: 1 },
				{ candidate: named.path },
			),
		);
	}
	return { chosen: undefined, others: [], findings };
}

function documentOf(
	{ collection, slug, media }: Bundle,
	{
		original: first,
		translations,
		tools,
	}: { original: OriginalFile; translations: TranslationFile[]; tools: ShelfTools },
): Document {
	const schema = schemas[collection];
	const hash = (data: unknown, body: string) =>
		sourceHash(translatableText(schema, data, body), tools.sha256);
	const { locale, path: file, format, data, body } = first;
	const versions = new Map<string, Version>([
		[locale, { locale, file, format, data, body, hash: hash(data, body), source: undefined }],
	]);
	for (const one of translations) {
		const merged: DataOf<CollectionName> = overlaid(schema, data, one.data);
		versions.set(one.locale, {
			locale: one.locale,
			file: one.path,
			format: one.format,
			data: merged,
			body: one.body,
			hash: hash(one.data, one.body),
			source: sourceOf(one),
		});
	}
	return {
		id: data.id,
		collection,
		slug,
		original: locale,
		versions,
		media: media.toSorted(compare),
	};
}
