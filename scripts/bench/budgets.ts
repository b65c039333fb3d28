import { growth, ratio, rows } from './rows.ts';
import { number, type Pair, times } from './table.ts';

interface Budget {
	label: string;
	limit: number;
	value: number | undefined;
	shown(value: number): string;
}

/** What we promise, held against the largest library. */
export function budgets(pairs: readonly Pair[]): string {
	const [from, to] = [pairs[0], pairs.at(-1)];
	if (!from || !to) return '';
	const kilobytes = (label: string, name: keyof typeof rows, limit: number): Budget => ({
		label,
		limit,
		value: rows[name].value(to.ours),
		shown: (value) => `${number(value)} KB`,
	});
	const grown = (label: string, name: keyof typeof rows): Budget => ({
		label: `${label}, ${from.ours.size} to ${to.ours.size} documents in each language`,
		limit: 1.1,
		value: from === to ? undefined : growth(rows[name], from.ours, to.ours),
		shown: times,
	});
	const all: Budget[] = [
		{
			label: 'Build, against stock',
			limit: 0.55,
			value: ratio(rows.cpu.value(to.ours), rows.cpu.value(to.stock)),
			shown: times,
		},
		kilobytes('HTML of a document of some 600 words', 'document', 10),
		kilobytes('First view', 'first', 35),
		kilobytes('CSS', 'css', 12),
		kilobytes('JavaScript before any search', 'js', 10),
		kilobytes('First search', 'search', 120),
		kilobytes('Next search', 'nextSearch', 40),
		{ label: 'Requests to other hosts', limit: 0, value: to.ours.views?.elsewhere, shown: number },
		grown('Growth of processor time per page', 'cpu'),
		grown('Growth of the site per page', 'dist'),
		grown('Growth of the HTML of a document', 'document'),
		grown('Growth of the first view', 'first'),
	];
	return all.map(line).join('\n');
}

function line({ label, limit, value, shown }: Budget): string {
	const sign = value === undefined ? '?' : value <= limit ? '✓' : '✗';
	return `${sign} ${label}: ${value === undefined ? 'not measured' : shown(value)}, at most ${shown(limit)}`;
}
