import type { Document } from '#model/document.ts';
import { fileId } from '#library/exchange/xliff.ts';
import { type Problem, problem, type Spot } from '#library/exchange/problem.ts';
import type { ReadXliff, ReadXliffFile } from '#library/exchange/xliff-read.ts';
import type { Library } from './library.ts';

/** A document that a file brings a translation of. */
export interface Addressed {
	document: Document;
	/** The locale of the source. */
	from: string;
	file: ReadXliffFile;
}

/** The locale into which a file translates, and each document with it, or what keeps it from being found. */
export function addressed(
	{ shelf }: Library,
	read: ReadXliff,
): { locale: string; files: (Addressed | Problem)[] } {
	const locales = [...shelf.locales.values()];
	const known = locales.map(({ lang }) => lang).join(', ');
	const named = (lang: string) =>
		locales.find((one) => one.lang.toLowerCase() === lang.toLowerCase())?.locale;
	const [from, locale] = [named(read.source), named(read.target)];
	const stranger =
		from === undefined ? read.source : locale === undefined ? read.target : undefined;
	if (from === undefined || locale === undefined)
		return {
			locale: '',
			files: [problem('other-language', read.at, { lang: stranger ?? '', known })],
		};
	const seen = new Set<string>();
	const files = read.files.map((file): Addressed | Problem => {
		const [id = '', hash = ''] = file.id.split('-');
		const document = shelf.documents.get(id);
		const source = document?.versions.get(from);
		const name = file.original || file.id;
		if (seen.has(id)) return problem('unit-twice', file.at, { unit: file.id });
		seen.add(id);
		if (!document) return problem('unknown-document', file.at, { name });
		const expected = languageOf(document, { from, locale });
		if (!source || expected !== undefined)
			return unfit(file.at, { lang: read.source, expected: expected ?? document.original, name });
		if (file.id !== fileId(id, source.hash))
			return problem('source-changed', file.at, { name, hash, now: source.hash });
		return { document, from, file };
	});
	return { locale, files };
}

/** The locale that a document is translated from, when it is another than the file's. */
function languageOf(
	{ versions, original }: Document,
	{ from, locale }: { from: string; locale: string },
): string | undefined {
	if (locale === original) return original;
	const source = versions.get(locale)?.source?.locale ?? from;
	return source === from && from !== locale ? undefined : source;
}

const unfit = (at: Spot, values: { lang: string; expected: string; name: string }) =>
	problem('other-source-language', at, values);
