/**
 * What the search is worth to the readers whose needs are judged in `tests/search/judgments`, and what it weighs.
 * `npm run bench:search` prints the same figures beside those of other engines.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { judgedQueries } from '../../scripts/bench-search/judgments.ts';
import { mean, scoreOf } from '../../scripts/bench-search/metrics.ts';
import { searchOf } from '../../scripts/bench-search/ours.ts';
import { type Variant, varied } from '../../scripts/bench-search/variants.ts';
import { placeOf } from './libraries.ts';

const { dist } = placeOf('real');
const locales = ['fr', 'en', 'es', 'pt', 'ar'];
const least = { fr: 110, en: 110, es: 110, pt: 45, ar: 45 };

async function scoresOf(locale: string, variant: Variant) {
	const order = [locale, ...locales.filter((one) => one !== locale)];
	const search = searchOf(
		dist,
		order.map((one) => ({ locale: one, lang: one })),
	);
	const scores = [];
	for (const judged of judgedQueries(locale)) {
		const query = varied(judged, variant);
		if (!query) continue;
		const { ids } = await search.search(query.query, { locale, filters: {}, limit: 10 });
		const found = (await search.documents(ids)).map(({ url }) =>
			url.split('/').slice(-3, -1).join('/'),
		);
		scores.push({ kind: judged.kind, ...scoreOf(found, judged.grades) });
	}
	return scores;
}

test('judges enough queries, and only by documents that exist', () => {
	const { documents } = JSON.parse(readFileSync(join(dist, 'api/v1/documents.json'), 'utf8')) as {
		documents: { collection: string; slug: string }[];
	};
	const known = new Set(documents.map(({ collection, slug }) => `${collection}/${slug}`));
	for (const [locale, count] of Object.entries(least)) {
		const judged = judgedQueries(locale);
		expect(judged.length).toBeGreaterThanOrEqual(count);
		expect(new Set(judged.map(({ query }) => query)).size).toBe(judged.length);
		const paths = judged.flatMap(({ grades }) => [...grades.keys()]);
		expect(paths.filter((path) => !known.has(path))).toEqual([]);
	}
});

test('answers readers of every language: first, among five, after a slip, and in words of another one', async () => {
	const typed = await Promise.all(locales.map((locale) => scoresOf(locale, 'as typed')));
	const slips = await Promise.all(locales.map((locale) => scoresOf(locale, 'one typo')));
	const all = mean(typed.flat());
	expect(all.first).toBeGreaterThanOrEqual(0.75);
	expect(all.five).toBeGreaterThanOrEqual(0.9);
	expect(all.ndcg).toBeGreaterThanOrEqual(0.7);
	expect(all.none).toBeLessThanOrEqual(0.01);
	expect(mean(slips.flat()).five).toBeGreaterThanOrEqual(0.87);
	const others = typed.flat().filter(({ kind }) => kind === 'other-language');
	expect(mean(others).five).toBeGreaterThanOrEqual(0.85);
	const [french, ...rest] = typed.map((scores) => mean(scores).ndcg);
	for (const one of rest) expect(one).toBeGreaterThanOrEqual((french ?? 1) - 0.07);
});

test('gives the hearing of a child first to “enfan victim audiance”', async () => {
	const search = searchOf(dist, [{ locale: 'fr', lang: 'fr' }]);
	const { ids, corrections } = await search.search('enfan victim audiance', {
		locale: 'fr',
		filters: {},
		limit: 5,
	});
	const found = (await search.documents(ids)).map(({ url }) => url);
	expect(corrections.length).toBeGreaterThanOrEqual(2);
	expect(found[0]).toBe('/fr/procedures/child-friendly-hearing/');
});

describe('weighs little', () => {
	test.each(locales)('%s: no file of a list over 4 KB', (locale) => {
		const folder = join(dist, 'pagefind', locale);
		for (const list of ['words', 'terms', 'titles', 'cards'])
			for (const name of readdirSync(join(folder, list)))
				expect(gzipSync(readFileSync(join(folder, list, name))).length).toBeLessThanOrEqual(4096);
	});

	test('has no piece of the index that one common word makes heavy', () => {
		const folder = join(dist, 'pagefind/fr/index');
		const sizes = readdirSync(folder).map((name) => statSync(join(folder, name)).size);
		expect(Math.max(...sizes)).toBeLessThan(40_000);
	});
});

describe('asks for no more than it needs', () => {
	const order = locales.map((one) => ({ locale: one, lang: one }));

	test('opens no index, of any other language either, for words that nobody wrote', async () => {
		const read: string[] = [];
		const search = searchOf(dist, order, (path) => read.push(path));
		const { total } = await search.search('zzxqvbnk', { locale: 'fr', filters: {}, limit: 5 });
		expect(total).toBe(0);
		expect(read.filter((path) => /engine|pf_meta|pf_index/.test(path))).toEqual([]);
	});

	test('counts what a facet would add to what is chosen in it', async () => {
		const search = searchOf(dist, order);
		const asked = { locale: 'fr', limit: 5 };
		const all = await search.search('enfant', { ...asked, filters: {} });
		const some = await search.search('enfant', { ...asked, filters: { type: ['procedures'] } });
		const [before, after] = [await all.counts(), await some.counts()];
		expect(some.total).toBe(before['type']?.['procedures']);
		expect(after['type']).toEqual(before['type']);
		expect(after['theme']?.['justice']).toBeLessThan(before['theme']?.['justice'] ?? 0);
	});

	test('counts the whole library before anything is asked', async () => {
		const answer = await searchOf(dist, order).search('', { locale: 'fr', filters: {}, limit: 5 });
		expect(answer.total).toBe(0);
		expect((await answer.counts())['type']?.['procedures']).toBe(12);
	});
});
