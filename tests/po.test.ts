/** Texts that go out to translators’ own tools and come back: what nobody touched stays, byte for byte. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lostMarks } from '#library/markup-marks.ts';
import { poText, readPo } from '#library/po.ts';
import { translationUnits, withUnits } from '#library/translation-units.ts';
import { currentText, writtenText } from '#library/written-text.ts';
import { contentFolder, readLibrary } from '#sources/disk.ts';
import { gitLibrary } from './git-library.ts';

const { shelf } = readLibrary(contentFolder());
if (!shelf) throw new Error('The library can’t be read.');

describe.each([...shelf.locales.keys()])('every document in %s', (locale) => {
	const documents = [...shelf.documents.values()].flatMap((document) => {
		const version = document.versions.get(locale);
		return version ? [{ document, version }] : [];
	});

	test('comes back byte for byte', () => {
		for (const { document, version } of documents) {
			const file = readFileSync(join(contentFolder(), version.file), 'utf8');
			const units = [...translationUnits(currentText(shelf, document, version))];
			const po = poText({
				header: { Language: locale },
				units: units.map(([context, text]) => ({
					context,
					source: text,
					target: text,
					isFuzzy: false,
				})),
			});
			const read = readPo(po);
			if (typeof read === 'number') throw new Error(`${version.file}: line ${read} of the PO file`);
			const back = new Map(read.units.map(({ context, target }) => [context, target]));
			expect([...back]).toEqual(units);
			const made = withUnits(file, { collection: document.collection, body: version.body }, back);
			expect(made).toEqual({ file, unplaced: [] });
		}
	});

	test('takes another text in any one place, and keeps all others', () => {
		for (const [index, { document, version }] of documents.entries()) {
			const file = readFileSync(join(contentFolder(), version.file), 'utf8');
			const units = [...translationUnits(currentText(shelf, document, version))];
			const [name = '', text = ''] = units[(index * 7) % units.length] ?? [];
			const other = `${text} – d’autres: mots, "ici" # [et] 'là'`;
			const { collection } = document;
			const made = withUnits(file, { collection, body: version.body }, new Map([[name, other]]));
			const again = writtenText(version.file, Buffer.from(made.file));
			const expected = new Map([...units, [name, other] as const]);
			expect(again && [...translationUnits(again)]).toEqual([...expected]);
		}
	});
});

const page = 'pages/accueillir';
const french = `---
id: k7mq2
title: Accueillir un enfant
summary: Ce que l'on fait en premier.
---

Dites bonjour, lisez [la suite](/d/k7mq2/).

## Écouter

Laissez parler.
`;

describe('translate export and import', () => {
	test('make a translation in a translator’s tool, which then is current', async () => {
		const library = gitLibrary();
		library.write(`${page}/index.fr.md`, french);
		library.commit('Write the page');
		expect((await library.translate('export', page, 'en', '../page.po')).text).toBe(
			'`../page.po`: 5 texts to translate.',
		);
		library.write('../page.po', translated(library.read('../page.po')));
		expect((await library.translate('import', '../page.po')).text).toBe(
			'`pages/accueillir/index.en.md`: 5 texts of 5 carried over.',
		);
		expect(library.read(`${page}/index.en.md`)).toMatchInlineSnapshot(`
			"---
			title: '«Accueillir un enfant»'
			summary: '«Ce que l''on fait en premier.»'
			source:
			  locale: fr
			  hash: 'f09f4b7dced9'
			---

			«Dites bonjour, lisez [la suite](/d/k7mq2/).»

			«## Écouter»

			«Laissez parler.»
			"
		`);
		expect(library.errors()).toEqual([]);
		expect((await library.translate('status', 'en')).text).toContain('1 up to date');
	});

	test('leave out what changed in the source meanwhile, and say what was lost', async () => {
		const library = gitLibrary();
		library.write(`${page}/index.fr.md`, french);
		await library.translate('start', page, 'en');
		await library.translate('export', page, 'en', 'page.po');
		library.write(
			'../page.po',
			translated(library.read('page.po')).replace(
				'«"\n"Dites bonjour, lisez [la suite](/d/k7mq2/)',
				'«"\n"Dites bonjour, lisez [la suite]',
			),
		);
		library.edit(`${page}/index.fr.md`, 'Laissez parler.', 'Laissez l’enfant parler.');
		const { text } = await library.translate('import', '../page.po');
		expect(text).toContain('4 texts of 5 carried over');
		expect(text).toContain('In `body.1`, the translation has lost `](/d/k7mq2/`.');
		expect((await library.translate('status', 'en')).text).toContain('1 behind');
	});

	test('refuse what is no such file', async () => {
		const library = gitLibrary();
		library.write('../page.po', 'msgid oops');
		expect((await library.translate('import', '../page.po')).text).toContain('line 1');
	});
});

/** The PO file as a tool gives it back: each text between angle quotes, wrapped in another way. */
const translated = (po: string) =>
	po.replaceAll(
		/^msgid "(.+)"\nmsgstr ".*"$/gm,
		(_, text: string) => `msgid ""\n"${text}"\nmsgstr ""\n"«"\n"${text}»"`,
	);

test('knows the marks that a translation may not lose', () => {
	expect(lostMarks('[a](/d/x/) `b` :::note [^1]', '[a](/d/y/) `b` [^1]')).toEqual(['](/d/x/']);
	expect(lostMarks(':::note\nMots', 'Words')).toEqual([':::note']);
});
