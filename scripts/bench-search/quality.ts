import { type Judged, judgedQueries } from './judgments.ts';
import { mean, type Score, scoreOf } from './metrics.ts';
import { builtPages } from './pages.ts';
import { type Ask, engines } from './peers.ts';
import { type Variant, varied, variants } from './variants.ts';

/** Words that nobody wrote: whatever is found for them is noise. */
const nonsense = ['zzxqvbnk', 'wrtzkp', 'qqqxyzw', 'blorptfg', 'xkcdqwz'];

/** A table: each engine, over all languages and then for each, with the means of its judged queries. */
export async function qualityRows(
	dist: string,
	languages: readonly { locale: string; lang: string }[],
): Promise<string[][]> {
	const head = [
		'judged queries',
		'nDCG@10',
		'MRR',
		'first',
		'five',
		'none',
		'typo five',
		'other language five',
		'noise',
	];
	const rows: string[][] = [];
	for (const [name, open] of Object.entries(engines)) {
		const results: Results[] = [];
		for (const { locale } of languages) {
			const order = languages.toSorted(
				(a, b) => Number(b.locale === locale) - Number(a.locale === locale),
			);
			const ask = await open({ dist, languages: order, pages: builtPages(dist, locale) });
			results.push(await resultsOf(ask, locale));
		}
		rows.push(rowOf(name, results));
		for (const one of results) rows.push(rowOf(`  ${one.locale}`, [one]));
	}
	return [head, ...rows];
}

interface Results {
	locale: string;
	scores: { variant: Variant; kind: string; score: Score }[];
	noise: number;
}

async function resultsOf(ask: Ask, locale: string): Promise<Results> {
	const scores: Results['scores'] = [];
	for (const judged of judgedQueries(locale)) {
		for (const variant of ['as typed', 'one typo'] satisfies (typeof variants)[number][]) {
			const query: Judged | undefined = varied(judged, variant);
			if (!query) continue;
			scores.push({
				variant,
				kind: judged.kind,
				score: scoreOf(await ask(query.query), judged.grades),
			});
		}
	}
	const found = await Promise.all(nonsense.map(ask));
	return { locale, scores, noise: found.filter(({ length }) => length > 0).length / found.length };
}

function rowOf(label: string, results: readonly Results[]): string[] {
	const all = results.flatMap(({ scores }) => scores);
	const typed = all.filter(({ variant }) => variant === 'as typed');
	const of = (some: typeof all) => mean(some.map(({ score }) => score));
	const { ndcg, reciprocalRank, first, five, none } = of(typed);
	const noise = results.reduce((sum, one) => sum + one.noise, 0) / results.length;
	const typo = of(all.filter(({ variant }) => variant === 'one typo')).five;
	const other = of(typed.filter(({ kind }) => kind === 'other-language')).five;
	return [
		label,
		...[ndcg, reciprocalRank, first, five, none, typo, other, noise].map((value) =>
			value.toFixed(3),
		),
	];
}
