/** Tell whether two plain values say the same, in whatever order their fields stand. */
export function isSame(a: unknown, b: unknown): boolean {
	return canonical(a) === canonical(b);
}

const canonical = (value: unknown): string =>
	JSON.stringify(value, (_, inner: unknown) =>
		typeof inner === 'object' && inner !== null && !Array.isArray(inner)
			? Object.fromEntries(Object.entries(inner).toSorted(([x], [y]) => (x < y ? -1 : 1)))
			: inner,
	);
