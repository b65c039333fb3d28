import type { Document } from '#model/document.ts';
import { isOf } from '#model/document.ts';
import type { Shelf } from '../shelf.ts';
import type { Words } from '../words.ts';
import { type DocumentLinkView, documentLink, versionIn } from './link.ts';

type Training = Document<'training'>;

/** What a pathway adds up to, and in which order its modules can be followed. */
export interface PathwayView {
	/** How many objectives of each kind its modules have. */
	objectives: { label: string; count: string }[];
	/** How long its modules take with each method, the longest first. */
	methods: { label: string; minutes: string; share: number }[];
	/** Modules and what they build on, in steps: each needs only what stands in the steps before it. */
	order: { link: DocumentLinkView; needs: string[] }[][];
}

/** The totals of a pathway by objective and by method, and its prerequisites as a graph without cycles. */
export function pathwayView(
	shelf: Shelf,
	modules: readonly Training[],
	words: Words,
): PathwayView | undefined {
	if (modules.length === 0) return undefined;
	const originals = modules.map((one) => versionIn(one, one.original).data);
	const kinds = ['know', 'knowHow', 'attitude'] as const;
	const minutes = new Map<string, number>();
	for (const { method, minutes: count } of originals.flatMap(({ activities }) => activities))
		minutes.set(method ?? '', (minutes.get(method ?? '') ?? 0) + count);
	const total = [...minutes.values()].reduce((sum, count) => sum + count, 0);
	return {
		objectives: kinds.map((kind) => ({
			label: words.t(`objectives.${kind}`),
			count: words.number(originals.reduce((sum, one) => sum + one.objectives[kind].length, 0)),
		})),
		methods: [...minutes]
			.toSorted((a, b) => b[1] - a[1])
			.map(([method, count]) => ({
				label: method === '' ? words.t('pathway.otherMethod') : words.label('methods', method),
				minutes: words.minutes(count),
				share: Math.round((count / total) * 100),
			})),
		order: stepsOf(shelf, modules, words.locale.locale),
	};
}

function stepsOf(shelf: Shelf, modules: readonly Training[], locale: string): PathwayView['order'] {
	const all = withNeeds(shelf, modules);
	const depths = new Map<string, number>();
	const depthOf = (id: string, above: readonly string[]): number => {
		const known = depths.get(id);
		// A cycle is a mistake that the checks name; here it only has to end.
		if (known !== undefined || above.includes(id)) return known ?? 0;
		const needs = needsOf(all.get(id)).filter((need) => all.has(need));
		const depth = Math.max(-1, ...needs.map((need) => depthOf(need, [...above, id]))) + 1;
		depths.set(id, depth);
		return depth;
	};
	for (const id of all.keys()) depthOf(id, []);
	const count = Math.max(...depths.values()) + 1;
	const title = (id: string) => {
		const document = all.get(id);
		return document ? [documentLink(shelf, document, locale).text] : [];
	};
	return Array.from({ length: count }, (_, depth) =>
		[...all.values()]
			.filter(({ id }) => depths.get(id) === depth)
			.map((one) => ({
				link: documentLink(shelf, one, locale),
				needs: needsOf(one).flatMap(title),
			})),
	);
}

/** Modules with all that they build on, in the pathway or outside it. */
function withNeeds(shelf: Shelf, modules: readonly Training[]): Map<string, Training> {
	const all = new Map(modules.map((one) => [one.id, one]));
	// A map visits what is added during its own iteration.
	for (const one of all.values())
		for (const id of needsOf(one)) {
			const need = shelf.documents.get(id);
			if (need && isOf(need, 'training') && !all.has(id)) all.set(id, need);
		}
	return all;
}

const needsOf = (document: Training | undefined): string[] =>
	document ? versionIn(document, document.original).data.prerequisites : [];
