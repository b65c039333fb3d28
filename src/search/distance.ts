/**
 * The Damerau-Levenshtein distance of two words (optimal string alignment): letters added, left out, replaced or
 * swapped with their neighbour; `Infinity` beyond `most`.
 */
export function distance(one: string, other: string, most: number): number {
	if (Math.abs(one.length - other.length) > most) return Infinity;
	let before: number[] = [];
	let last = Array.from({ length: other.length + 1 }, (_, index) => index);
	for (let row = 1; row <= one.length; row += 1) {
		const current = [row];
		for (let column = 1; column <= other.length; column += 1) {
			const cost = one[row - 1] === other[column - 1] ? 0 : 1;
			let least = Math.min(
				at(last, column) + 1,
				at(current, column - 1) + 1,
				at(last, column - 1) + cost,
			);
			const isSwap =
				row > 1 &&
				column > 1 &&
				one[row - 1] === other[column - 2] &&
				one[row - 2] === other[column - 1];
			if (isSwap) least = Math.min(least, at(before, column - 2) + 1);
			current.push(least);
		}
		if (Math.min(...current) > most) return Infinity;
		[before, last] = [last, current];
	}
	const total = at(last, other.length);
	return total > most ? Infinity : total;
}

const at = (row: readonly number[], column: number) => row[column] ?? Infinity;
