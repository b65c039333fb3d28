import type { Document } from '#model/document.ts';
import type { Finding } from '#model/finding.ts';
import type { LibraryConfig } from '#model/library.ts';
import type { Vocabularies } from '#model/vocabulary.ts';
import { bundleOf, type DocumentFile, type ShelfTools } from './bundle.ts';
import { sortFiles } from './bundles.ts';
import { compare } from './compare.ts';
import type { ContentFile } from './content-file.ts';
import { interfaceStrings, type Strings } from './interface-files.ts';
import { libraryConfig } from './library-file.ts';
import { type Locale, localesOf } from './locale.ts';
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
