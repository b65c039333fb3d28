/** What protects people: rules measured on labelled sentences, waivers, consents, and what files carry unseen. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { findingLanguages, spoken } from '#model/finding.ts';
import { maskedText } from '#library/safeguarding/masked.ts';
import { traces } from '#library/safeguarding/traces.ts';
import type { SafeguardingRules } from '#library/safeguarding/trace.ts';
import { measured, read } from '../scripts/safeguarding/measure.ts';
import { findingsOf, withFile, written } from './helpers.ts';

const folder = fileURLToPath(new URL('safeguarding/', import.meta.url));
const locales = ['fr', 'en', 'es', 'pt', 'ar'];
const sentencesIn = (locale: string) => read(join(folder, `${locale}.txt`));
const rules: SafeguardingRules = {
	countries: ['BF', 'FR'],
	helplines: new Set(['119']),
	isOwnHost: (host) => host === 'example.fr',
};
const codesIn = (text: string) => traces(text, rules).map(({ code }) => code);

describe('the labelled sentences', () => {
	test('are at least 300, half of them harmless', () => {
		const all = locales.flatMap(sentencesIn);
		const harmless = all.filter(({ expected }) => expected === undefined);
		expect(all.length).toBeGreaterThanOrEqual(300);
		expect(Math.abs(harmless.length / all.length - 0.5)).toBeLessThan(0.02);
	});

	test.each(locales)('are told apart in %s', (locale) => {
		const { recall, precision } = measured(sentencesIn(locale));
		expect(recall).toBeGreaterThanOrEqual(0.95);
		expect(precision).toBeGreaterThanOrEqual(0.95);
	});

	test.each(locales)('never show in %s what they give away', (locale) => {
		const document = '---\nid: b7hkm\ntitle: Essai\nsummary: Un essai.\n---\n\n';
		for (const { text, expected } of sentencesIn(locale)) {
			if (expected === undefined) continue;
			const found = findingsOf(withFile('pages/essai/index.fr.md', document + text));
			const said = found.flatMap((one) =>
				findingLanguages.map((lang) => JSON.stringify(spoken(one, lang))),
			);
			const words = text.match(/[\p{L}\d]*\d{4,}[\p{L}\d]*|\S+@\S+/gu) ?? [];
			for (const word of words) expect(said.join()).not.toContain(word);
		}
	});
});

describe('a number is found', () => {
	test.each([
		['**+226** 70 12 34 56', 'in bold'],
		['+226&#32;70 12 34 56', 'with an entity'],
		['+226\u200B70\u200B12\u200B34\u200B56', 'with invisible signs'],
		['+226\u00A070\u202F12\u00A034\u00A056', 'with narrow spaces'],
		['[appeler](tel:+22670123456)', 'in a link'],
		['+٢٢٦ ٧٠ ١٢ ٣٤ ٥٦', 'in Arabic digits'],
		['+226 70 12\n34 56', 'over two lines'],
	])('%j: %s', (text) => {
		expect(codesIn(text)).toEqual(['phone-number']);
	});
});

test('lets public helplines and declared organisations be', () => {
	expect(codesIn('Appelez le 119 ou écrivez à accueil@example.fr, ou à vous@example.org.')).toEqual(
		[],
	);
});

test('masks what it finds and nothing else', () => {
	expect(maskedText('Dites à Awa, 9 ans, le +226 70 12 34 56.', rules)).toBe(
		'Dites à •••, • •••, le +••• •• •• •• ••.',
	);
});

const page = (body: string, fields = '') =>
	`---\nid: b7hkm\ntitle: Essai\nsummary: Un essai.${fields}\n---\n\n${body}\n`;
const foundIn = (body: string, { format = 'md', fields = '' } = {}) =>
	written(findingsOf(withFile(`pages/essai/index.fr.${format}`, page(body, fields)))).map((line) =>
		line.replace(/^\S+?:(\d+):\d+/, '$1'),
	);
const story = 'Awa, 9 ans, parle.';
const waiver = '<!-- waive: child-age, histoire inventée -->';

describe('a waiver', () => {
	test('speaks of the paragraph that follows it, and of no other', () => {
		expect(foundIn(`${waiver}\n\n${story}\n\n${story}`)).toEqual(['11 child-age']);
	});

	test('speaks of the paragraph that it stands in', () => {
		expect(foundIn(`${story}\n${waiver}\n\n${story}`)).toEqual(['10 child-age']);
	});

	test('speaks of the fields when it opens the text', () => {
		const fields = `\nmenu: footer\nsources: []`;
		const text = page(`${waiver}\n\nRien.`, fields).replace('Un essai.', story);
		expect(written(findingsOf(withFile('pages/essai/index.fr.md', text)))).toEqual([]);
	});

	test('is a comment of code in MDX', () => {
		const body = `{/* waive: child-age, histoire inventée */}\n\n${story}`;
		expect(foundIn(body, { format: 'mdx' })).toEqual([]);
	});

	test('is no waiver between back-ticks', () => {
		expect(foundIn(`\`${waiver}\` ${story}`)).toEqual(['7 child-age']);
	});

	test('can’t let code pass', () => {
		expect(foundIn('<!-- waive: raw-html, il le faut -->\n\n<b>a</b>')).toEqual([
			'7 waiver-unknown',
			'9 raw-html',
			'9 raw-html',
		]);
	});
});

