/** What `check --fix` repairs: twice is as once, and a reader sees the same page before and after. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { markdownToHtml } from 'satteri';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checked } from '#library/checked.ts';
import { markdownFeatures } from '#library/markdown.ts';
import { translationStates } from '#library/translation-state.ts';
import { en } from '#model/findings/en.ts';
import { contentFiles, readLibrary, sha256 } from '#sources/disk.ts';
import { mend } from '../scripts/check/mend.ts';
import { fixtures, linesOf, today } from './helpers.ts';

let root = '';
beforeAll(() => void (root = mkdtempSync(join(tmpdir(), 'fix-'))));
afterAll(() => rmSync(root, { recursive: true }));

/** A copy of a fixture's library that a test may change. */
function copyOf(code: string, side: string): string {
	const folder = join(root, `${code}-${side}`);
	cpSync(join(fixtures, 'base'), folder, { recursive: true });
	for (const path of side === 'wrong' ? linesOf(join(fixtures, code, 'removed.txt')) : [])
		rmSync(join(folder, path), { force: true });
	try {
		cpSync(join(fixtures, code, side), folder, { recursive: true, verbatimSymlinks: true });
	} catch {
		// Some fixtures only leave files out.
	}
	return folder;
}

const digests = (folder: string) =>
	contentFiles(folder).map(({ path, digest }) => `${path} ${digest}`);

/** What a reader sees of each document, and which of its translations are behind. */
function pages(folder: string): Map<string, string> {
	const documents = readLibrary(folder).shelf?.documents.values().toArray() ?? [];
	return new Map(
		documents.flatMap((document) =>
			[...document.versions.values()].map(({ file, data, body, format }) => {
				const shown =
					format === 'md' ? markdownToHtml(body, { features: markdownFeatures }).html : body;
				const states = [...translationStates(document)].filter(([, state]) => state === 'stale');
				return [file, JSON.stringify([Object.entries(data).toSorted(), shown, states])] as const;
			}),
		),
	);
}

describe.each(Object.keys(en))('the fixture %s', (code) => {
	test.each(['wrong', 'right'])('%s', (side) => {
		const folder = copyOf(code, side);
		const before = pages(folder);
		mend(folder);
		const once = digests(folder);
		const after = pages(folder);
		// What could not be read may be readable once mended.
		for (const [file, page] of before) expect(after.get(file)).toBe(page);
		mend(folder);
		expect(digests(folder)).toEqual(once);
	});
});

/** A library with one more file, mended; its text. */
function mended(path: string, text: string | Uint8Array): string {
	const folder = copyOf(`one-${sha256(text).slice(0, 8)}`, 'right');
	mkdirSync(dirname(join(folder, path)), { recursive: true });
	writeFileSync(join(folder, path), text);
	const before = pages(folder).get(path);
	mend(folder);
	expect(pages(folder).get(path)).toBe(before);
	return readFileSync(join(folder, path), 'utf8');
}

test('takes byte order marks, carriage returns and spaces out', () => {
	const text =
		'\uFEFF---\r\nid: b7hkm  \r\ntitle: Essai\r\nsummary: Un essai.\r\n---\r\n\r\nMots. \r\n';
	expect(mended('pages/essai/index.fr.md', text)).toBe(
		'---\nid: b7hkm\ntitle: Essai\nsummary: Un essai.\n---\n\nMots.\n',
	);
});

test('puts fields in order and in one style, with the lines that their writer chose', () => {
	const text = `---
summary: >-
    Deux lignes
    pour un essai.
title: "Essai"
# Un commentaire reste où il est.
order: 2
id: 'b7hkm'
related:   [r6k2q]
---
`;
	const moved = text.replace('# Un commentaire reste où il est.\n', '');
	expect(mended('pages/essai/index.fr.md', moved)).toBe(`---
id: b7hkm
title: Essai
summary: >-
  Deux lignes
  pour un essai.
related: [r6k2q]
order: 2
---
`);
	expect(mended('pages/essai/index.fr.md', text)).toContain('# Un commentaire reste où il est.\n');
});

test('prints Markdown in one style', () => {
	const body = `Titre
-----

* un
* deux${'  '}
  suite
    1) a
    2) b

|a|b|
|:-|-:|
|1|2|

__fort__ et _doux_, à 10:30, [lien][1] et note[^1].
:::note[Titre]
Mots.
:::
<!-- waive: link-vague, essai -->

[1]: /d/b7hkm/
[^1]: La note.
`;
	const text = `---\nid: b7hkm\ntitle: Essai\nsummary: Un essai.\n---\n${body}`;
	expect(mended('pages/essai/index.fr.md', text)).toMatchInlineSnapshot(`
		"---
		id: b7hkm
		title: Essai
		summary: Un essai.
		---

		## Titre

		- un
		- deux\\
		  suite
		  1. a
		  2. b

		| a | b |
		| :--- | ---: |
		| 1 | 2 |

		**fort** et *doux*, à 10:30, [lien][1] et note[^1].

		:::note[Titre]
		Mots.
		:::

		<!-- waive: link-vague, essai -->

		[1]: /d/b7hkm/

		[^1]: La note.
		"
	`);
});

test('cuts hidden data out of images', () => {
	const folder = copyOf('image-metadata', 'wrong');
	const codes = () => {
		const { shelf } = readLibrary(folder);
		return shelf ? checked(shelf, { today }).map(({ code }) => code) : [];
	};
	expect(codes()).toContain('image-metadata');
	mend(folder);
	expect(codes()).toEqual([]);
});
