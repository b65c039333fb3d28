/** A sorted list in small files: a reader fetches only the files where her words stand. */
export interface ShardedList {
	/** The first key of each file, in order. */
	firsts: readonly string[];
	/** The text of a file: one entry a line, the key before the first tab. */
	read(index: number): Promise<string>;
}

/**
 * Sorted lines cut into texts of at most `most` bytes; a key never stands in two of them.
 *
 * @returns the first key of each text, and the text.
 */
export function sharded(
	entries: readonly (readonly [key: string, ...rest: string[]])[],
	most: number,
): { first: string; text: string }[] {
	const shards: { first: string; text: string; size: number }[] = [];
	const groups = Map.groupBy(
		entries.toSorted(([a], [b]) => order(a, b)),
		([key]) => key,
	);
	for (const [first, group] of groups) {
		const text = group.map((parts) => `${parts.join('\t')}\n`).join('');
		const size = new TextEncoder().encode(text).length;
		const last = shards.at(-1);
		if (last && last.size + size <= most) {
			last.text += text;
			last.size += size;
		} else shards.push({ first, text, size });
	}
	return shards.map(({ first, text }) => ({ first, text }));
}

/** The entries whose keys begin with `start`, from the files that can hold any. */
export async function entriesFrom(list: ShardedList, start: string): Promise<string[][]> {
	const end = `${start}\uFFFF`;
	const wanted = list.firsts.flatMap((first, index) => {
		const next = list.firsts[index + 1];
		return order(first, end) <= 0 && (next === undefined || order(next, start) > 0) ? [index] : [];
	});
	const texts = await Promise.all(wanted.map((index) => list.read(index)));
	return texts.flatMap((text) =>
		text
			.split('\n')
			.filter((line) => line.startsWith(start))
			.map((line) => line.split('\t')),
	);
}

/** By code unit, the same in the build and in every browser. */
const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
