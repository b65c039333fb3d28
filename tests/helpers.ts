import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checked, inOrder } from '#library/checked.ts';
import type { ContentFile } from '#library/content-file.ts';
import type { Strings } from '#library/interface-files.ts';
import { shelve } from '#library/shelf.ts';
import type { Finding } from '#model/finding.ts';
import { contentFiles, sha256 } from '#sources/disk.ts';

/** The folder of the fixtures: `base`, and one folder for each code of the catalogue. */
export const fixtures = fileURLToPath(new URL('fixtures/', import.meta.url));

/** The day on which every test takes place. */
export const today = '2026-11-22';

/** What an engine would bring: all texts in French, and all but one in English, which `base` adds. */
const engineTexts: Record<string, Strings> = {
	fr: {
		search: 'Rechercher',
		'section.context': 'Contexte',
		'section.done': 'Ce qui a été fait',
		'section.results': 'Résultats',
		'section.conditions': 'Conditions',
		'section.limits': 'Limites',
		'section.adapt': 'Adapter',
	},
	en: {
		'section.context': 'Context',
		'section.done': 'What was done',
		'section.results': 'Results',
		'section.conditions': 'Conditions',
		'section.limits': 'Limits',
		'section.adapt': 'Adapt',
	},
};

/** The smallest valid library, which every fixture lies over. */
export const base: readonly ContentFile[] = contentFiles(join(fixtures, 'base'));

/**
 * The files of `base` with a fixture's own over them, without those that its `removed.txt` names, and as heavy as
 * its `weights.txt` says.
 */
export function overlaid(code: string, side: 'wrong' | 'right'): ContentFile[] {
	const removed = side === 'wrong' ? linesOf(join(fixtures, code, 'removed.txt')) : [];
	const folder = join(fixtures, code, side);
	const own = existsSync(folder) ? contentFiles(folder) : [];
	const files = new Map([...base, ...own].map((file) => [file.path, file]));
	for (const path of removed) files.delete(path);
	const weights = side === 'wrong' ? linesOf(join(fixtures, code, 'weights.txt')) : [];
	for (const [path = '', size] of weights.map((line) => line.split(' '))) {
		const file = files.get(path);
		if (file) files.set(path, { ...file, size: Number(size) });
	}
	return [...files.values()].toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

/** The lines of a text file, none when it is missing. */
export function linesOf(path: string): string[] {
	return existsSync(path) ? readFileSync(path, 'utf8').split('\n').filter(Boolean) : [];
}

/** `base` with one more text file. */
export function withFile(path: string, text: string): ContentFile[] {
	const bytes = new TextEncoder().encode(text);
	const file: ContentFile = {
		path,
		bytes,
		digest: sha256(bytes),
		size: bytes.length,
		isLink: false,
	};
	return [...base.filter((other) => other.path !== path), file];
}

/** Everything that is wrong with a library, in order. */
export function findingsOf(files: readonly ContentFile[]): Finding[] {
	const { shelf, findings } = shelve(files, { interface: engineTexts, sha256 });
	return inOrder([...findings, ...(shelf ? checked(shelf, { today }) : [])]);
}

/** Findings as the fixtures write them: `practices/ecoute/index.fr.md:3:1 unknown-key`. */
export const written = (findings: readonly Finding[]): string[] =>
	findings.map(({ file, line, column, code }) => `${file}:${line}:${column} ${code}`);
