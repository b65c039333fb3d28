import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectRoot } from '#sources/disk.ts';
import { at, gitLibrary, type GitLibrary } from './git-library.ts';

const source = 'pages/accueillir/index.fr.md';
const english = 'pages/accueillir/index.en.md';
const page = 'pages/accueillir';

/** A page in French whose English translation is current. */
async function translated(): Promise<GitLibrary> {
	const library = gitLibrary();
	library.write(
		source,
		`---
id: k7mq2
title: Accueillir un enfant
summary: Ce que l'on fait en premier.
status: draft
---
Dites bonjour.

## Écouter

Laissez l'enfant parler. Ne posez pas de question.

| Qui | Quand |
| --- | --- |
| vous | tout de suite |

## Noter

Écrivez ses mots.
`,
	);
	library.commit('Write the page');
	await library.translate('start', page, 'en');
	library.edit(english, 'Accueillir un enfant', 'Welcome a child');
	library.commit('Translate the page');
	return library;
}

/** What `status --json` says of the English of the page: `current`, or how many changes it is behind. */
async function standing(library: GitLibrary): Promise<string | number | null> {
	const { text } = await library.translate('status', 'en', '--json');
	const { stale, current, unknown, missing } = (
		JSON.parse(text) as { languages: { en: Record<string, { behind: number | null }[]> } }
	).languages.en;
	if (stale?.[0]) return stale[0].behind;
	return current?.[0] ? 'current' : unknown?.[0] ? 'unknown' : missing?.[0] ? 'missing' : 'absent';
}

