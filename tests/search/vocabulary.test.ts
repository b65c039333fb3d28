import { expect, test } from 'vitest';
import { distance } from '#search/distance.ts';
import { readQuery } from '#search/query.ts';
import { entriesFrom, type ShardedList, sharded } from '#search/shards.ts';
import { spelling, vocabularyLines } from '#search/spelling.ts';
import { namedConcepts, thesaurusLines } from '#search/thesaurus.ts';

/** A list in memory, and which of its files were read. */
function listOf(lines: readonly (readonly [string, ...string[]])[], most = 60) {
	const shards = sharded(lines, most);
	const read: number[] = [];
	const list: ShardedList = {
		firsts: shards.map(({ first }) => first),
		read: (index) => {
			read.push(index);
			return Promise.resolve(shards[index]?.text ?? '');
		},
	};
	return { list, read, shards };
}

const texts = [
	'enfant victime audience école santé',
	'enfant audition juge santé',
	'enfant frapper signalement',
].map((text) => new Set(text.split(' ')));
const vocabulary = vocabularyLines(texts);

const spelled = async (word: string, isLast = false) => {
	const [read] = readQuery(word, 'fr').words;
	if (!read) throw new Error(`${word} is no word.`);
	return spelling(read, listOf(vocabulary).list, { lang: 'fr', isLast });
};

test('cuts a sorted list into files that no key spans, none larger than asked', () => {
	const lines = Array.from({ length: 200 }, (_, at) => [`key${at % 50}`, `${at}`] as const);
	const { shards } = listOf(lines, 100);
	expect(shards.every(({ text }) => Buffer.byteLength(text) <= 100)).toBe(true);
	const keys = shards.map(
		({ text }) => new Set(text.split('\n').map((line) => line.split('\t')[0])),
	);
	for (const [at, some] of keys.entries())
		for (const key of some) if (key) expect(keys.filter((one) => one.has(key))).toEqual([keys[at]]);
});

test('reads only the files in which a beginning can stand', async () => {
	const { list, read, shards } = listOf(vocabulary, 40);
	expect(shards.length).toBeGreaterThan(2);
	expect((await entriesFrom(list, 'sign')).map(([key]) => key)).toEqual(['signalement']);
	expect(read.length).toBeLessThan(shards.length);
});

test.each([
	['audiance', 'audience'],
	['victmie', 'victime'],
	['signalemnet', 'signalement'],
	['sente', 'santé'],
	['bictime', 'victime'],
])('puts %s right: %s', async (typed, meant) => {
	expect(await spelled(typed)).toMatchObject({ isKnown: false, correction: meant });
});

test('leaves alone other forms of a word, a word that is still growing, short words and digits', async () => {
	expect(await spelled('enfants')).toMatchObject({ isKnown: true });
	expect(await spelled('frappé')).toMatchObject({ isKnown: true });
	expect(await spelled('signal', true)).toMatchObject({ isKnown: true });
	expect(await spelled('juce')).not.toHaveProperty('correction');
	expect(await spelled('2005')).not.toHaveProperty('correction');
});

test.each([
	['abc', 'abc', 0],
	['abc', 'acb', 1],
	['abc', 'abcd', 1],
	['abc', 'xbc', 1],
	['abcd', 'badc', 2],
	['abc', 'xyz', Infinity],
])('measures %s to %s as %s', (one, other, expected) => {
	expect(distance(one, other, 2)).toBe(expected);
});

const concepts = [
	{
		id: 'aaaaa',
		terms: { fr: ['violence sexuelle', 'viol'], en: ['sexual violence', 'rape'] },
		typed: ['violence sexuelle', 'viol', 'abus sexuel', 'touche'],
	},
	{ id: 'bbbbb', terms: { fr: ['violence'], en: ['violence'] }, typed: ['violence'] },
];
const terms = listOf(thesaurusLines(concepts, 'fr'), 4000).list;
const named = (query: string, wanted: string) =>
	namedConcepts(readQuery(query, 'fr').all, terms, { lang: 'fr', locale: 'fr', wanted });

test('names a concept by the longest of its terms, and offers its other ones', async () => {
	expect(await named('les violences sexuelles à l’école', 'fr')).toMatchObject([
		{ concept: 'aaaaa', from: 1, to: 2 },
	]);
	expect((await named('viol', 'fr'))[0]?.terms).toEqual(['violence sexuelle']);
});

test('names a concept by words that no page prints, and translates it', async () => {
	expect((await named('mon oncle me touche', 'en'))[0]?.terms).toEqual(['sexual violence', 'rape']);
});
