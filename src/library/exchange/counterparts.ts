import { listDiff } from '../list-diff.ts';
import type { BodyPart } from './body-parts.ts';

/**
 * For each part of a body, the one of another body that it answers to. Bodies of one shape answer part by part;
 * others where their parts are named alike, and between those in order, as long as their kinds are the same.
 */
export function counterparts(
	parts: readonly BodyPart[],
	others: readonly BodyPart[],
	name: (part: BodyPart) => string = kindOf,
): (BodyPart | undefined)[] {
	if (isOneShape(parts, others)) return [...others];
	const found: (BodyPart | undefined)[] = parts.map(() => undefined);
	let [i, j] = [0, 0];
	let [mine, theirs]: [number[], BodyPart[]] = [[], []];
	const close = () => {
		for (const at of mine) {
			const next = theirs[0];
			if (next?.kind === parts[at]?.kind) found[at] = theirs.shift();
		}
		[mine, theirs] = [[], []];
	};
	for (const { kind } of listDiff(parts.map(name), others.map(name))) {
		if (kind === 'same') {
			close();
			found[i] = others[j];
		} else if (kind === 'removed') mine.push(i);
		else if (others[j]) theirs.push(others[j] as BodyPart);
		if (kind !== 'added') i += 1;
		if (kind !== 'removed') j += 1;
	}
	close();
	return found;
}

/** Tell whether two bodies have the same parts in the same order. */
export const isOneShape = (a: readonly BodyPart[], b: readonly BodyPart[]): boolean =>
	a.length === b.length && a.every(({ kind }, index) => kind === b[index]?.kind);

const kindOf = ({ kind }: BodyPart) => kind;
