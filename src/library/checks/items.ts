import { schemas } from '#model/collections.ts';
import { type Finding, finding } from '#model/finding.ts';
import type { Check } from '../checked.ts';
import type { DataPath } from '../front-matter.ts';
import { nameOf, valueIn } from '../validation.ts';
import { leaves } from '../walk.ts';
import { isDuration } from '../words.ts';
import type { DocumentFile } from '../bundle.ts';
import type { Shelf } from '../shelf.ts';

/** Items of lists: keys that stand twice, branches that lead nowhere, and what a translation has too much or too little of. */
export const items: Check = (shelf) => {
	const originals = new Map<string, DocumentFile>();
	for (const file of shelf.files)
		if (file.role === 'original' && file.id) originals.set(file.id, file);
	return shelf.files.flatMap((file) => {
		if (!file.valid) return [];
		if (file.role === 'original') return [...keysTwice(file), ...unknownSteps(file)];
		const original = file.id === undefined ? undefined : originals.get(file.id);
		return original ? translatedItems(file, original, shelf) : [];
	});
};

function keysOf({ read, valid }: DocumentFile): { path: DataPath; key: string }[] {
	return leaves(schemas[read.collection], valid?.data)
		.filter(({ kind }) => kind.is === 'key')
		.map(({ path, value }) => ({ path, key: String(value) }));
}

function keysTwice(file: DocumentFile): Finding[] {
	const seen = new Set<string>();
	return keysOf(file).flatMap(({ path, key }) => {
		// Answers of a quiz are named within their question.
		const name = path.includes('answers') ? `${path.slice(0, 2).join('.')} ${key}` : key;
		if (seen.has(name)) return [finding('key-twice', file.read.yaml.valueAt(path), { key })];
		seen.add(name);
		return [];
	});
}

function unknownSteps({ read, valid }: DocumentFile): Finding[] {
	if (read.collection !== 'procedures' || !valid) return [];
	const { steps } = valid.data as { steps: { key: string; next: { to: string }[] }[] };
	const known = steps.map(({ key }) => key);
	return steps.flatMap(({ next }, index) =>
		next.flatMap(({ to }, branch) =>
			known.includes(to)
				? []
				: [
						finding('unknown-step', read.yaml.valueAt(['steps', index, 'next', branch, 'to']), {
							value: to,
							known: known.join(', '),
						}),
					],
		),
	);
}

function translatedItems(file: DocumentFile, original: DocumentFile, shelf: Shelf): Finding[] {
	const { read, valid } = file;
	const data = valid?.data;
	const source = original.valid?.data;
	const found: Finding[] = [];
	walkLists(data, source, [], (path, key, known) => {
		found.push(
			finding('item-unknown', read.yaml.valueAt([...path, 'key']), {
				key,
				field: nameOf(path.slice(0, -1)),
				known,
			}),
		);
	});
	const language = `@language:${shelf.locales.get(read.locale)?.lang ?? read.locale}`;
	for (const { path, kind, value } of leaves(schemas[read.collection], source)) {
		if (kind.is !== 'prose' || isDuration(String(value))) continue;
		if (matching(data, source, path) !== undefined) continue;
		found.push(
			finding('item-untranslated', read.yaml.keyAt(path), {
				field: keyedName(source, path),
				language,
			}),
		);
	}
	return found;
}

/** Compare the keyed lists of a translation with those of its original, at every depth. */
function walkLists(
	data: unknown,
	source: unknown,
	path: DataPath,
	report: (path: DataPath, key: string, known: string) => void,
): void {
	if (Array.isArray(data)) {
		const originals: unknown[] = Array.isArray(source) ? source : [];
		for (const [index, item] of data.entries()) {
			const key = keyOf(item);
			const match =
				key === undefined ? originals[index] : originals.find((other) => keyOf(other) === key);
			if (key !== undefined && match === undefined) {
				report([...path, index], key, originals.flatMap((other) => keyOf(other) ?? []).join(', '));
			} else walkLists(item, match, [...path, index], report);
		}
	} else if (typeof data === 'object' && data !== null) {
		for (const [name, value] of Object.entries(data)) {
			walkLists(
				value,
				(source as Record<string, unknown> | undefined)?.[name],
				[...path, name],
				report,
			);
		}
	}
}

const keyOf = (item: unknown) => (item as { key?: string } | null | undefined)?.key;

/** The translation's value for a path of the original, with items matched by key. */
function matching(data: unknown, source: unknown, path: DataPath): unknown {
	let [here, there] = [data, source];
	for (const step of path) {
		const next = (there as Record<string | number, unknown> | undefined)?.[step];
		const key = typeof step === 'number' ? keyOf(next) : undefined;
		here =
			key !== undefined && Array.isArray(here)
				? here.find((item) => keyOf(item) === key)
				: (here as Record<string | number, unknown> | undefined)?.[step];
		there = next;
	}
	return here;
}

/** The name of a field with keys in place of numbers: `steps.alert.how`. */
function keyedName(source: unknown, path: DataPath): string {
	return path
		.map((step, depth) => {
			const key =
				typeof step === 'number' ? keyOf(valueIn(source, path.slice(0, depth + 1))) : undefined;
			return key ?? (typeof step === 'number' ? step + 1 : step);
		})
		.join('.');
}
