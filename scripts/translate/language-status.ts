import { schemas } from '#model/collections.ts';
import type { Document, Version } from '#model/document.ts';
import type { Shelf } from '#library/shelf.ts';
import { translatableText } from '#library/translatable.ts';
import type { Histories } from '#sources/translation-histories.ts';
import { nameOf } from './library.ts';
import type { Translation } from '#library/translations.ts';

/** A translation that is behind its source, as `--json` prints it. */
interface Behind {
	document: string;
	source: string;
	/** How many changes; nothing when the history does not tell. */
	behind: number | null;
	/** The day of the text translated, if the history has it. */
	since: string | null;
	critical: boolean;
}

/** Where the translations into one language stand. */
export interface LanguageStatus {
	missing: string[];
	/** Files that still say it all in the words of their source, as `start` wrote them. */
	untranslated: string[];
	stale: Behind[];
	/** Translations whose source is gone, or that name none. */
	unknown: string[];
	current: string[];
}

/** Where the translations into a language stand; documents whose outdated translation could harm a child come first. */
export function languageStatus(
	shelf: Shelf,
	locale: string,
	{ translations, past }: { translations: readonly Translation[]; past: Histories },
): LanguageStatus {
	const known = new Map(
		translations
			.filter(({ translation }) => translation.locale === locale)
			.map((one) => [one.document, one]),
	);
	const found: LanguageStatus = {
		missing: [],
		untranslated: [],
		stale: [],
		unknown: [],
		current: [],
	};
	for (const document of byNeed(shelf.documents.values())) {
		const translation = known.get(document);
		const name = nameOf(document);
		if (document.original === locale) continue;
		if (!document.versions.has(locale)) {
			if (isOffered(document)) found.missing.push(name);
		} else if (!translation) found.unknown.push(name);
		else {
			const { state, behind = null, base } = past.of(translation);
			if (state === 'current') {
				found[isTranslated(translation) ? 'current' : 'untranslated'].push(name);
			} else {
				const since = base?.commit.date ?? null;
				const source = translation.source.locale;
				found.stale.push({ document: name, source, behind, since, critical: isCritical(document) });
			}
		}
	}
	return found;
}

function isTranslated({ document, translation, source }: Translation): boolean {
	const said = ({ data, body }: Version) =>
		translatableText(schemas[document.collection], data, body);
	return said(translation) !== said(source);
}

const originalData = ({ versions, original }: Document) => versions.get(original)?.data;
const isCritical = (document: Document) => originalData(document)?.critical ?? false;

/** Nobody is asked to translate what readers are led away from. */
export const isOffered = (document: Document) =>
	!['withdrawn', 'superseded'].includes(originalData(document)?.status ?? '');

const byNeed = (documents: Iterable<Document>) =>
	[...documents].toSorted(
		(a, b) => Number(isCritical(b)) - Number(isCritical(a)) || (nameOf(a) < nameOf(b) ? -1 : 1),
	);
