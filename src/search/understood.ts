import type { Bundle } from './bundle.ts';
import { fold } from './fold.ts';
import { readQuery } from './query.ts';
import { root } from './roots.ts';
import { entriesFrom } from './shards.ts';

/**
 * The locale of another language whose vocabulary holds every word of a query, when the reader's own lacks one;
 * undefined when the reader's own language will do. Only that language's index is then fetched.
 */
export async function understoodIn(
	typed: string,
	[own, ...others]: readonly [Bundle, ...Bundle[]],
): Promise<string | undefined> {
	if (await knowsAll(typed, own)) return undefined;
	const known = await Promise.all(others.map((one) => knowsAll(typed, one)));
	return others.find((_, index) => known[index])?.locale;
}

async function knowsAll(typed: string, bundle: Bundle): Promise<boolean> {
	const { words } = readQuery(typed, bundle.lang);
	const meant = words.filter(({ isVerbatim, plain }) => !isVerbatim && plain.length > 2);
	if (meant.length === 0) return true;
	const list = await bundle.list('words');
	const known = await Promise.all(
		meant.map(async ({ plain }) => {
			const stem = root(plain, bundle.lang);
			const near = await entriesFrom(list, stem.slice(0, 3));
			return near.some(([one = '']) => one === plain || root(fold(one), bundle.lang) === stem);
		}),
	);
	return known.every(Boolean);
}
