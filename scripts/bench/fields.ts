import type { CollectionName } from '#model/collections.ts';
import { chance } from './chance.ts';
import { type Context, type Fields, idsOf, kinds, type Shelves } from './kinds.ts';
import type { Entry } from './plan.ts';
import { writer } from './prose.ts';
import type { Locale } from './words.ts';

const countries = ['BF', 'CI', 'MG', 'SN', 'TG', 'MA', 'TN', 'CO', 'CR', 'HN', 'PE'];

/** The whole front matter of a document, with its prose in one language. */
export function fieldsOf(entry: Entry, locale: Locale, shelves: Shelves): Fields {
	const luck = chance(`${entry.seed}/fields`);
	const says = writer(locale, `${entry.seed}/fields`);
	const context: Context = { ...shelves, entry, luck, says };
	const code = (list: string, count: number) => luck.some(shelves.codes[list] ?? [], count);
	const other = (collection: CollectionName | undefined, count: number) =>
		idsOf(context, collection, count);
	return {
		id: entry.id,
		title: entry.title[locale],
		summary: `${entry.title[locale]}${locale === 'fr' ? ' : ' : ': '}${says.phrase(8)}.`,
		status: luck.pick(['draft', 'draft', 'reviewed', 'validated']),
		themes: code('themes', luck.int(1, 3)),
		rights: code('rights', luck.int(1, 2)),
		roles: code('roles', luck.int(1, 4)),
		settings: code('settings', luck.int(1, 2)),
		countries: luck.some(countries, luck.int(0, 3)),
		reviewed: `2026-${String(luck.int(1, 9)).padStart(2, '0')}-15`,
		sources: other('references', 2),
		related: other(undefined, 3),
		...kinds[entry.collection]?.(context),
	};
}
