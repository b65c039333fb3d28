import { type Document, isOf } from '#model/document.ts';
import type { Site } from '../site.ts';
import type { Words } from '../words.ts';
import { documentLink, versionIn } from './link.ts';

/** A day on which training changed, and what changed then. */
export interface ChangeView {
	/** ISO 8601. */
	day: string;
	date: string;
	/** The titles of the documents that changed. */
	titles: string[];
}

/** How many days are told. */
const most = 20;

/** When a module, or a pathway or one of its modules, changed in a language, the latest day first; as Git knows. */
export function changesView(
	{ shelf, changes }: Site,
	document: Document,
	words: Words,
): ChangeView[] {
	if (!isOf(document, 'training')) return [];
	const { modules } = versionIn(document, document.original).data;
	const ids = [document.id, ...modules];
	const titles = new Map<string, string[]>();
	for (const one of ids.flatMap((id) => shelf.documents.get(id) ?? [])) {
		const { locale } = words.locale;
		const file = (one.versions.get(locale) ?? one.versions.get(one.original))?.file ?? '';
		for (const day of changes.get(file) ?? [])
			titles.set(day, [...(titles.get(day) ?? []), documentLink(shelf, one, locale).text]);
	}
	return [...titles]
		.toSorted(([a], [b]) => (a < b ? 1 : -1))
		.slice(0, most)
		.map(([day, changed]) => ({ day, date: words.date(day), titles: changed }));
}
