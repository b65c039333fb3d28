import type { Passage } from './engine.ts';
import { printed } from './fold.ts';
import type { IndexedPage, Match } from './pagefind.ts';

/** How many words an excerpt shows, and how many sections a result names. */
const excerptWords = 30;
const mostSections = 3;

/** The words around the places that are worth most, matches apart from the rest. */
export function excerpt(page: IndexedPage, places: Match['places'], lang: string): Passage[] {
	const words = page.content.split(/[^\S\uFEFF]+/);
	const worth = new Map(places.map(({ at, worth: one }) => [at, one]));
	const start = Math.max(0, Math.min(bestWindow(worth), words.length - excerptWords));
	const end = Math.min(words.length, start + excerptWords);
	const passages: Passage[] = [];
	for (let at = start; at < end; at += 1) {
		const isMatch = worth.has(at);
		const text = printed(`${words[at] ?? ''}${at + 1 < end ? ' ' : ''}`, lang);
		const last = passages.at(-1);
		if (last?.isMatch === isMatch) last.text += text;
		else passages.push({ text, isMatch });
	}
	return passages;
}

/** Where the window of an excerpt holds most; a little before its first match. */
function bestWindow(worth: ReadonlyMap<number, number>): number {
	let [best, most] = [0, 0];
	for (const start of worth.keys()) {
		let sum = 0;
		for (let at = start; at < start + excerptWords; at += 1)
			sum += Math.min(worth.get(at) ?? 0, 600);
		if (sum > most) [best, most] = [start, sum];
	}
	return best < 4 ? 0 : best - 3;
}

/** The sections of a page that hold most of what was asked, in the order of the page. */
export function sections(
	page: IndexedPage,
	places: Match['places'],
	lang: string,
): { url: string; title: string }[] {
	const headings = page.anchors
		.filter(({ element, text }) => /^h[2-4]$/i.test(element) && text?.trim())
		.toSorted((a, b) => a.location - b.location);
	const sums = new Map<number, number>();
	for (const { at, worth } of places) {
		const index = headings.findLastIndex(({ location }) => location <= at);
		if (index >= 0) sums.set(index, (sums.get(index) ?? 0) + Math.min(worth, 600));
	}
	return [...sums]
		.toSorted(([, a], [, b]) => b - a)
		.slice(0, mostSections)
		.toSorted(([a], [b]) => a - b)
		.flatMap(([index]) => {
			const heading = headings[index];
			return heading
				? [{ url: `${page.url}#${heading.id}`, title: printed(heading.text?.trim() ?? '', lang) }]
				: [];
		});
}
