import { finding } from '#model/finding.ts';
import type { Check } from '../checked.ts';
import type { DataPath } from '../front-matter.ts';
import { valueIn } from '../validation.ts';

/** Pairs of dates, the earlier first. */
const pairs: readonly [DataPath, DataPath][] = [
	[['starts'], ['ends']],
	[['reviewed'], ['reviewBy']],
	[
		['period', 'starts'],
		['period', 'ends'],
	],
	[
		['call', 'opens'],
		['call', 'closes'],
	],
	[['call', 'closes'], ['ends']],
];

/** Dates that are the wrong way round, and facts that should have been checked again by today. */
export const dates: Check = (shelf, { today }) =>
	shelf.files.flatMap(({ role, read, valid }) => {
		if (role !== 'original' || !valid) return [];
		const dateAt = (path: DataPath) => valueIn(valid.data, path) as string | undefined;
		const wrong = pairs.flatMap(([first, second]) => {
			const [earlier, later] = [dateAt(first), dateAt(second)];
			if (!earlier || !later || !isBefore(later, earlier)) return [];
			return [finding('dates-out-of-order', read.yaml.valueAt(second), { later, earlier })];
		});
		const reviewBy = dateAt(['reviewBy']);
		if (!reviewBy || !isBefore(reviewBy, today)) return wrong;
		return [
			...wrong,
			finding('review-overdue', read.yaml.valueAt(['reviewBy']), { date: reviewBy }),
		];
	});

/** Compare at the precision that both dates have: `2026` is not before `2026-03`. */
function isBefore(date: string, other: string): boolean {
	const length = Math.min(date.length, other.length);
	return date.slice(0, length) < other.slice(0, length);
}
