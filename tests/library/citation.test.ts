/** Citations, in the forms that people paste and programs read. */
import { expect, test } from 'vitest';
import { citationMeta, citationView } from '#library/citation.ts';
import type { Document } from '#model/document.ts';
import { taken } from '../packages/booklets.ts';

const { site } = taken('real');
const named = (slug: string): Document => {
	const found = [...site.shelf.documents.values()].find((document) => document.slug === slug);
	if (!found) throw new Error(`There is no ${slug}.`);
	return found;
};

test('cites a document of the library by its authors, its day, its title and its permanent address', () => {
	const { plain, bibtex, ris, csl } = citationView(site, named('prepare-a-hearing'), 'fr');
	expect(plain).toBe(
		"Bibliothèque du Laboratoire social (22 novembre 2026). Préparer l'audition d'un enfant. https://library.example.org/d/cwn7f/",
	);
	expect(bibtex).toMatchInlineSnapshot(`
		"@misc{cwn7f,
		  author = {{Bibliothèque du Laboratoire social}},
		  title = {{Préparer l'audition d'un enfant}},
		  publisher = {Bibliothèque du Laboratoire social},
		  year = {2026},
		  month = {11},
		  url = {https://library.example.org/d/cwn7f/},
		  langid = {fr}
		}"
	`);
	expect(ris).toMatchInlineSnapshot(`
		"TY  - GEN
		ID  - cwn7f
		AU  - Bibliothèque du Laboratoire social
		TI  - Préparer l'audition d'un enfant
		PB  - Bibliothèque du Laboratoire social
		PY  - 2026
		DA  - 2026/11/22/
		UR  - https://library.example.org/d/cwn7f/
		LA  - fr
		ER  - "
	`);
	expect(JSON.parse(csl)).toEqual([
		{
			id: 'cwn7f',
			type: 'document',
			title: "Préparer l'audition d'un enfant",
			author: [{ literal: 'Bibliothèque du Laboratoire social' }],
			publisher: 'Bibliothèque du Laboratoire social',
			issued: { 'date-parts': [[2026, 11, 22]] },
			URL: 'https://library.example.org/d/cwn7f/',
			language: 'fr',
		},
	]);
});

test('cites the instrument that a reference describes, not our page', () => {
	const { plain, bibtex, ris } = citationView(site, named('crc-1989'), 'en');
	expect(plain).toContain('(1989)');
	expect(bibtex).toContain('year = {1989}');
	expect(ris).toContain('\nPY  - 1989\n');
	expect(ris).not.toContain('library.example.org');
});

test('escapes what TeX would take for a command', () => {
	const document = named('prepare-a-hearing');
	const version = document.versions.get('fr');
	if (!version) throw new Error('There is no French version.');
	const data = { ...version.data, title: 'Q&A: 100 % {sûr}_\\x' };
	const changed = { ...document, versions: new Map([['fr', { ...version, data }]]) };
	expect(citationView(site, changed, 'fr').bibtex).toContain(
		'{{Q\\&A: 100 \\% \\{sûr\\}\\_\\textbackslash{}x}}',
	);
});

test('tells reference managers the same in the head of the page', () => {
	const meta = citationMeta(site, named('prepare-a-hearing'), 'ar');
	expect(meta).toContainEqual({ name: 'citation_language', content: 'ar' });
	expect(meta).toContainEqual({ name: 'citation_publication_date', content: '2026/11/22' });
	expect(meta).toContainEqual({
		name: 'DC.identifier',
		content: 'https://library.example.org/d/cwn7f/',
	});
});
