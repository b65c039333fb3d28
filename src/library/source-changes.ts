import type { Shelf } from './shelf.ts';
import { sectionChanges } from './section-changes.ts';
import type { TranslationHistory } from './translation-history.ts';
import type { Translation } from './translations.ts';
import { currentText, type WrittenText } from './written-text.ts';

/** What became of a source since it was translated. */
export interface SourceChanges {
	/** How many times it changed; nothing when the history does not tell. */
	count: number | undefined;
	/** Where, in the order of the text; nothing when the history does not have the text that was translated. */
	sections: ChangedSection[] | undefined;
}

/** A field (`steps.listen.how`) or the part below a heading, empty above the first. */
export interface ChangedSection {
	name: string;
	isField: boolean;
}

/** What the history tells of the source of a translation. */
export function sourceChanges(
	shelf: Shelf,
	{ document, source }: Translation,
	{ behind, base }: TranslationHistory<{ text: WrittenText | undefined }>,
): SourceChanges {
	const lang = shelf.locales.get(source.locale)?.lang ?? source.locale;
	const now = currentText(shelf, document, source);
	const sections =
		base?.text &&
		sectionChanges(base.text, now, lang).map(({ heading, isField }) => ({
			name: heading,
			isField,
		}));
	return { count: behind, sections };
}
