import { z } from 'astro/zod';
import { slugSchema } from './identifier.ts';

/** The closed lists that a library must bring, each in `content/vocabulary/<name>.yml`. */
export const vocabularyNames = [
	'themes',
	'rights',
	'roles',
	'settings',
	'evidence',
	'levels',
	'formats',
	'methods',
	'reference-kinds',
	'event-kinds',
	'organisation-kinds',
	'contributor-roles',
	'domains',
	'units',
	'licences',
] as const;
export type VocabularyName = (typeof vocabularyNames)[number];

/** One code: its label in each locale, its place in the list, and what it means where that helps. */
const EntrySchema = z.looseObject({
	/** Its place in the list; entries without one come last, in the order of the file. */
	order: z.number().optional(),
	/** What it means, by locale. */
	definition: z.record(z.string(), z.string().trim().min(1)).optional(),
	/** The address that says more, such as the text of a licence. */
	url: z.url({ protocol: /^https?$/ }).optional(),
});

/** A vocabulary file: codes at the top, labels by locale below each. */
export const VocabularySchema = z.record(slugSchema(), EntrySchema);

/** One entry of a vocabulary, ready to use. */
export interface Term {
	code: string;
	order: number;
	labels: Readonly<Record<string, string>>;
	definition: Readonly<Record<string, string>>;
	url: string | undefined;
}

export type Vocabulary = ReadonlyMap<string, Term>;
export type Vocabularies = Readonly<Record<string, Vocabulary>>;
