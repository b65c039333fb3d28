/** A stretch of text that two texts share, or that only one of them has. */
export interface Part {
	text: string;
	kind: 'same' | 'removed' | 'added';
}

/** Beyond this many comparisons, the table would cost more than it tells. */
const maximumTable = 10_000_000;

/**
 * What became of a list: its longest common subsequence with the other, and the rest on its side. White space
 * of any kind and length is alike.
 */
export function listDiff(before: readonly string[], after: readonly string[]): Part[] {
	const [a, b] = [before.map(spaced), after.map(spaced)];
	const common = commonLengths(a, b);
	const parts: Part[] = [];
	let [i, j] = [0, 0];
	while (i < a.length || j < b.length) {
		const isSame = i < a.length && j < b.length && a[i] === b[j];
		const isRemoved =
			!isSame && i < a.length && (j === b.length || common(i + 1, j) >= common(i, j + 1));
		const kind = isSame ? 'same' : isRemoved ? 'removed' : 'added';
		parts.push({ text: (isRemoved ? before[i] : after[j]) ?? '', kind });
		if (kind !== 'added') i += 1;
		if (kind !== 'removed') j += 1;
	}
	return parts;
}

const spaced = (text: string) => text.replaceAll(/\s+/g, ' ');

/** How many members the ends of two lists have in common, from any two places on. */
function commonLengths(a: readonly string[], b: readonly string[]) {
	const width = b.length + 1;
	if (a.length * b.length > maximumTable) return () => 0;
	const lengths = new Uint32Array((a.length + 1) * width);
	const common = (i: number, j: number) => lengths[i * width + j] ?? 0;
	for (let i = a.length - 1; i >= 0; i -= 1) {
		for (let j = b.length - 1; j >= 0; j -= 1) {
			lengths[i * width + j] =
				a[i] === b[j] ? common(i + 1, j + 1) + 1 : Math.max(common(i + 1, j), common(i, j + 1));
		}
	}
	return common;
}
