import type { Document } from '#model/document.ts';
import { isOf } from '#model/document.ts';
import type { Site } from '#library/site.ts';
import { versionIn } from '#library/views/link.ts';
import { textTrees } from './text.ts';
import { serialised } from './tree.ts';

/** The hand-outs of a module as HTML, by activity; one that holds what is refused stays plain text. */
export function handoutsOf(
	site: Site,
	document: Document | undefined,
	locale: string,
): ReadonlyMap<string, string> {
	if (!document || !isOf(document, 'training')) return new Map();
	const { shelf } = site;
	const { data, file } = versionIn(document, locale);
	const at = { site, shelf, file, locale, id: document.id };
	return new Map(
		data.activities.flatMap(({ key, handout }) => {
			const html = handout === undefined ? undefined : rendered(handout);
			return html === undefined ? [] : [[key, html] as const];
		}),
	);

	function rendered(text: string): string | undefined {
		try {
			return textTrees(text, 'md', at).map(serialised).join('');
		} catch {
			// The guard refuses it: the page shows it as it was written.
			return undefined;
		}
	}
}
