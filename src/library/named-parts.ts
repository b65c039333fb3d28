import { type Document, isOf } from '#model/document.ts';
import { versionIn } from './views/link.ts';

/** A part of a document that has a permanent address of its own: an activity, or a step. */
export interface NamedPart {
	key: string;
	/** Its title by locale; a step may have none. */
	titles: ReadonlyMap<string, string>;
}

/** The activities of training, and the steps of a procedure, in order. */
export function namedParts(document: Document): NamedPart[] {
	const inEach = (locale: string): { key: string; title?: string | undefined }[] => {
		if (isOf(document, 'training')) return versionIn(document, locale).data.activities;
		return isOf(document, 'procedures') ? versionIn(document, locale).data.steps : [];
	};
	return inEach(document.original).map(({ key }) => ({
		key,
		titles: new Map(
			[...document.versions.keys()].flatMap((locale) => {
				const title = inEach(locale).find((part) => part.key === key)?.title;
				return title ? [[locale, title] as const] : [];
			}),
		),
	}));
}
