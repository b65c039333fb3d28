import { expect, test } from 'vitest';
import { excerpt, sections } from '#search/excerpt.ts';
import type { IndexedPage, Match } from '#search/pagefind.ts';
import { ranked } from '#search/ranking.ts';

const match = (page: string, score: number): Match => ({ page, score, places: [] });

test('puts a page that holds all that was asked before one that says much of a part', () => {
	const pages = ranked([
		{ weight: 1, alternatives: [{ matches: [match('all', 1), match('part', 1.5)], worth: 1 }] },
		{ weight: 1, alternatives: [{ matches: [match('all', 1)], worth: 1 }] },
	]);
	expect(pages.map(({ page, coverage }) => [page, coverage])).toEqual([
		['all', 1],
		['part', 0.5],
	]);
});

test('counts the best of the words that stand for one another, not their sum', () => {
	const [both, one] = ranked([
		{
			weight: 1,
			alternatives: [
				{ matches: [match('both', 1), match('one', 1.1)], worth: 1 },
				{ matches: [match('both', 1)], worth: 0.8 },
			],
		},
	]);
	expect([both?.page, one?.page]).toEqual(['one', 'both']);
});

const page: IndexedPage = {
	url: '/fr/procedures/x/',
	content: Array.from({ length: 100 }, (_, at) => `mot${at}`).join(' '),
	meta: {},
	filters: {},
	anchors: [
		{ element: 'h2', id: 'un', text: 'Un', location: 10 },
		{ element: 'h2', id: 'deux', text: 'Deux', location: 60 },
	],
};

test('shows the words around the places that match, and marks only those', () => {
	const passages = excerpt(page, [{ at: 70, worth: 100 }], 'fr');
	expect(passages.filter(({ isMatch }) => isMatch)).toEqual([{ text: 'mot70', isMatch: true }]);
	const text = passages.map((one) => one.text).join('');
	expect(text.split(' ')).toHaveLength(30);
	expect(text).toContain('mot69 mot70 mot71');
});

test('leads to the sections that match, at their address', () => {
	expect(sections(page, [{ at: 70, worth: 100 }], 'fr')).toEqual([
		{ url: '/fr/procedures/x/#deux', title: 'Deux' },
	]);
});