describe('status', () => {
	test('counts the changes of the text since it was translated', async () => {
		const library = await translated();
		expect(await standing(library)).toBe('current');
		library.edit(source, 'Dites bonjour.', 'Dites bonjour et votre nom.');
		library.commit('Say one’s name');
		expect(await standing(library)).toBe(1);
		library.edit(source, 'Écrivez ses mots.', 'Écrivez ses mots, pas les vôtres.');
		expect(await standing(library)).toBe(2);
		library.commit('Note the child’s words');
		expect(await standing(library)).toBe(2);
	});

	test('says for each language what is missing, behind and current', async () => {
		const library = await translated();
		library.edit(source, 'Dites bonjour.', 'Dites bonjour et votre nom.');
		library.commit('Say one’s name');
		const day = library.git('log', '-1', '--format=%cs').trim();
		expect((await library.translate('status')).text)
			.toBe(`English (en): 0 up to date, 1 behind, 0 to translate
  behind  pages/accueillir  1 change behind, text of ${day}

Spanish (es): 0 up to date, 0 behind, 1 to translate
  to translate  pages/accueillir`);
	});

	test('does not count changes of data or of format', async () => {
		const library = await translated();
		library.edit(source, 'Dites bonjour.', 'Dites bonjour et votre nom.');
		library.commit('Say one’s name');
		library.edit(source, 'status: draft', 'status: reviewed');
		library.commit('Review the page');
		library.edit(source, '| --- | --- |', '|:----|-----:|');
		library.edit(source, '\n## Noter', '\n\n\n## Noter  ');
		library.write(source, library.read(source).replaceAll('\n', '\r\n'));
		library.commit('Format the page');
		expect(await standing(library)).toBe(1);
		await library.translate('done', page, 'en');
		library.edit(source, 'status: reviewed', 'status: validated');
		expect(await standing(library)).toBe('current');
	});

	test('follows a page that was renamed, committed or not, and edited on the way', async () => {
		const library = await translated();
		library.edit(source, 'Dites bonjour.', 'Dites bonjour et votre nom.');
		library.commit('Say one’s name');
		library.git('mv', 'content/pages/accueillir', 'content/pages/recevoir');
		expect(await standing(library)).toBe(1);
		library.edit('pages/recevoir/index.fr.md', 'Écrivez ses mots.', 'Écrivez tous ses mots.');
		library.commit('Rename the page');
		expect(await standing(library)).toBe(2);
		expect((await library.translate('diff', 'pages/recevoir', 'en')).text).toContain('{+tous +}');
	});

	test('is not misled by another page that takes the old name', async () => {
		const library = await translated();
		library.git('mv', 'content/pages/accueillir', 'content/pages/recevoir');
		library.commit('Rename the page');
		library.write(source, '---\nid: wxz23\ntitle: Autre\nsummary: Une autre page.\n---\nUn.\n');
		library.commit('Write another page');
		library.edit(source, 'Un.', 'Deux.');
		library.edit('pages/recevoir/index.fr.md', 'Dites bonjour.', 'Dites bonjour et votre nom.');
		library.commit('Edit both');
		const { text } = await library.translate('status', 'en');
		expect(text).toContain('pages/recevoir    1 change behind');
	});

	test('finds the text of a fork that was squashed into one commit', async () => {
		const library = await translated();
		library.git('switch', '--quiet', '--create', 'fork');
		library.edit(source, 'Dites bonjour.', 'Dites bonjour et votre nom.');
		library.commit('Say one’s name');
		library.edit(source, 'Écrivez ses mots.', 'Écrivez tous ses mots.');
		library.commit('Note the child’s words');
		await library.translate('done', page, 'en');
		library.commit('Translate again');
		library.git('switch', '--quiet', 'main');
		library.git('merge', '--quiet', '--squash', 'fork');
		library.commit('Improve the page (#1)');
		library.git('branch', '-D', 'fork');
		expect(await standing(library)).toBe('current');
		library.edit(source, 'Ne posez pas de question.', 'N’insistez pas.');
		library.commit('Do not insist');
		expect(await standing(library)).toBe(1);
	});

	test('counts both sides of a merge, and neither twice', async () => {
		const library = await translated();
		library.git('switch', '--quiet', '--create', 'side');
		library.edit(source, 'Dites bonjour.', 'Dites bonjour et votre nom.');
		library.commit('Say one’s name');
		library.git('switch', '--quiet', 'main');
		library.edit(source, 'Écrivez ses mots.', 'Écrivez tous ses mots.');
		library.commit('Note the child’s words');
		const ofMain = library.read(source);
		library.git('merge', '--quiet', '--no-edit', 'side');
		expect(await standing(library)).toBe(2);
		await library.translate('done', page, 'en');
		library.edit(source, 'Ne posez pas de question.', 'N’insistez pas.');
		library.commit('Do not insist');
		expect(await standing(library), 'after the merged text was translated').toBe(1);

		library.git('switch', '--quiet', '--create', 'late', 'HEAD~1^1');
		expect(library.read(source)).toBe(ofMain);
		await library.translate('done', page, 'en');
		library.commit('Translate one side');
		library.git('switch', '--quiet', 'main');
		library.git('checkout', 'late', '--', `content/${english}`);
		expect(await standing(library), 'after one side was translated').toBe(2);
	});

	test('never takes an unknown text for the current one', async () => {
		const library = await translated();
		library.write(english, library.read(english).replace(/hash: '\w+'/, "hash: '0123456789ab'"));
		const { text } = await library.translate('status', 'en');
		expect(text).toContain('0 up to date, 1 behind');
		expect(text).toContain('count of changes unknown');
		expect(await standing(library)).toBe(null);
	});

	test('gives no count for a shallow clone, or without Git', async () => {
		const library = await translated();
		library.edit(source, 'Dites bonjour.', 'Dites bonjour et votre nom.');
		library.commit('Say one’s name');
		library.edit(source, 'Écrivez ses mots.', 'Écrivez tous ses mots.');
		library.commit('Note the child’s words');
		library.git('clone', '--quiet', '--depth=1', `file://${library.root}`, 'clone');
		const clone = at(join(library.root, 'clone'));
		expect(await standing(clone)).toBe(null);
		expect((await clone.translate('status')).text).toContain('git fetch --unshallow');
		expect(await clone.translate('diff', page, 'en')).toMatchObject({ code: 1 });
		clone.git('fetch', '--quiet', '--unshallow');
		expect(await standing(clone)).toBe(2);
		rmSync(join(library.root, '.git'), { recursive: true });
		expect(await standing(library)).toBe(null);
		expect((await library.translate('status')).text).toContain('Without Git history');
	});

	test('tells a translation whose source was deleted', async () => {
		const library = await translated();
		await library.translate('start', page, 'es', '--from', 'en');
		library.commit('Translate from English');
		library.git('rm', '--quiet', `content/${english}`);
		library.commit('Delete the English');
		const spanish = await library.translate('status', 'es');
		expect(spanish.text).toContain('0 up to date, 0 behind, 0 to translate, 1 without source');
		const done = await library.translate('done', page, 'es');
		expect(done).toMatchObject({
			code: 1,
			text: expect.stringContaining('`locale: fr`') as string,
		});
	});

	test('does not count what lost its original, and says so', async () => {
		const library = await translated();
		library.git('rm', '--quiet', `content/${source}`);
		library.commit('Delete the original');
		expect((await library.translate('status')).text).toBe(
			'1 file with mistakes, not counted here. Run `npm run check`.',
		);
		const { code, text } = await library.translate('diff', page, 'en');
		expect([code, text]).toEqual([1, expect.stringContaining('has mistakes')]);
	});

	test('takes up a page that was deleted and came back', async () => {
		const library = await translated();
		library.git('rm', '--quiet', `content/${source}`);
		library.commit('Delete the original');
		library.git('checkout', 'HEAD~1', '--', 'content');
		library.edit(source, 'Dites bonjour.', 'Dites bonjour et votre nom.');
		library.commit('Bring it back');
		expect(await standing(library)).toBe(1);
	});
});

