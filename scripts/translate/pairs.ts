import type { Document, Version } from '#model/document.ts';
import type { ExchangedPair } from '#library/exchange/exchange.ts';
import { currentText } from '#library/written-text.ts';
import { translationsOf } from '#library/translations.ts';
import { histories } from '#sources/translation-histories.ts';
import { type Library, nameOf, Refusal } from './library.ts';

/** A document with what is translated of it, and into what. */
export interface NamedPair extends ExchangedPair {
	document: Document;
	from: Version;
	/** Nothing when the translation is not begun. */
	into: Version | undefined;
}

/** How documents are translated into a language: each from the source that its translation names, else from `from`. */
export async function pairs(
	library: Library,
	documents: readonly Document[],
	{ locale, from }: { locale: string; from: string | undefined },
): Promise<NamedPair[]> {
	const { folder, shelf } = library;
	const begun = translationsOf(documents).filter(
		({ translation }) => translation.locale === locale,
	);
	const past = await histories(folder, begun);
	return documents.map((document) => {
		const known = begun.find((one) => one.document === document);
		const source = known?.source ?? sourceOf(library, document, { locale, from });
		const history = known && past.of(known);
		const into = known?.translation;
		return {
			document,
			from: source,
			into,
			collection: document.collection,
			source,
			translation: into && { ...currentText(shelf, document, into), format: into.format },
			isCurrent: history?.state === 'current',
			standing: into?.source?.state ?? 'draft',
			before: history?.base?.text,
		};
	});
}

function sourceOf(
	{ shelf, say }: Library,
	document: Document,
	{ locale, from = document.original }: { locale: string; from: string | undefined },
): Version {
	const name = nameOf(document);
	const source = document.versions.get(from);
	const there = ['md', 'mdx']
		.map((format) => `${name}/index.${locale}.${format}`)
		.find((path) => shelf.content.has(path));
	const begun = document.versions.get(locale);
	if (begun)
		throw new Refusal(say.sourceGone(begun.file, begun.source?.locale ?? '?', document.original));
	if (there) throw new Refusal(say.brokenDocument(there));
	if (!source) throw new Refusal(say.notTranslated(name, from));
	return source;
}
