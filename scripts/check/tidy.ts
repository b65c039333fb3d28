import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cleaned } from '#library/hidden/hidden.ts';
import { isImage } from '#library/media-types.ts';
import { withSourceHash } from '#library/source-edit.ts';
import { tidyDocument } from '#library/tidy/document.ts';
import { tidyText } from '#library/tidy/text.ts';
import { translationStates } from '#library/translation-state.ts';
import { isCollection } from '#model/collections.ts';
import { contentFiles, readLibrary } from '#sources/disk.ts';

/** Bring every file of a content folder into one style, and cut out of images what they carry unseen. */
export function tidy(folder: string): void {
	const before = currentTranslations(folder);
	for (const { path, isLink } of contentFiles(folder)) {
		if (isLink) continue;
		const bytes = readFileSync(join(folder, path));
		const tidied = tidyFile(path, bytes);
		if (tidied && !bytes.equals(tidied)) writeFileSync(join(folder, path), tidied);
	}
	followSources(folder, before);
}

function tidyFile(path: string, bytes: Buffer): Uint8Array | undefined {
	if (isImage(path) && !path.endsWith('.svg')) return cleaned(bytes);
	const text = textOf(bytes);
	// An empty file or a lone carriage return is a mistake that a person has to see.
	if (text === undefined || text.trim() === '' || /\r(?!\n)/.test(text)) return undefined;
	const [collection = '', slug = '', name = ''] = path.split('/');
	const [, locale, format] = /^index\.([\w-]+)\.(mdx?)$/.exec(name) ?? [];
	if (locale && isCollection(collection)) {
		const file = {
			path,
			collection,
			slug,
			locale,
			format: format === 'mdx' ? 'mdx' : 'md',
		} as const;
		return Buffer.from(tidyDocument(file, text));
	}
	return /\.(?:ya?ml|json)$|^addresses\.txt$/.test(path) ? Buffer.from(tidyText(text)) : undefined;
}

function textOf(bytes: Uint8Array): string | undefined {
	try {
		return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
	} catch {
		return undefined;
	}
}

/** The files of translations that say what their source says. */
function currentTranslations(folder: string): ReadonlySet<string> {
	const documents = readLibrary(folder).shelf?.documents.values().toArray() ?? [];
	return new Set(
		documents.flatMap((document) =>
			[...translationStates(document)].flatMap(([locale, state]) =>
				state === 'current' ? (document.versions.get(locale)?.file ?? []) : [],
			),
		),
	);
}

/** A new style of a source asks nothing of its translations: those that were current stay so. */
function followSources(folder: string, current: ReadonlySet<string>): void {
	for (const { versions } of readLibrary(folder).shelf?.documents.values() ?? []) {
		for (const { file, source } of versions.values()) {
			const hash = source && versions.get(source.locale)?.hash;
			if (!hash || hash === source.hash || !current.has(file)) continue;
			const text = withSourceHash(readFileSync(join(folder, file), 'utf8'), hash);
			if (text !== undefined) writeFileSync(join(folder, file), text);
		}
	}
}
