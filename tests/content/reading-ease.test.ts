/** What is written for children reads easily, in every language. */
import { describe, expect, test } from 'vitest';
import { isOf } from '#model/document.ts';
import { sentencesOf, wordsOf } from './sentences.ts';
import { documents, locales, nameOf, passagesOf } from './starter.ts';

const forChildren = documents
	.filter((document) => isOf(document, 'procedures'))
	.filter(({ original, versions }) => versions.get(original)?.data.kind === 'child-friendly');

const pages = forChildren.flatMap((document) =>
	[...document.versions.values()].map((version) => ({
		name: `${nameOf(document)} in ${version.locale}`,
		document,
		version,
	})),
);

/** The heading of the part, always the last, that speaks to the adult who hands the page over. */
const forAdults =
	/^## (?:Pour l'adulte|For the adult|Para la persona adulta|Para o adulto|للراشد).*$/m;

test('there is something to read in every language', () => {
	expect(new Set(pages.map(({ version }) => version.locale))).toEqual(new Set(locales));
});

describe.each(pages)('$name', ({ document, version }) => {
	const { body, locale } = version;
	const end = body.search(forAdults);
	const forThem = { ...version, body: body.slice(0, end) };
	const sentences = passagesOf(document, forThem)
		.filter(({ place }) => place !== 'title')
		.flatMap(({ text }) => sentencesOf(text, locale))
		.map((text) => ({ text, words: wordsOf(text).length }));

	test('ends with a part for adults, and only there', () => {
		expect(end).toBeGreaterThan(0);
		expect(body.slice(end + 1)).not.toMatch(/^## /m);
	});

	test('has 12 words a sentence or fewer on average', () => {
		const words = sentences.reduce((sum, sentence) => sum + sentence.words, 0);
		expect(words / sentences.length).toBeLessThanOrEqual(12);
	});

	test('has no sentence of more than 20 words', () => {
		const long = sentences.filter(({ words }) => words > 20).map(({ text }) => text);
		expect(long).toEqual([]);
	});
});
