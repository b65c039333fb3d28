/** A translation that is behind: what its readers are told, and what they are shown first. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { documentPage } from '#library/views/document-page.ts';
import { ownIds } from '#library/views/own-ids.ts';
import { readAgain } from '#sources/current.ts';
import { gitLibrary, type GitLibrary } from '../git-library.ts';

const name = 'procedures/alerter';
const french = `${name}/index.fr.md`;
const english = `${name}/index.en.md`;

/** A procedure in French with an English translation, and a Spanish one made from the English. */
async function translated(critical = true): Promise<GitLibrary> {
	const library = gitLibrary();
	library.write(
		french,
		`---
id: bcd34
title: Alerter
summary: Qui prévient qui.
status: draft
themes: [protection]
critical: ${critical}
kind: sectoral
firstActions:
  - Écoutez.
steps:
  - key: call
    title: Appeler
    who: [police]
    how: Appelez.
  - key: write
    who: [police]
    how: Écrivez.
---

Une phrase.

## Des *mots* simples

Le texte.

## Ensuite

La suite.
`,
	);
	library.commit('Write');
	await library.translate('start', name, 'en');
	library.edit(english, 'Une phrase.', 'A sentence.');
	library.commit('Translate');
	await library.translate('start', name, 'es', '--from', 'en');
	library.edit(`${name}/index.es.md`, 'A sentence.', 'Una frase.');
	library.commit('Translate again');
	return library;
}

async function pageIn(library: GitLibrary, locale: string) {
	vi.stubEnv('LIBRARY_CONTENT', join(library.root, 'content'));
	const { site } = await readAgain().reading;
	const document = site?.shelf.documents.get('bcd34');
	if (!site || !document) throw new Error('The library can’t be read.');
	return documentPage(site, document, { locale, headings: [] });
}

describe('the notice', () => {
	test('is not there while the translation follows', async () => {
		const { view, first } = await pageIn(await translated(), 'en');
		expect([view.stale, first]).toEqual([undefined, undefined]);
	});

	test('lists what changed, with links to the places in the source', async () => {
		const library = await translated();
		library.edit(french, 'Écoutez.', 'Écoutez bien.');
		library.edit(french, 'how: Appelez.', 'how: Appelez vite.');
		library.edit(french, 'how: Écrivez.', 'how: Écrivez tout.');
		library.commit('Say more');
		library.edit(french, 'Qui prévient qui.', 'Qui prévient.');
		library.edit(french, 'Une phrase.', 'Deux phrases.');
		library.edit(french, 'Le texte.', 'Le texte entier.');
		library.commit('Say still more');
		const { stale } = (await pageIn(library, 'en')).view;
		expect(stale?.count).toBe('2 changes since this translation.');
		const path = '/fr/procedures/alerter/';
		expect(stale?.sections.map(({ href, text, language }) => [href, text, language?.lang])).toEqual(
			[
				[path, 'Beginning of the text', undefined],
				[`${path}#first-actions`, 'First', undefined],
				[`${path}#call`, 'Appeler', 'fr'],
				[`${path}#write`, 'Steps', undefined],
				[`${path}#des-mots-simples`, 'Des mots simples', 'fr'],
			],
		);
	});

	test('leads to where a section that is gone once stood', async () => {
		const library = await translated();
		library.edit(french, '\n## Ensuite\n\nLa suite.\n', '');
		library.commit('Say less');
		const { stale } = (await pageIn(library, 'en')).view;
		expect(stale?.sections.map(({ href }) => href)).toEqual([
			'/fr/procedures/alerter/#des-mots-simples',
		]);
	});

	test('gives no count that it does not know: without history, or of a text that it has not', async () => {
		const library = await translated();
		library.edit(french, 'Le texte.', 'Le texte entier.');
		library.edit(
			english,
			/hash: '\w+'/.exec(library.read(english))?.[0] ?? '',
			"hash: '0123456789ab'",
		);
		const lost = (await pageIn(library, 'en')).view.stale;
		rmSync(join(library.root, '.git'), { recursive: true });
		const without = (await pageIn(library, 'en')).view.stale;
		for (const stale of [lost, without]) {
			expect(stale?.count).toMatch(/^Nobody knows/);
			expect(stale?.sections).toEqual([]);
		}
	});

	test('says “the original” of the original alone', async () => {
		const library = await translated();
		library.edit(french, 'Le texte.', 'Le texte entier.');
		library.edit(english, 'A sentence.', 'Two sentences.');
		library.commit('Say more');
		expect((await pageIn(library, 'en')).view.stale?.text).toMatch(/^The original changed on /);
		const { text, source } = (await pageIn(library, 'es')).view.stale ?? {};
		expect(text).toMatch(/^La versión en inglés de la que se tradujo esta página cambió el /);
		expect(source?.href).toBe('/en/procedures/alerter/');
	});
});

describe('a critical procedure', () => {
	test('shows its source first when it is behind', async () => {
		const library = await translated();
		library.edit(french, 'how: Appelez.', 'how: Appelez vite.');
		const { first, head } = await pageIn(library, 'en');
		expect(first).toMatchObject({
			locale: 'fr',
			lang: 'fr',
			dir: 'ltr',
			title: 'Alerter',
		});
		expect(first?.specific.procedure?.steps[0]?.how).toEqual(['Appelez vite.']);
		expect(head.canonical).toBe('https://library.example.org/en/procedures/alerter/');
	});

	test('shows the original when its source is behind too', async () => {
		const library = await translated();
		library.edit(english, 'A sentence.', 'Two sentences.');
		expect((await pageIn(library, 'es')).first?.locale).toBe('en');
		library.edit(french, 'how: Appelez.', 'how: Appelez vite.');
		expect((await pageIn(library, 'es')).first?.locale).toBe('fr');
	});

	test('steps back only when it is critical', async () => {
		const library = await translated(false);
		library.edit(french, 'how: Appelez.', 'how: Appelez vite.');
		const { first, view } = await pageIn(library, 'en');
		expect(first).toBeUndefined();
		expect(view.stale).toBeDefined();
	});
});

test('two texts on one page have no id in common, and each links to itself', () => {
	const current = '<h2 id="steps">Steps</h2><a href="#steps">Up</a>';
	const older =
		'<section aria-labelledby="steps mots"><h2 id="steps">id="steps"</h2><h2 id="mots"></h2><a href="#steps" class="x">';
	expect(ownIds(older, current)).toBe(
		'<section aria-labelledby="older-steps mots"><h2 id="older-steps">id="steps"</h2><h2 id="mots"></h2><a href="#older-steps" class="x">',
	);
});
