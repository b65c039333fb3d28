/** One translation through the whole life of a repository, with real Git: what it is said to be after each event. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { at, gitLibrary, type GitLibrary } from './git-library.ts';

const page = 'pages/accueillir';
const source = `${page}/index.fr.md`;
const english = `${page}/index.en.md`;

/** What `status` says of the page in a language: a standing, or how many changes it is behind. */
async function standing(library: GitLibrary, locale = 'en', name = page): Promise<string> {
	const { text } = await library.translate('status', locale);
	const row = text.split('\n').find((line) => line.includes(` ${name}`));
	if (row) return row.trim().replaceAll(/ {2,}/g, ' ').replace(`${name} `, '');
	return /: 1 up to date/.test(text) ? 'up to date' : text;
}

test('tells the state right after each event', async () => {
	const library = gitLibrary();
	const day = () => library.git('log', '-1', '--format=%cs').trim();
	library.write(
		source,
		`---
id: k7mq2
title: Accueillir un enfant
summary: Ce que l'on fait d'abord.
status: draft
---

Dites bonjour.

| Qui | Quand |
| --- | --- |
| vous | tôt |
`,
	);
	library.commit('Write');
	expect(await standing(library)).toBe(`to translate ${page}`);
	await library.translate('start', page, 'en');
	library.edit(english, 'Dites bonjour.', 'Say hello.');
	library.commit('Translate');
	expect(await standing(library), 'translated').toBe('up to date');

	library.edit(source, 'Dites bonjour.', 'Dites votre nom.');
	library.commit('Edit');
	expect(await standing(library), 'edit').toBe(`behind 1 change behind, text of ${day()}`);
	await library.translate('done', page, 'en');
	library.commit('Translate again');

	library.edit(source, 'votre nom', 'votre  nom ');
	library.edit(source, "d'abord", 'en premier');
	library.commit('Mend a typo');
	await library.translate('accept', page);
	library.commit('Accept it');
	expect(await standing(library), 'typo accepted').toBe('up to date');

	library.edit(source, 'status: draft', 'status: reviewed\nreviewed: 2026-11-22');
	library.commit('Review');
	expect(await standing(library), 'metadata only').toBe('up to date');

	library.edit(source, '| --- | --- |', '|:---|---:|');
	library.edit(source, '\n\n| Qui', '   \n\n\n\n| Qui');
	library.write(source, `\uFEFF${library.read(source).replaceAll('\n', '\r\n')}\r\n`);
	library.commit('Format');
	expect(await standing(library), 'format only').toBe('up to date');

	const renamed = 'pages/recevoir';
	library.git('mv', `content/${page}`, `content/${renamed}`);
	library.edit(`${renamed}/index.fr.md`, 'tôt', 'au plus tôt');
	library.commit('Rename and edit');
	expect(await standing(library, 'en', renamed), 'rename').toContain('1 change behind');

	library.git('switch', '--quiet', '--create', 'fork');
	for (const word of ['vite', 'très vite', 'le plus vite']) {
		library.edit(`${renamed}/index.fr.md`, 'Dites', `Dites ${word},`);
		library.commit(`Say ${word}`);
	}
	expect(await standing(library, 'en', renamed), 'a fork').toContain('4 changes behind');
	library.git('switch', '--quiet', 'main');
	library.git('merge', '--quiet', '--squash', 'fork');
	library.commit('Say it (#1)');
	library.git('branch', '-D', 'fork');
	library.git('reflog', 'expire', '--expire=now', '--all');
	library.git('gc', '--quiet', '--prune=now');
	expect(await standing(library, 'en', renamed), 'squash').toContain('2 changes behind');

	library.git('clone', '--quiet', '--depth=1', `file://${library.root}`, 'clone');
	const clone = at(join(library.root, 'clone'));
	expect(await standing(clone, 'en', renamed), 'shallow').toContain('count of changes unknown');
	await clone.translate('done', renamed, 'en');
	expect(await standing(clone, 'en', renamed), 'shallow and current').toBe('up to date');

	await library.translate('start', renamed, 'es', '--from', 'en');
	library.git('add', '--all', 'content');
	library.git('rm', '--quiet', `content/${renamed}/index.en.md`);
	library.commit('Delete the English');
	expect(await standing(library, 'es', renamed), 'deleted source').toContain('without source');
});
