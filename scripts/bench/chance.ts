/** Seeded chance: the same seed gives the same choices on every machine. */
export interface Chance {
	/** A number from 0 up to 1, 1 excluded. */
	next(): number;
	/** A whole number from `low` to `high`, both included. */
	int(low: number, high: number): number;
	pick<T>(items: readonly T[]): T;
	/** `count` different items, or all of them when there are fewer. */
	some<T>(items: readonly T[], count: number): T[];
}

/** Chance that follows from a text. */
export function chance(seed: string): Chance {
	const next = numbers(seed);
	const int = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
	const pick = <T>(items: readonly T[]): T => items[int(0, items.length - 1)] as T;
	const some = <T>(items: readonly T[], count: number): T[] => {
		const chosen = new Set<T>();
		while (chosen.size < Math.min(count, items.length)) chosen.add(pick(items));
		return [...chosen];
	};
	return { next, int, pick, some };
}

/** FNV-1a over the seed, then mulberry32. */
function numbers(seed: string): () => number {
	let state = 0x811c9dc5;
	for (const sign of seed) state = Math.imul(state ^ (sign.codePointAt(0) ?? 0), 0x01000193);
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

/** The items in an order that chance decides. */
export function shuffled<T>(items: readonly T[], { next }: Chance): T[] {
	return items
		.map((item) => ({ item, place: next() }))
		.toSorted((a, b) => a.place - b.place)
		.map(({ item }) => item);
}

/** A picker that takes the item of rank r as often as 1 / (r + `shift`), as natural text does (Zipf and Mandelbrot). */
export function zipf<T>(items: readonly T[], shift: number): (chance: Chance) => T {
	let total = 0;
	const steps = Float64Array.from(items, (_, rank) => (total += 1 / (rank + shift)));
	return ({ next }) => {
		const wanted = next() * total;
		let [low, high] = [0, steps.length - 1];
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((steps[middle] ?? 0) < wanted) low = middle + 1;
			else high = middle;
		}
		return items[low] as T;
	};
}
