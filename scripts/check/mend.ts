import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checked } from '#library/checked.ts';
import { unlistedAddresses } from '#library/checks/addresses.ts';
import type { Shelf } from '#library/shelf.ts';
import { ID_PATTERN, idFrom } from '#model/identifier.ts';
import { readLibrary } from '#sources/disk.ts';
import { tidy } from './tidy.ts';

/**
 * Repair what a machine can safely repair in a content folder: the style of its files, hidden data of images,
 * originals without an id, translations without `source`, and addresses that are not listed yet. Nothing that a
 * reader sees changes.
 */
export function mend(folder: string): void {
	giveIds(folder);
	const { shelf } = readLibrary(folder);
	if (shelf) {
		giveSources(shelf, folder);
		listAddresses(shelf, folder);
	}
	tidy(folder);
}

function giveIds(folder: string): void {
	const { shelf, findings } = readLibrary(folder);
	const taken = new Set(shelf?.documents.keys());
	for (const { code, file, values } of findings) {
		if (code !== 'translation-orphan') continue;
		const id = newId(taken);
		edit(folder, String(values['candidate'] ?? file), (text) =>
			/^---[\s\S]*?^source[ \t]*:/m.test(text)
				? text
				: text.replace(/^(\uFEFF?---[ \t]*\r?\n)/, `$1id: ${id}\n`),
		);
	}
}

/** An id that no document has; it never spells what YAML or a reader would take for something else. */
function newId(taken: Set<string>): string {
	for (;;) {
		const id = idFrom(randomBytes(5));
		if (!taken.has(id) && ID_PATTERN.test(id)) {
			taken.add(id);
			return id;
		}
	}
}

function giveSources(shelf: Shelf, folder: string): void {
	const today = new Date().toISOString().slice(0, 10);
	for (const { code, file } of checked(shelf, { today })) {
		if (code !== 'source-missing') continue;
		const id = shelf.files.find(({ read }) => read.path === file)?.id ?? '';
		const document = shelf.documents.get(id);
		const hash = document?.versions.get(document.original)?.hash;
		if (!document || !hash) continue;
		const lines = `source:\n  locale: ${document.original}\n  hash: '${hash}'\n`;
		edit(folder, file, (text) =>
			text.replace(/^(\uFEFF?---[ \t]*\r?\n[\s\S]*?^)(---[ \t]*(?:\r?\n|$))/m, `$1${lines}$2`),
		);
	}
}

function listAddresses(shelf: Shelf, folder: string): void {
	if (!shelf.content.has('addresses.txt')) return;
	const unlisted = unlistedAddresses(shelf);
	if (unlisted.length === 0) return;
	edit(folder, 'addresses.txt', (text) => {
		const listed = text.split(/\r?\n/).filter((line) => line.trim() !== '');
		return `${[...new Set([...listed, ...unlisted])].toSorted().join('\n')}\n`;
	});
}

function edit(folder: string, file: string, change: (text: string) => string): void {
	const path = join(folder, file);
	const text = readFileSync(path, 'utf8');
	const changed = change(text);
	if (changed !== text) writeFileSync(path, changed);
}