describe('diff', () => {
	test('shows the words that changed, below their headings', async () => {
		const library = await translated();
		library.edit(source, 'en premier', 'd’abord');
		library.edit(source, 'Dites bonjour.', 'Dites bonjour et votre nom.');
		library.commit('Say one’s name');
		const day = library.git('log', '-1', '--format=%cs').trim();
		library.edit(source, 'Ne posez pas de question.', 'N’insistez pas.');
		expect((await library.translate('diff', page, 'en')).text)
			.toBe(`pages/accueillir: translation en, source text fr
2 changes behind, text of ${day}
  not committed yet
  ${day}  Say one’s name

summary

Ce que l'on fait [-en premier-]{+d’abord+}.

Beginning of the text

Dites bonjour{+ et votre nom+}.

Écouter

Laissez l'enfant parler. [-Ne posez-]{+N’insistez+} pas[- de question-].

When the translation says the same: npm run translate -- done pages/accueillir en`);
	});

	test('says when nothing changed, or only the layout', async () => {
		const library = await translated();
		expect((await library.translate('diff', page, 'en')).text).toContain('is up to date');
		library.edit(source, 'parler. Ne', 'parler.\nNe');
		expect((await library.translate('diff', page, 'en')).text).toContain('No word changed');
	});
});

describe('start', () => {
	const procedure = 'procedures/alerter';
	const original = `---
id: bcd34
title: "Alerter : d'abord"
summary: Qui prévient qui.
themes: [protection]
kind: sectoral
firstActions:
  - Écoutez.
steps:
  - key: alert
    who: [police]
    when: { trigger: Un enfant a parlé., deadline: PT30M }
    how: |-
      Appelez.

      Puis écrivez.
    next:
      - key: again
        if: Personne ne répond
        to: alert
---
## Contexte

Le texte.
`;

	test('writes the words to translate, with keys, and a file that passes the check', async () => {
		const library = gitLibrary();
		library.write(`${procedure}/index.fr.md`, original);
		expect((await library.translate('start', procedure, 'en')).code).toBe(0);
		const text = library.read(`${procedure}/index.en.md`);
		expect(text.replace(/hash: '[0-9a-f]{12}'/, "hash: '…'")).toBe(`---
title: "Alerter : d'abord"
summary: Qui prévient qui.
source:
  locale: fr
  hash: '…'
firstActions:
  - Écoutez.
steps:
  - key: alert
    when:
      trigger: Un enfant a parlé.
    how: |-
      Appelez.

      Puis écrivez.
    next:
      - key: again
        if: Personne ne répond
---
## Contexte

Le texte.
`);
		expect(library.errors()).toEqual([]);
		const { text: told } = await library.translate('status', 'en');
		expect(told).toContain('1 to translate');
		expect(told).toContain('still in the words of its source');
	});

	test('never writes over a file', async () => {
		const library = await translated();
		library.edit(english, 'Dites bonjour.', 'Say hello.');
		expect(await library.translate('start', page, 'en')).toMatchObject({ code: 1 });
		expect(library.read(english)).toContain('Say hello.');
		expect(await library.translate('start', page, 'fr')).toMatchObject({ code: 1 });
	});
});

