import type { DataOf } from '#model/collections.ts';
import type { Shelf } from '../shelf.ts';
import type { Words } from '../words.ts';
import { linksTo } from './link.ts';

/** Who took part, by role, as pages and packages name them; whoever prefers it stays unnamed. */
export function contributorNames(
	shelf: Shelf,
	contributors: DataOf<'pages'>['contributors'],
	{ t, label, locale }: Words,
): { role: string; name: string }[] {
	return contributors.map(({ role, name, organisation }) => ({
		role: label('contributor-roles', role),
		name: [
			...(name ? [name] : organisation ? [] : [t('unnamed')]),
			...linksTo(shelf, organisation ? [organisation] : [], locale.locale).map(({ text }) => text),
		].join(', '),
	}));
}