const adults = 'people: adults\nconsent: written\nheldBy: m4wtr\nscope: Ici\nexpires: 2028-11-22\n';
const child = `${adults.replace('adults', 'children')}guardian: true\nassent: true\nriskReview: { date: 2026-11-01, by: m4wtr }\n`;
const photo = { bytes: undefined, digest: '', size: 9, isLink: false };

/** What is said of a page with one photo and this record. */
function consentFindings(record: string): string[] {
	const [image, organisation] = ['pages/essai/photo.jpg', 'organisations/essai/index.fr.md'];
	const files = [
		...withFile('pages/essai/index.fr.md', page('![Deux mains](./photo.jpg)')),
		...withFile(`${image}.consent.yml`, record).slice(-1),
		...withFile(
			organisation,
			'---\nid: m4wtr\ntitle: Essai\nsummary: Un essai.\nkind: ngo\ncountry: FR\n---\n',
		).slice(-1),
		{ ...photo, path: image },
	];
	return findingsOf(files).map(({ code, line }) => `${line} ${code}`);
}

describe('a record of consent', () => {
	test.each([
		['for nobody', 'people: none\n', []],
		['for adults', adults, []],
		['for children', child, []],
		[
			'for children, without their assent',
			child.replace('assent: true\n', ''),
			['1 missing-field'],
		],
		[
			'for children, against their will',
			child.replace('assent: true', 'assent: false'),
			['7 unknown-value'],
		],
		['for children, without a review', child.replace(/riskReview.*\n/, ''), ['1 missing-field']],
		['kept by nobody', adults.replace(/heldBy.*\n/, ''), ['1 missing-field']],
		['kept by an unknown organisation', adults.replace('m4wtr', 'm4wtz'), ['3 unknown-reference']],
		['kept by a page', adults.replace('m4wtr', 'b7hkm'), ['3 reference-collection']],
		['that ended', adults.replace('2028', '2025'), ['5 consent-expired']],
		['that ends on no day', adults.replace('2028-11-22', '2028-02-30'), ['5 bad-date']],
		['for someone else', adults.replace('adults', 'crowd'), ['1 unknown-value']],
		['with the name of the child', `${child}name: Awa\n`, ['9 unknown-key']],
		['that is no YAML', 'people: [', ['1 yaml-syntax']],
	])('%s', (_, record, expected) => {
		expect([...new Set(consentFindings(record))]).toEqual(expected);
	});
});
