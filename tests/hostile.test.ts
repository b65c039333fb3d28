/** Contributions that mean harm: each is answered with an error at a place of its file, in little time. */
import { describe, expect, test } from 'vitest';
import { type Finding, type FindingCode, findingLanguages, spoken } from '#model/finding.ts';
import { drawings } from './hostile/drawings.ts';
import { fields } from './hostile/fields.ts';
import { files } from './hostile/files.ts';
import { links } from './hostile/links.ts';
import { markup } from './hostile/markup.ts';
import { activeTypes, canary, placed } from './hostile/places.ts';
import { plain } from './hostile/plain.ts';
import { sizes } from './hostile/sizes.ts';
import { findingsOf, withFile } from './helpers.ts';

const formats = ['md', 'mdx'] as const;
const document = (format: string) => `pages/essai/index.fr.${format}`;
const withFields = (more: string, body = '') =>
	`---\nid: b7hkm\ntitle: Essai\nsummary: Un essai.\n${more}${more && '\n'}---\n\n${body}\n`;

/** The findings that block, once each is found to lie inside the file, to be sayable, and to have come in time. */
function errorsOf(path: string, text: string): Finding[] {
	const before = process.cpuUsage();
	const found = findingsOf(withFile(path, text));
	const { user, system } = process.cpuUsage(before);
	expect((user + system) / 1e6).toBeLessThan(5);
	const lines = text.split('\n');
	const isInside = ({ file, line, column }: Finding) =>
		file === path && line > 0 && column > 0 && column <= (lines[line - 1]?.length ?? -1) + 1;
	expect(found.filter((one) => !isInside(one))).toEqual([]);
	for (const one of found.slice(0, 5))
		for (const lang of findingLanguages) expect(spoken(one, lang).message).not.toBe('');
	return found.filter(({ severity }) => severity === 'error');
}

function expectCode(errors: readonly Finding[], code: FindingCode | undefined): void {
	const codes = errors.map((found) => found.code);
	if (code === undefined) expect(codes).toEqual([]);
	else expect(codes).toContain(code);
}

describe.each(formats)('a .%s document is refused or harmless with', (format) => {
	const cases = [...markup, ...links, ...sizes, ...placed()].map(
		(one) => [one.name, one.body, one[format]] as const,
	);
	test.each(cases)('%s', (_, body, code) =>
		expectCode(errorsOf(document(format), withFields('', body)), code),
	);
});

describe.each(formats)('a .%s document is refused with', (format) => {
	test.each(fields)('%s: %s', (code, _, more) =>
		expectCode(errorsOf(document(format), withFields(more)), code),
	);
});

test.each(files)('answers %s: %s', (code, _, path, text) => {
	expectCode(errorsOf(path, text), code);
});

test.each(drawings)('a drawing is refused with %s', (_, text) => {
	expectCode(errorsOf('pages/essai/dessin.svg', text), 'svg-unsafe');
});

describe.each(formats)('a .%s document may show', (format) => {
	test.each(plain)('%s', (_, more, body) =>
		expectCode(errorsOf(document(format), withFields(more, body)), undefined),
	);
});

test.each(activeTypes)('a file that could run lies in no document: .%s', (type) => {
	for (const name of [
		`fiche.${type}`,
		`a/b/fiche.${type}`,
		`fiche.pdf.${type}`,
		`FICHE.${type.toUpperCase()}`,
	])
		expectCode(errorsOf(`pages/essai/${name}`, 'x'), 'unknown-file');
});

test('none of it has run', () => {
	expect(globalThis).not.toHaveProperty(canary);
});