describe('done', () => {
	test('changes the hash and nothing else', async () => {
		const library = await translated();
		const before = library
			.read(english)
			.replace("hash: '", "hash:   '")
			.replace('source:', '# Reviewed by a lawyer.\nsource:')
			.replace(/^( {2}hash.*)$/m, '$1 # see #12')
			.replaceAll('\n', '\r\n');
		library.write(english, before);
		library.edit(source, 'Dites bonjour.', 'Dites bonjour et votre nom.');
		expect((await library.translate('done', page, 'en')).code).toBe(0);
		const after = library.read(english);
		const blank = (text: string) => text.replace(/'[0-9a-f]{12}'/, '');
		expect(after).not.toBe(before);
		expect(blank(after)).toBe(blank(before));
		expect(await standing(library)).toBe('current');
		expect((await library.translate('done', page, 'en')).text).toContain('up to date already');
	});
});

describe('accept', () => {
	test('makes what was current before a typo current again, and names the rest', async () => {
		const library = await translated();
		await library.translate('start', page, 'es');
		library.edit(source, 'Dites bonjour.', 'Dites bonjour et votre nom.');
		library.commit('Say one’s name');
		await library.translate('done', page, 'en');
		library.edit(source, 'Écrivez ses mots.', 'Ecrivez ses mots.');
		library.commit('Mend a typo');
		expect(await library.translate('accept', page)).toEqual({
			code: 0,
			text: 'Up to date: en.\nLeft as it was: es (2 changes behind)',
		});
		expect(await standing(library)).toBe('current');
		expect(await library.translate('accept', page)).toMatchObject({ code: 1 });
		expect(await library.translate('accept', page, '--all')).toEqual({
			code: 0,
			text: 'Up to date: es.',
		});
		expect((await library.translate('accept', page)).text).toContain('is up to date');
	});

	test('leaves alone what was translated from another language', async () => {
		const library = await translated();
		await library.translate('start', page, 'es', '--from', 'en');
		library.commit('Translate from English');
		library.edit(english, 'Dites bonjour.', 'Say hello.');
		library.edit(source, 'Écrivez ses mots.', 'Ecrivez ses mots.');
		library.commit('Mend a typo, and translate');
		expect((await library.translate('accept', page)).text).toBe('Up to date: en.');
		const { text } = await library.translate('status', 'es');
		expect(text).toContain('1 change behind');
	});
});

describe('wrong use', () => {
	test.each([
		[[], 'status|diff|start|done|export|import|accept'],
		[['review'], 'status|diff|start|done|export|import|accept'],
		[['diff', page], 'diff <collection/slug> <locale>'],
		[['done', page, 'en', '--all'], 'done <collection/slug> <locale>'],
		[['status', '--colour'], 'status [locale] [--json]'],
	])('of %j gets one line of usage', async (words, usage) => {
		const { code, text } = await gitLibrary().translate(...words);
		expect([code, text]).toEqual([2, expect.stringContaining(usage)]);
		expect(text).not.toContain('\n');
	});

	test('of a name gets the nearest one', async () => {
		const library = await translated();
		const answer = async (...words: string[]) => (await library.translate(...words)).text;
		expect(await answer('diff', 'pages/acueillir', 'en')).toContain(
			'Did you mean `pages/accueillir`?',
		);
		expect(await answer('diff', page, 'em')).toContain('Did you mean `en`?');
		expect(await answer('diff', page, 'es')).toContain(`start ${page} es`);
		expect(await answer('diff', page, 'fr')).toContain('that is the original');
	});

	test('is answered in the language of the person', () => {
		const script = join(projectRoot, 'scripts/translate.ts');
		const env = { ...process.env, LC_ALL: '', LANG: 'es_HN.UTF-8' };
		const run = () =>
			execFileSync(process.execPath, [script, 'done', 'pages/no', 'en'], { env, stdio: 'pipe' });
		expect(run).toThrow('Ningún documento se llama');
	});
});
