import { z } from 'astro/zod';
import { commonFields } from './common.ts';
import { conceptFields } from './concept.ts';
import { eventFields } from './event.ts';
import { experimentFields } from './experiment.ts';
import { indicatorFields } from './indicator.ts';
import { organisationFields } from './organisation.ts';
import { pageFields } from './page.ts';
import { practiceFields } from './practice.ts';
import { procedureFields } from './procedure.ts';
import { programmeFields } from './programme.ts';
import { referenceFields } from './reference.ts';
import { trainingFields } from './training.ts';

/** Front matter of an original, by collection. An unknown key is a typo, so it fails. */
export const schemas = {
	practices: z.strictObject({ ...commonFields, ...practiceFields }),
	procedures: z.strictObject({ ...commonFields, ...procedureFields }),
	training: z.strictObject({ ...commonFields, ...trainingFields }),
	references: z.strictObject({ ...commonFields, ...referenceFields }),
	experiments: z.strictObject({ ...commonFields, ...experimentFields }),
	events: z.strictObject({ ...commonFields, ...eventFields }),
	organisations: z.strictObject({ ...commonFields, ...organisationFields }),
	programmes: z.strictObject({ ...commonFields, ...programmeFields }),
	indicators: z.strictObject({ ...commonFields, ...indicatorFields }),
	glossary: z.strictObject({ ...commonFields, ...conceptFields }),
	pages: z.strictObject({ ...commonFields, ...pageFields }),
};

export type CollectionName = keyof typeof schemas;

/** The front matter of each collection, as it is after parsing. */
export type DataOf<C extends CollectionName> = z.output<(typeof schemas)[C]>;

/** Every collection, in the order in which a reader meets them. */
export const collections = Object.keys(schemas) as CollectionName[];

/** The four collections of the library itself. */
export const shelves = ['procedures', 'practices', 'training', 'references'] as const;

/** The collections that tell the life of the lab. */
export const labLife = [
	'experiments',
	'events',
	'organisations',
	'programmes',
	'indicators',
] as const;

/** Tell whether `name` is the folder of a collection. */
export const isCollection = (name: string): name is CollectionName => Object.hasOwn(schemas, name);

/** Names that a page can't take: they belong to the engine. */
export const reservedSlugs: ReadonlySet<string> = new Set([
	...collections,
	'themes',
	'countries',
	'fields',
	'findings',
	'maintenance',
	'search',
	'translations',
]);
