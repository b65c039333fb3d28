/**
 * One folder of `fixtures/` for each code of the catalogue. `wrong/` lies over `base/` and gives the lines of
 * `expected.txt`; `right/` is the same, mended. `removed.txt` names the files of `base/` that `wrong/` leaves out,
 * `weights.txt` those of its own that weigh more than they do, in bytes.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findingLanguages, type FindingCode, spoken } from '#model/finding.ts';
import { en } from '#model/findings/en.ts';
import { es } from '#model/findings/es.ts';
import { fr } from '#model/findings/fr.ts';
import { base, findingsOf, fixtures, linesOf, overlaid, written } from './helpers.ts';

const codes = Object.keys(en).toSorted() as FindingCode[];
const catalogues = { fr, en, es };

test('finds nothing to say about the smallest valid library', () => {
	expect(written(findingsOf(base))).toEqual([]);
});

test('has a fixture for each code, and no other', () => {
	const folders = readdirSync(fixtures).filter((name) => name !== 'base' && !name.startsWith('.'));
	expect(folders.toSorted()).toEqual(codes);
});

describe.each(codes)('%s', (code) => {
	const wrong = findingsOf(overlaid(code, 'wrong'));

	test('is found where it is, and nothing else is', () => {
		expect(written(wrong)).toEqual(linesOf(join(fixtures, code, 'expected.txt')));
		expect(wrong.map((found) => found.code)).toContain(code);
	});

	test('is gone once mended', () => {
		expect(written(findingsOf(overlaid(code, 'right')))).toEqual([]);
	});

	test.each(findingLanguages)('says everything in %s', (lang) => {
		for (const found of wrong) {
			const { message, cure } = spoken(found, lang);
			for (const text of [message, cure]) expect(text).toMatch(whole);
			expect(Object.keys(found.values)).toEqual(
				expect.arrayContaining(placeholders(catalogues[lang][found.code])),
			);
		}
	});
});

/** A sentence that holds no unfilled `{name}`, no `@phrase`, no empty quotation and no value that was missing. */
const whole = /^(?![^]*(?:\{\w+\}|(?:^|[\s`(])@\w|``|undefined|\[object))\S[^]*$/;

const placeholders = (sentences: readonly string[]): string[] =>
	sentences.flatMap((sentence) =>
		[...sentence.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name),
	);
