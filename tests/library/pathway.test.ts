/** What a pathway adds up to, and the order of its modules. */
import { expect, test } from 'vitest';
import { isOf } from '#model/document.ts';
import { modulesOf } from '#packages/chapter.ts';
import { changesView } from '#library/views/changes.ts';
import { pathwayView } from '#library/views/pathway.ts';
import { wordsOf } from '#library/words.ts';
import { taken } from '../packages/booklets.ts';

const { site } = taken('real');
const { shelf } = site;
const words = wordsOf(shelf, 'fr');
const pathway = [...shelf.documents.values()].find(({ slug }) => slug === 'four-step-workshop');
if (!pathway || !isOf(pathway, 'training')) throw new Error('There is no pathway.');
const modules = modulesOf(site, pathway);

test('adds up minutes by method and objectives by kind over the modules', () => {
	const view = pathwayView(shelf, modules, words);
	expect(view?.methods.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(100, -1);
	expect(view?.methods[0]).toMatchObject({ label: 'Travail en groupe', share: 51 });
	expect(view?.objectives).toEqual([
		{ label: 'Savoir', count: '8' },
		{ label: 'Savoir-faire', count: '12' },
		{ label: 'Savoir-être', count: '8' },
	]);
});

test('puts each module after all that it builds on, also what stands outside the pathway', () => {
	const last = modules.slice(-1);
	const order = pathwayView(shelf, last, words)?.order.map((step) =>
		step.map(({ link }) => link.id),
	);
	expect(order).toEqual(modules.map(({ id }) => [id]));
});

test('ends on a cycle', () => {
	const [first, second] = modules;
	if (!first || !second) throw new Error('There are no modules.');
	const cyclic = [first, second].map((one, index) => {
		const version = one.versions.get(one.original);
		if (!version) throw new Error('There is no original.');
		const data = { ...version.data, prerequisites: [index === 0 ? second.id : first.id] };
		return { ...one, versions: new Map([...one.versions, [one.original, { ...version, data }]]) };
	});
	expect(pathwayView(shelf, cyclic, words)?.order.flat()).toHaveLength(2);
});

test('tells on which days a pathway or one of its modules changed, and what, the latest first', () => {
	const [first] = modules;
	const fileOf = (document: typeof first) => document?.versions.get('fr')?.file ?? '';
	const changes = new Map([
		[fileOf(first), ['2026-11-20', '2026-10-01']],
		[fileOf(pathway), ['2026-11-20']],
	]);
	const told = changesView({ ...site, changes }, pathway, words);
	expect(told.map(({ day, titles }) => [day, titles.length])).toEqual([
		['2026-11-20', 2],
		['2026-10-01', 1],
	]);
	expect(told[1]?.date).toBe('1 octobre 2026');
});
