import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withSourceHash } from '#library/source-edit.ts';
import { shown } from '../check/report.ts';
import { type Library, translationNamed } from './library.ts';
import type { Translation } from '#library/translations.ts';

/** Note in a translation that it says what its source says today. */
export function done(library: Library, [given = '', locale = '']: string[]): void {
	const { folder, say } = library;
	const found = translationNamed(library, given, locale);
	const file = shown(found.translation.file, folder);
	const hasChanged = refresh(folder, found);
	console.log(hasChanged ? say.done(file, found.source.hash) : say.alreadyDone(file));
}

/** Give a translation the hash of its source; tells whether it had another. */
export function refresh(folder: string, { translation, source, translated }: Translation): boolean {
	if (translated === source.hash) return false;
	const path = join(folder, translation.file);
	const text = withSourceHash(readFileSync(path, 'utf8'), source.hash);
	if (text === undefined)
		throw new Error(`Internal error: no \`source.hash\` in ${translation.file}.`);
	writeFileSync(path, text);
	return true;
}
