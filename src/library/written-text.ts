import { type CollectionName, isCollection, schemas } from '#model/collections.ts';
import { hasId, original, readFile, translation } from './document-file.ts';
import type { Document, Version } from '#model/document.ts';
import type { Shelf } from './shelf.ts';
import { sourceHash, translatableText } from './translatable.ts';

/** What one file says, without what other files of its document add. */
export interface WrittenText {
	collection: CollectionName;
	data: unknown;
	body: string;
}

/** The text of a file as it was at some time, at a path that ends as content files do; nothing when it can't be read. */
export function writtenText(path: string, bytes: Uint8Array): WrittenText | undefined {
	const [, collection = '', slug = '', locale = '', format] =
		/(?:^|\/)([\w-]+)\/([^/]+)\/index\.([\w-]+)\.(mdx?)$/.exec(path) ?? [];
	if (!isCollection(collection)) return undefined;
	const name = { path, collection, slug, locale, format: format === 'mdx' ? 'mdx' : 'md' } as const;
	const file = { path, bytes, digest: '', size: bytes.length, isLink: false };
	const { file: read } = readFile(name, file);
	if (!read || read.yaml.findings.length > 0) return undefined;
	const { file: valid } = hasId(read) ? original(read) : translation(read, '');
	// A revision of former days is not wrong for breaking a rule of today.
	return { collection, data: valid?.data ?? read.yaml.data, body: read.body };
}

/** The text of a version as its file has it today. */
export function currentText(
	shelf: Shelf,
	{ collection }: Document,
	{ file }: Version,
): WrittenText {
	const valid = shelf.files.find(({ read }) => read.path === file)?.valid;
	return { collection, data: valid?.data, body: valid?.body ?? '' };
}

/** The hash by which a translation of this text knows it. */
export function textHash(
	{ collection, data, body }: WrittenText,
	sha256: (text: string) => string,
): string {
	return sourceHash(translatableText(schemas[collection], data, body), sha256);
}
