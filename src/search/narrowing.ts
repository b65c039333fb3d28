import type { Counts, SearchOptions } from './engine.ts';
import type { PagefindIndex } from './pagefind.ts';
import type { Ranked } from './ranking.ts';

type Filters = SearchOptions['filters'];

/** A page must hold this part of what the best page holds. */
const leastCoverage = 0.45;

/** Pages that carry, for each facet, one of the codes asked for; those that hold much less than the best left out. */
export async function narrowed(
	pages: readonly Ranked[],
	index: PagefindIndex,
	filters: Filters,
): Promise<readonly Ranked[]> {
	let kept = pages;
	for (const [facet, codes] of chosen(filters)) {
		const carriers = await carriersOf(index, facet, codes);
		kept = kept.filter(({ page }) => carriers.has(page));
	}
	const best = Math.max(0, ...kept.map(({ coverage }) => coverage));
	return kept.filter(({ coverage }) => coverage >= best * leastCoverage);
}

/** All that carries the codes, for a search without words; nothing when none is asked for. */
export async function carrying(index: PagefindIndex, filters: Filters): Promise<readonly Ranked[]> {
	const [first, ...others] = chosen(filters);
	if (!first) return [];
	return narrowed(ranked(await carriersOf(index, ...first)), index, Object.fromEntries(others));
}

/**
 * For each facet and code, how many of some pages would be left if it were chosen: a facet does not narrow its own
 * counts, since each more of its codes widens the answer. Without pages, those of the whole index.
 */
export async function countsOf(
	index: PagefindIndex,
	filters: Filters,
	pages?: readonly Ranked[],
): Promise<Counts> {
	const facets = await index.facets();
	const all = pages ?? ranked(await carriersOf(index, 'type', Object.keys(facets['type'] ?? {})));
	const counts = Object.entries(facets).map(async ([facet, codes]) => {
		const others = Object.fromEntries(chosen(filters).filter(([name]) => name !== facet));
		const left = await narrowed(all, index, others);
		const pairs = Object.keys(codes).map(async (code) => {
			const carriers = await index.pagesWith(facet, code);
			return [code, left.filter(({ page }) => carriers.has(page)).length] as const;
		});
		return [facet, Object.fromEntries(await Promise.all(pairs))] as const;
	});
	return Object.fromEntries(await Promise.all(counts));
}

const chosen = (filters: Filters) =>
	Object.entries(filters).filter(([, codes]) => codes.length > 0);

const ranked = (pages: ReadonlySet<string>): Ranked[] =>
	[...pages].map((page) => ({ page, score: 0, coverage: 1, places: [] }));

async function carriersOf(
	index: PagefindIndex,
	facet: string,
	codes: readonly string[],
): Promise<ReadonlySet<string>> {
	const sets = await Promise.all(codes.map((code) => index.pagesWith(facet, code)));
	return new Set(sets.flatMap((set) => [...set]));
}
