import type { CollectionName } from '#model/collections.ts';
import { ID_PATTERN, idFrom } from '#model/identifier.ts';
import { slugged } from '#library/slugged.ts';
import { chance } from './chance.ts';
import { titleOf } from './titles.ts';
import type { Locale } from './words.ts';

/** One document to write, before any of its words. */
export interface Entry {
	collection: CollectionName;
	/** Its rank in its collection, from 0. */
	index: number;
	id: string;
	slug: string;
	title: Record<Locale, string>;
	/** What all its choices follow from. */
	seed: string;
}

/** The home, with situations that lead to documents. */
export const home: Entry = {
	collection: 'pages',
	index: 0,
	id: 'hhhhh',
	slug: 'home',
	title: { fr: 'Accueil', en: 'Home', es: 'Inicio' },
	seed: 'home',
};

/** In each ten documents: three practices, two procedures, two trainings, two references, one concept. */
const proportions = [
	'practices',
	'procedures',
	'training',
	'references',
	'practices',
	'training',
	'procedures',
	'references',
	'practices',
	'glossary',
] as const;

/** The documents of a library of `size` documents in each language. */
export function planned(size: number, seed: string): Entry[] {
	const luck = chance(`${seed}/ids`);
	const ids = new Set([home.id]);
	const counts = new Map<CollectionName, number>();
	return Array.from({ length: size }, (_, rank) => {
		const collection = proportions[rank % proportions.length] as CollectionName;
		const index = counts.get(collection) ?? 0;
		counts.set(collection, index + 1);
		const title = titleOf(collection, index);
		const slug = slugged(title.en).slice(0, 80).replace(/-+$/, '');
		return { collection, index, id: newId(), slug, title, seed: `${seed}/${collection}/${index}` };
	});

	function newId(): string {
		for (;;) {
			const id = idFrom(Uint8Array.from({ length: 5 }, () => luck.int(0, 255)));
			if (ids.has(id) || !ID_PATTERN.test(id)) continue;
			ids.add(id);
			return id;
		}
	}
}

const memo = new WeakMap<readonly Entry[], Map<CollectionName, Entry[]>>();

/** The documents of one collection. */
export function of(entries: readonly Entry[], collection: CollectionName): readonly Entry[] {
	const groups = memo.get(entries) ?? Map.groupBy(entries, (entry) => entry.collection);
	memo.set(entries, groups);
	return groups.get(collection) ?? [];
}
