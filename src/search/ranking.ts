import type { Match } from './pagefind.ts';

/** One thing that a query asks for: a word, with what else may stand for it. */
export interface Slot {
	/** What it tells: the inverse document frequency of the word. */
	weight: number;
	alternatives: readonly { matches: readonly Match[]; worth: number }[];
}

/** A page, by what it says of all that was asked. */
export interface Ranked extends Match {
	/** The part of the query, by weight, that the page holds; from 0 to 1. */
	coverage: number;
}

/** How much a page that lacks a part of the query loses: found on the judged queries. */
const coveragePower = 1.5;

/**
 * Pages by the sum of what they say of each thing that was asked, those that lack some of it after the others.
 * Scores come from one index: those of two indexes can't be compared.
 */
export function ranked(slots: readonly Slot[]): Ranked[] {
	const all = slots.reduce((sum, { weight }) => sum + weight, 0) || 1;
	const pages = new Map<string, { score: number; held: number; places: Match['places'][] }>();
	for (const { weight, alternatives } of slots) {
		const best = new Map<string, number>();
		for (const { matches, worth } of alternatives) {
			for (const { page, score, places } of matches) {
				best.set(page, Math.max(best.get(page) ?? 0, score * worth));
				const entry = pages.get(page) ?? { score: 0, held: 0, places: [] };
				entry.places.push(places);
				pages.set(page, entry);
			}
		}
		for (const [page, score] of best) {
			const entry = pages.get(page);
			if (!entry) continue;
			entry.score += score;
			entry.held += weight;
		}
	}
	return [...pages]
		.map(([page, { score, held, places }]) => {
			const coverage = held / all;
			return { page, score: score * coverage ** coveragePower, coverage, places: places.flat() };
		})
		.toSorted((a, b) => b.score - a.score || (a.page < b.page ? -1 : 1));
}
