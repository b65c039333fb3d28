/** Permanent addresses: no rename of a folder, a title or a collection loses one. */
import { expect, test } from 'vitest';
import { permanentPath } from '#model/address.ts';
import type { ContentFile } from '#library/content-file.ts';
import { namedParts } from '#library/named-parts.ts';
import { shelve } from '#library/shelf.ts';
import { sitePaths } from '#library/site-paths.ts';
import { builtInStrings, contentFiles, projectRoot, sha256 } from '#sources/disk.ts';
import { join } from 'node:path';
import { withFile } from '../helpers.ts';

const shelfOf = (files: readonly ContentFile[]) => {
	const { shelf } = shelve(files, { interface: builtInStrings(), sha256 });
	if (!shelf) throw new Error('The library can’t be read.');
	return shelf;
};

test('keeps every address through 200 random renames of folders and titles', () => {
	let files = contentFiles(join(projectRoot, 'content'));
	const before = shelfOf(files);
	const published = [...sitePaths(before)];
	const ids = [...before.documents.keys()];
	const random = chance(20261122);
	const names = new Map(
		[...before.documents.values()].map(({ id, collection, slug }) => [id, `${collection}/${slug}`]),
	);
	let renamed = 0;
	for (let count = 0; renamed < 200 && count < 2000; count += 1) {
		const id = ids[random(ids.length)] ?? '';
		const from = names.get(id) ?? '';
		const [collection = ''] = from.split('/');
		// A page is found by its name in the engine, and answers at no former address.
		if (collection === 'pages') continue;
		const to = `${collection}/renamed-${count}-${random(1000)}`;
		files = files.map((file) =>
			file.path.startsWith(`${from}/`) ? moved(file, { id, from, to }) : file,
		);
		names.set(id, to);
		renamed += 1;
	}
	expect(renamed).toBe(200);
	const after = shelfOf(files);
	expect([...after.documents.keys()]).toEqual(ids);
	const served = sitePaths(after);
	expect(published.filter((path) => !served.has(path))).toEqual([]);
});

test('keeps the permanent address of a document that moves to another collection', () => {
	const text =
		'---\nid: k7mq2\ntitle: Une page\nsummary: Une phrase.\nthemes: [protection]\n---\n\nTexte.\n';
	const addresses = ['pages/somewhere', 'practices/elsewhere'].map((folder) => {
		const document = shelfOf(withFile(`${folder}/index.fr.md`, text)).documents.get('k7mq2');
		return document && [document.collection, permanentPath(document.id)];
	});
	expect(addresses).toEqual([
		['pages', '/d/k7mq2/'],
		['practices', '/d/k7mq2/'],
	]);
});

test('gives every activity and every step an address of its own', () => {
	const shelf = shelfOf(contentFiles(join(projectRoot, 'content')));
	const served = sitePaths(shelf);
	const parts = [...shelf.documents.values()].flatMap((document) =>
		namedParts(document).map(({ key }) => permanentPath(document.id, key)),
	);
	expect(parts.length).toBeGreaterThan(40);
	expect(parts.filter((path) => !served.has(path))).toEqual([]);
});

/** A file of a document whose folder gets another name; its original gets another title, and the former address. */
function moved(file: ContentFile, { id, from, to }: { id: string; from: string; to: string }) {
	const path = to + file.path.slice(from.length);
	const text = file.bytes && new TextDecoder().decode(file.bytes);
	if (!text?.includes(`\nid: ${id}\n`)) return { ...file, path };
	const titled = text.replace(
		/^title: .*(?:\n +.*)*$/m,
		`title: Renamed to ${to.replace('/', ' ')}`,
	);
	const listed = titled.includes('\naliases:\n')
		? titled.replace('\naliases:\n', `\naliases:\n  - ${from}\n`)
		: titled.replace(/\n---\n/, `\naliases:\n  - ${from}\n---\n`);
	return { ...file, path, bytes: new TextEncoder().encode(listed) };
}

/** Numbers below a limit, the same in every run. */
function chance(seed: number): (below: number) => number {
	let state = seed;
	return (below) => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return state % below;
	};
}
