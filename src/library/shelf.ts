import {
	type CollectionName,
	collections,
	type DataOf,
	isCollection,
	reservedSlugs,
	schemas,
} from '#model/collections.ts';
import type { Document, Version } from '#model/document.ts';
import { type Finding, finding } from '#model/finding.ts';
import { SLUG_PATTERN } from '#model/identifier.ts';
import type { LibraryConfig } from '#model/library.ts';
import type { Vocabularies } from '#model/vocabulary.ts';
import type { ContentFile } from './content-file.ts';
import {
	type FileName,
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
import { interfaceStrings, type Strings } from './interface-files.ts';
import { libraryConfig } from './library-file.ts';
import { type Locale, localesOf } from './locale.ts';
import { attachmentTypes, imageTypes, isAttachment, isConsent, isImage } from './media-types.ts';
import { suggestion } from './nearest.ts';
import { overlaid } from './overlay.ts';
import { slugged } from './slugged.ts';
import { sourceHash, translatableText } from './translatable.ts';
import { vocabularies } from './vocabulary-files.ts';

/** Everything a library holds, read and resolved. */
export interface Shelf {
	config: LibraryConfig;
	locales: ReadonlyMap<string, Locale>;
	vocabularies: Vocabularies;
	/** Interface texts by locale. */
	strings: Readonly<Record<string, Strings>>;
	/** Documents by permanent id, sorted by id. */
	documents: ReadonlyMap<string, Document>;
	/** The text files that could be read, whether or not they are valid. */
	files: readonly DocumentFile[];
	/**
	 * Ids and `collection/slug` of documents whose files have mistakes: they are there, so that who refers to them
	 * makes no mistake.
	 */
	unreadable: ReadonlySet<string>;
	/** Every file of the content folder, by path. */
	content: ReadonlyMap<string, ContentFile>;
}

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

/** All files of a content folder as a shelf, with every mistake that reading them met. */
export function shelve(
	files: readonly ContentFile[],
	tools: ShelfTools,
): { shelf: Shelf | undefined; findings: Finding[] } {
	const content = new Map(files.map((file) => [file.path, file]));
	const { config, findings } = libraryConfig(content);
	if (!config) return { shelf: undefined, findings };
	const names = Object.keys(config.locales);
	const lists = vocabularies(content, names);
	const texts = interfaceStrings(content, names, tools.interface);
	const sorted = sortFiles(files, names);
	const bundles = [...sorted.bundles.values()].map((bundle) => bundleOf(bundle, config, tools));
	const documents = bundles.flatMap(({ document }) => document ?? []);
	const unique = new Map<string, Document>();
	for (const document of documents.toSorted(
		(a, b) => compare(a.id, b.id) || compare(a.slug, b.slug),
	)) {
		if (!unique.has(document.id)) unique.set(document.id, document);
	}
	return {
		shelf: {
			config,
			locales: localesOf(config),
			vocabularies: lists.vocabularies,
			strings: texts.strings,
			documents: unique,
			files: bundles.flatMap((bundle) => bundle.files),
			unreadable: new Set(bundles.flatMap((bundle) => bundle.unreadable)),
			content,
		},
		findings: [
			...findings,
			...lists.findings,
			...texts.findings,
			...sorted.findings,
			...bundles.flatMap((bundle) => bundle.findings),
		],
	};
}

/** Order by code unit: the same on every machine and in every language. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

interface Bundle {
	collection: CollectionName;
	slug: string;
	texts: { name: FileName; file: ContentFile }[];
	media: string[];
}

const topFiles = new Set(['library.yml', 'addresses.txt']);
const topFolders = new Set(['vocabulary', 'interface']);

/** Files by document folder; what lies elsewhere is a finding. */
function sortFiles(files: readonly ContentFile[], locales: readonly string[]) {
	const bundles = new Map<string, Bundle>();
	const findings: Finding[] = [];
	for (const file of files) {
		const at = { file: file.path, line: 1, column: 1 };
		const [collection = '', slug = '', ...rest] = file.path.split('/');
		if (file.isLink) findings.push(finding('file-link', at, { name: file.path }));
		else if (topFiles.has(file.path) || (topFolders.has(collection) && rest.length === 0)) continue;
		else if (rest.length === 0)
			findings.push(finding('unknown-file', at, { name: file.path, expected: '@top' }));
		else if (!isCollection(collection)) {
			const known = collections.join(', ');
			findings.push(
				finding('unknown-collection', at, {
					name: collection,
					known,
					suggestion: suggestion(collection, collections),
				}),
			);
		} else if (!SLUG_PATTERN.test(slug) || (collection === 'pages' && reservedSlugs.has(slug))) {
			const plain = slugged(slug);
			const free = reservedSlugs.has(plain) ? `about-${plain}` : plain;
			findings.push(finding('bad-slug', at, { slug, suggestion: free }));
		} else {
			const folder = `${collection}/${slug}`;
			const bundle = bundles.get(folder) ?? { collection, slug, texts: [], media: [] };
			bundles.set(folder, bundle);
			findings.push(...place(file, rest, { bundle, locales }));
		}
	}
	return { bundles, findings };
}

function place(
	file: ContentFile,
	rest: string[],
	{ bundle, locales }: { bundle: Bundle; locales: readonly string[] },
): Finding[] {
	const name = rest.join('/');
	const at = { file: file.path, line: 1, column: 1 };
	const [, locale, format] = /^index\.([\w-]+)\.(mdx?)$/.exec(name) ?? [];
	if (!locale) {
		if (/\.mdx?$/i.test(name))
			return [finding('unknown-file', at, { name: file.path, expected: '@file' })];
		if (!isImage(name) && !isAttachment(name) && !isConsent(name)) {
			const types = [...imageTypes, ...attachmentTypes].join(', ');
			return [finding('unknown-file', at, { name: file.path, expected: `@beside:${types}` })];
		}
		bundle.media.push(file.path);
		return [];
	}
	if (!locales.includes(locale))
		return [finding('unknown-locale', at, { locale, known: locales.join(', ') })];
	if (bundle.texts.some((text) => text.name.locale === locale))
		return [finding('duplicate-version', at, { locale })];
	const { collection, slug } = bundle;
	bundle.texts.push({
		name: { path: file.path, collection, slug, locale, format: format as 'md' | 'mdx' },
		file,
	});
	return [];
}

interface BundleRead {
	document: Document | undefined;
	files: DocumentFile[];
	unreadable: string[];
	findings: Finding[];
}

function bundleOf(bundle: Bundle, config: LibraryConfig, tools: ShelfTools): BundleRead {
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
