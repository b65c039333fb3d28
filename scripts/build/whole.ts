import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder } from '#sources/build-folders.ts';

/**
 * What `render` returns, with a mark in the cache of the content folder until it has ended. A build that finds the
 * mark of one that was cut off renders every page again: pages of that one lie in the cache under the keys of the
 * build before, since Astro writes its list of keys last.
 */
export async function whole<T>(folder: string, render: () => Promise<T>): Promise<T> {
	const cache = cacheFolder(folder);
	const mark = join(cache, 'unfinished');
	if (existsSync(mark)) rmSync(join(cache, 'astro'), { recursive: true, force: true });
	mkdirSync(cache, { recursive: true });
	writeFileSync(mark, '');
	const rendered = await render();
	rmSync(mark);
	return rendered;
}
