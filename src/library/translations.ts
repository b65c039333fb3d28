import type { Document, Version } from '#model/document.ts';

/** A translation with the version that it translates. */
export interface Translation {
	document: Document;
	translation: Version;
	source: Version;
	/** The hash of the text that was translated. */
	translated: string;
}

/** The version that another translates, if it is there. */
export function sourceVersion(
	{ versions }: Document,
	{ source, locale }: Version,
): Version | undefined {
	return source && source.locale !== locale ? versions.get(source.locale) : undefined;
}

/** Every translation of these documents whose source is there. */
export function translationsOf(documents: Iterable<Document>): Translation[] {
	return [...documents].flatMap((document) =>
		[...document.versions.values()].flatMap((translation) => {
			const source = sourceVersion(document, translation);
			const translated = translation.source?.hash;
			return source && translated ? [{ document, translation, source, translated }] : [];
		}),
	);
}
