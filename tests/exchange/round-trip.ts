import type { Document, Version } from '#model/document.ts';
import { exchange, type ExchangedPair, type Unit } from '#library/exchange/exchange.ts';
import { type TranslationFile, translationFile } from '#library/exchange/translation-file.ts';
import { fileId, xliff } from '#library/exchange/xliff.ts';
import { type ReadUnit, xliffRead } from '#library/exchange/xliff-read.ts';
import type { Shelf } from '#library/shelf.ts';
import { currentText } from '#library/written-text.ts';

/** A version of a document with the version that it is translated from. */
export interface Trip {
	shelf: Shelf;
	document: Document;
	from: Version;
	/** Nothing to begin a translation. */
	into: Version | undefined;
}

/** The text of a file of the library. */
export const fileText = ({ content }: Shelf, file: string): string =>
	new TextDecoder('utf-8', { ignoreBOM: true }).decode(content.get(file)?.bytes);

/** The pair of a trip, whose translation counts as current. */
export function pairOf({ shelf, document, from, into }: Trip): ExchangedPair {
	return {
		collection: document.collection,
		source: from,
		translation: into && { ...currentText(shelf, document, into), format: into.format },
		isCurrent: into !== undefined,
		standing: into?.source?.state ?? 'draft',
		before: undefined,
	};
}

/** The units of a trip, once they were written as XML and read again, with what a translator makes of them. */
export function carried(
	trip: Trip,
	translated: (unit: Unit) => Unit = (unit) => unit,
): { xml: string; units: ReadUnit[] } {
	const { document, from } = trip;
	const units = exchange(pairOf(trip))?.units.map(translated) ?? [];
	const side = { lang: 'en', dir: 'ltr' } as const;
	const file = { id: fileId(document.id, from.hash), original: from.file, units };
	const xml = xliff([file], { source: side, target: side });
	const read = xliffRead(xml);
	if ('code' in read) throw new Error(`${read.code} at ${read.line}:${read.column}`);
	return { xml, units: read.files[0]?.units ?? [] };
}

/** What an import makes of the units of a trip. */
export function broughtBack(trip: Trip, units: readonly ReadUnit[]): TranslationFile {
	const { shelf, document, from, into } = trip;
	const pair = pairOf(trip);
	const now = exchange(pair);
	if (!now) throw new Error(`${from.file} can’t be read.`);
	const file = into && fileText(shelf, into.file);
	return translationFile(units, { document, from, pair, now, file });
}
