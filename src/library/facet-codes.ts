import { type Document, isOf } from '#model/document.ts';
import type { Shelf } from './shelf.ts';
import { totalMinutes } from './total-minutes.ts';
import { versionIn } from './views/link.ts';

/** What a search can be narrowed by, in the order in which it is offered. */
export const facets = [
	'type',
	'theme',
	'right',
	'role',
	'setting',
	'country',
	'level',
	'duration',
	'status',
	'locale',
] as const;
export type Facet = (typeof facets)[number];

/** Durations of trainings: each code, and the most minutes it holds. */
export const durations = { short: 60, 'half-day': 240, day: 480, days: Infinity } as const;

/** The language-neutral codes that a document carries, by facet. */
export function facetCodes(shelf: Shelf, document: Document): Record<Facet, readonly string[]> {
	const { themes, rights, roles, settings, countries, status } = versionIn(
		document,
		document.original,
	).data;
	return {
		type: [document.collection],
		theme: themes,
		right: rights,
		role: roles,
		setting: settings,
		country: countries,
		...trainingCodes(shelf, document),
		status: [status],
		locale: [...document.versions.keys()],
	};
}

function trainingCodes(shelf: Shelf, document: Document) {
	if (!isOf(document, 'training')) return { level: [], duration: [] };
	const { level } = versionIn(document, document.original).data;
	const minutes = totalMinutes(shelf, document);
	const duration = Object.entries(durations).find(([, most]) => minutes <= most)?.[0];
	return {
		level: level ? [level] : [],
		duration: minutes > 0 && duration ? [duration] : [],
	};
}
