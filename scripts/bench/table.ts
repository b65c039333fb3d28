import type { Engine } from './engines.ts';
import type { Measured } from './measure.ts';
import { growth, ratio, type Row, rows } from './rows.ts';

/** Measurements of one size, by engine. */
export type Pair = Readonly<Record<Engine, Measured>>;

/** The table: for each size ours, stock and their ratio; then how each grew from the smallest size to the largest. */
export function table(pairs: readonly Pair[]): string {
	const [from, to] = [pairs[0], pairs.at(-1)];
	const head = [
		'after gzip; KB = 1,024 bytes',
		...pairs.flatMap(({ ours }) => [`ours ${ours.size}`, `stock ${ours.size}`, 'ratio']),
		'ours grew',
		'stock grew',
	];
	const lines = Object.values<Row>(rows).map((row) => [
		row.isPerPage ? `${row.label} (growth: per page)` : row.label,
		...pairs.flatMap(({ ours, stock }) => [
			number(row.value(ours)),
			number(row.value(stock)),
			times(ratio(row.value(ours), row.value(stock))),
		]),
		...(['ours', 'stock'] as const).map((engine) =>
			from && to && from !== to ? times(growth(row, from[engine], to[engine])) : '—',
		),
	]);
	return aligned([head, ...lines]);
}

/** @example number(12.345); // => '12.3' */
export const number = (value: number | undefined): string =>
	value === undefined
		? '—'
		: value.toLocaleString('en', { maximumFractionDigits: value < 100 ? 1 : 0 });

/** @example times(0.5); // => '× 0.50' */
export const times = (value: number | undefined): string =>
	value === undefined ? '—' : `× ${value.toFixed(2)}`;

/** Cells in columns: the first to the left, the others to the right. */
export function aligned(lines: readonly (readonly string[])[]): string {
	const widths = (lines[0] ?? []).map((_, column) =>
		Math.max(...lines.map((line) => line[column]?.length ?? 0)),
	);
	const padded = (cell: string, column: number) =>
		column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0);
	return lines.map((line) => line.map(padded).join('  ').trimEnd()).join('\n');
}
