import type { CollectionName } from '#model/collections.ts';
import { criteria } from '#model/practice.ts';
import type { Chance } from './chance.ts';
import { type Entry, of } from './plan.ts';
import { capital, type Writer } from './prose.ts';

/** What fields choose from. */
export interface Shelves {
	entries: readonly Entry[];
	/** The codes of each vocabulary. */
	codes: Readonly<Record<string, readonly string[]>>;
}

/** What the fields of one document are made with. */
export interface Context extends Shelves {
	entry: Entry;
	/** Decides codes, numbers and references: the same in every language. */
	luck: Chance;
	says: Writer;
}

/** Front matter, or a part of it. */
export type Fields = Record<string, unknown>;

/** Ids of other documents. */
export function idsOf(
	{ entry, entries, luck }: Context,
	collection: CollectionName | undefined,
	count: number,
): string[] {
	const all = collection ? of(entries, collection) : entries;
	return luck
		.some(all, count + 1)
		.flatMap(({ id }) => (id === entry.id ? [] : id))
		.slice(0, count);
}

const times = <T>(count: number, make: (rank: number) => T): T[] =>
	Array.from({ length: count }, (_, rank) => make(rank));

const line = (says: Writer, count = 9) => `${capital(says.phrase(count))}.`;

/** What each collection adds. */
export const kinds: Partial<Record<CollectionName, (context: Context) => Fields>> = {
	practices: (context) => ({
		evidence: context.luck.pick(context.codes['evidence'] ?? []),
		criteria: Object.fromEntries(
			context.luck
				.some(criteria, 4)
				.map((name) => [
					name,
					{ met: context.luck.pick(['yes', 'partly', 'unknown']), why: line(context.says, 12) },
				]),
		),
		conditions: times(2, () => line(context.says)),
		resources: times(2, () => line(context.says)),
		results: [
			{ key: 'first', text: line(context.says, 12), source: idsOf(context, 'references', 1)[0] },
		],
		limits: times(2, () => line(context.says)),
		adaptation: [line(context.says, 12)],
	}),
	procedures: (context) => ({
		kind: context.luck.pick(['sectoral', 'multi-sector']),
		firstActions: times(3, () => line(context.says, 7)),
		legalBasis: idsOf(context, 'references', 1).map((reference) => ({
			key: 'law',
			reference,
			article: '12',
			says: line(context.says),
		})),
		steps: times(5, (rank) => ({
			key: `step-${rank + 1}`,
			title: capital(context.says.phrase(3)),
			who: context.luck.some(context.codes['roles'] ?? [], 2),
			with: context.luck.some(context.codes['roles'] ?? [], 1),
			when: {
				trigger: line(context.says, 6),
				deadline: context.luck.pick(['PT1H', 'PT24H', 'P3D']),
			},
			how: context.says.paragraph(20),
			record: line(context.says, 6),
		})),
	}),
	training: (context) => {
		const { luck, says, codes, entry, entries } = context;
		const before = of(entries, 'training').slice(Math.max(0, entry.index - 3), entry.index);
		if (entry.index % 10 === 9) return { kind: 'pathway', modules: before.map(({ id }) => id) };
		return {
			kind: 'module',
			objectives: {
				know: times(2, () => line(says)),
				knowHow: times(2, () => line(says)),
				attitude: [line(says)],
			},
			activities: times(4, (rank) => ({
				key: `activity-${rank + 1}`,
				title: capital(says.phrase(3)),
				minutes: luck.int(2, 9) * 5,
				method: luck.pick(codes['methods'] ?? []),
				description: says.paragraph(16),
				materials: [line(says, 3)],
			})),
			groupSize: { min: 5, max: luck.int(8, 20) },
			format: luck.pick(codes['formats'] ?? []),
			level: luck.pick(codes['levels'] ?? []),
		};
	},
	references: ({ luck, says, codes, entry }) => ({
		kind: luck.pick(codes['reference-kinds'] ?? []),
		authors: ['Example Committee'],
		publisher: 'Example Press',
		year: luck.int(1985, 2026),
		url: `https://www.example.org/references/${entry.index + 1}`,
		languages: ['fr', 'en', 'es'],
		abstract: says.paragraph(45),
	}),
	pages: (context) => ({
		situations: times(10, (rank) => ({
			key: `situation-${rank + 1}`,
			title: context.says.phrase(4),
			description: line(context.says, 12),
			roles: context.luck.some(context.codes['roles'] ?? [], 2),
			documents: idsOf(context, undefined, 3),
		})),
	}),
	glossary: ({ says }) => ({
		definition: says.paragraph(25),
		synonyms: [`${says.phrase(2)} ${says.phrase(2)}`],
	}),
};
