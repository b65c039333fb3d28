import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bundle } from '#search/bundle.ts';
import type { SearchEngine } from '#search/engine.ts';
import { librarySearch } from '#search/library-search.ts';

/** The search of a built library, read from disk; `locale` is the reader's language, `onRead` hears of every file. */
export function searchOf(
	dist: string,
	locales: readonly { locale: string; lang: string }[],
	onRead: (path: string, bytes: number) => void = () => undefined,
): SearchEngine {
	const [own, ...others] = locales.map((one) =>
		bundle(async (path) => {
			const bytes = await readFile(join(dist, 'pagefind', one.locale, path));
			onRead(path, bytes.length);
			return new Uint8Array(bytes);
		}, one),
	);
	if (!own) throw new Error('Internal error: a search needs a language.');
	return librarySearch([own, ...others]);
}
