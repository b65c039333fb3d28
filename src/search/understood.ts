import type { Bundle } from './bundle.ts';
import { readQuery } from './query.ts';
import { root } from './roots.ts';
import { entriesFrom } from './shards.ts';

/** Another language must know this much more of the words of a query than the reader's own. */
const clearly = 0.3;
/** A word in fewer documents than this may be a quotation from another language. */
const settled = 3;

/**
 * The locale of another language that clearly knows more of the words of a query than the reader's own; undefined
 * when her own will do. Only words that her own hardly knows are looked up elsewhere.
 */
export async function understoodIn(
	typed: string,
	[own, ...others]: readonly [Bundle, ...Bundle[]],
): Promise<string | undefined> {
	const known = await knownPart(typed, own);
	if (known > 1 - clearly) return undefined;
	const parts = await Promise.all(others.map((one) => knownPart(typed, one)));
	const best = Math.max(0, ...parts);
	return best >= known + clearly ? others[parts.indexOf(best)]?.locale : undefined;
}

/** The part of the words of a query that a vocabulary knows, from 0 to 1; 1 when there is no word to know. */
async function knownPart(typed: string, bundle: Bundle): Promise<number> {
	const { words } = readQuery(typed, bundle.lang);
	const meant = words.filter(({ isVerbatim, plain }) => !isVerbatim && plain.length > 2);
	if (meant.length === 0) return 1;
	const list = await bundle.list('words');
	const known = await Promise.all(
		meant.map(async ({ plain }) => {
			const stem = root(plain, bundle.lang);
			const near = await entriesFrom(list, stem.slice(0, Math.max(3, stem.length - 1)));
			const documents = near
				.filter(([one = '']) => one === plain || root(one, bundle.lang) === stem)
				.map(([, count]) => Number(count));
			return Math.min(1, Math.max(0, ...documents) / settled);
		}),
	);
	return known.reduce((sum, one) => sum + one, 0) / known.length;
}
