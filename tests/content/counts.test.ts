/** The shelves are full: what this library promises to hold. Another lab promises other numbers. */
import { expect, test } from 'vitest';
import type { CollectionName, DataOf } from '#model/collections.ts';
import { shelves } from '#model/collections.ts';
import { type Document, isOf } from '#model/document.ts';
import { documents, nameOf } from './starter.ts';

/** The documents of a collection. */
const of = <C extends CollectionName>(collection: C) =>
	documents.filter((document): document is Document<C> => isOf(document, collection));

/** The fields of an original. */
const dataOf = <C extends CollectionName>({ original, versions }: Document<C>) =>
	versions.get(original)?.data as DataOf<C>;

const training = of('training').map((document) => ({ document, data: dataOf(document) }));
const kinds = (kind: string) => training.filter(({ data }) => data.kind === kind);
const pathways = kinds('pathway');

test.each([
	['practices', 16],
	['procedures', 12],
	['references', 40],
	['glossary', 70],
	['experiments', 6],
	['events', 5],
] as const)('holds enough %s: %i', (collection, least) => {
	expect(of(collection).length).toBeGreaterThanOrEqual(least);
});

test('holds three procedures written for children, each beside its version for professionals', () => {
	const forChildren = of('procedures').filter((one) => dataOf(one).kind === 'child-friendly');
	expect(forChildren.length).toBeGreaterThanOrEqual(3);
	for (const one of forChildren) expect(dataOf(one).professionalVersion).toBeDefined();
});

test('holds 18 modules, each in a pathway, 5 pathways and 4 tools for facilitators', () => {
	expect(kinds('module').length).toBeGreaterThanOrEqual(18);
	expect(pathways.length).toBeGreaterThanOrEqual(5);
	expect(kinds('facilitator-tool').length).toBeGreaterThanOrEqual(4);
	const chained = new Set(pathways.flatMap(({ data }) => data.modules));
	const alone = kinds('module').filter(({ document }) => !chained.has(document.id));
	expect(alone.map(({ document }) => nameOf(document))).toEqual([]);
});

test('has practices for each of the three rights and of the four Atlantic themes', () => {
	const practices = of('practices').map(dataOf);
	const served = new Set(practices.flatMap(({ rights, themes }) => [...rights, ...themes]));
	for (const one of [
		...['protection', 'justice', 'participation'],
		...['social-services', 'citizen-participation', 'green-economy', 'social-economy'],
	]) {
		expect(served).toContain(one);
	}
});

test.each(['fr', 'en', 'es'])('is complete in %s', (locale) => {
	expect(documents.filter(({ versions }) => !versions.has(locale)).map(nameOf)).toEqual([]);
});

test.each(['pt', 'ar'])('has glossary, pages and a choice of each shelf in %s', (locale) => {
	const inIt = (list: readonly Document[]) => list.filter(({ versions }) => versions.has(locale));
	const lacking = [...of('glossary'), ...of('pages')].filter(
		({ versions }) => !versions.has(locale),
	);
	expect(lacking.map(nameOf)).toEqual([]);
	const chosen = shelves.map((shelf) => inIt(of(shelf)));
	for (const [index, list] of chosen.entries()) {
		expect(list.length, shelves[index]).toBeGreaterThanOrEqual(5);
	}
	expect(chosen.flat().length).toBeGreaterThanOrEqual(20);
	const modules = inIt(of('training')).map(({ id }) => id);
	const around = pathways.filter(({ data }) => data.modules.some((id) => modules.includes(id)));
	const missing = around.filter(({ document }) => !document.versions.has(locale));
	expect(missing.map(({ document }) => nameOf(document))).toEqual([]);
});
