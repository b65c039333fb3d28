/** What a ranking is worth for one judged query. */
export interface Score {
	/** Normalised discounted cumulative gain of the first ten (Järvelin and Kekäläinen, 2002). */
	ndcg: number;
	/** The reciprocal rank of the first document that is exactly or very useful. */
	reciprocalRank: number;
	/** Whether such a document comes first; whether it is among the first five. */
	first: number;
	five: number;
	/** Whether nothing was found. */
	none: number;
}

/** A document of this grade answers the query. */
const answers = 2;

/** The worth of a ranking of `collection/slug`, by the grades that readers gave. */
export function scoreOf(ranking: readonly string[], grades: ReadonlyMap<string, number>): Score {
	const gain = (grade: number, rank: number) => (2 ** grade - 1) / Math.log2(rank + 2);
	const sum = (list: readonly number[]) =>
		list.reduce((total, grade, rank) => total + gain(grade, rank), 0);
	const ideal = [...grades.values()].toSorted((a, b) => b - a).slice(0, 10);
	const found = ranking.slice(0, 10).map((path) => grades.get(path) ?? 0);
	const rank = found.findIndex((grade) => grade >= answers);
	return {
		ndcg: sum(found) / (sum(ideal) || 1),
		reciprocalRank: rank < 0 ? 0 : 1 / (rank + 1),
		first: rank === 0 ? 1 : 0,
		five: rank >= 0 && rank < 5 ? 1 : 0,
		none: ranking.length === 0 ? 1 : 0,
	};
}

/** The mean of scores; zeros when there is none. */
export function mean(scores: readonly Score[]): Score {
	const of = (key: keyof Score) =>
		scores.reduce((sum, one) => sum + one[key], 0) / (scores.length || 1);
	return {
		ndcg: of('ndcg'),
		reciprocalRank: of('reciprocalRank'),
		first: of('first'),
		five: of('five'),
		none: of('none'),
	};
}
