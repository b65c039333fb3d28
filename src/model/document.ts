import type { CollectionName, DataOf } from './collections.ts';
import type { TranslationSource } from './translation.ts';

/** A document in one language: its fields with this language's words in place, and its text. */
export interface Version<C extends CollectionName = CollectionName> {
	locale: string;
	/** The file, relative to the content folder. */
	file: string;
	format: 'md' | 'mdx';
	/** All fields: codes, dates and references of the original, prose of this language. */
	data: DataOf<C>;
	/** The text below the front matter. */
	body: string;
	/** Hash of what a translator would translate. */
	hash: string;
	/** What it translates; absent for the original. */
	source: TranslationSource | undefined;
}

/** A document in every language it exists in. */
export interface Document<C extends CollectionName = CollectionName> {
	id: string;
	collection: C;
	slug: string;
	/** The locale of the original. */
	original: string;
	versions: ReadonlyMap<string, Version<C>>;
	/** Files beside the text (images, attachments), relative to the content folder. */
	media: readonly string[];
}

/** Tell whether a document is of this collection, so that its fields are known. */
export function isOf<C extends CollectionName>(
	document: Document,
	collection: C,
): document is Document<C> {
	return document.collection === collection;
}
