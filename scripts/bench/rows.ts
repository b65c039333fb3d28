import type { Measured } from './measure.ts';
import type { PageKind, Weight } from './sizes.ts';
import type { Views } from './views.ts';

/** One line of the table: a number of each measurement. */
export interface Row {
	label: string;
	value(measured: Measured): number | undefined;
	/** Whether it grows with the library by nature, so that its growth is that of its share per page. */
	isPerPage?: boolean;
}

/** Bytes in a kilobyte and a megabyte, in this table and in the budgets. */
export const KB = 1024;
export const MB = 1024 * KB;

const html =
	(kind: PageKind, which: keyof Weight) =>
	({ sizes }: Measured) =>
		over(sizes.html[kind]?.[which], KB);

const view =
	(name: keyof Views) =>
	({ views }: Measured) =>
		over(views?.[name], KB);

const over = (bytes: number | undefined, unit: number) =>
	bytes === undefined ? undefined : bytes / unit;

/** The numbers, by the names that the budgets use. */
export const rows = {
	cpu: { label: 'Build, seconds of processor', value: ({ cost }) => cost.cpu, isPerPage: true },
	memory: { label: 'Build, highest memory, MB', value: ({ cost }) => over(cost.memory, MB) },
	dist: { label: 'Site on disk, MB', value: ({ sizes }) => over(sizes.bytes, MB), isPerPage: true },
	document: { label: 'HTML of a document, mean, KB', value: html('document', 'mean') },
	documentMax: { label: 'HTML of a document, largest, KB', value: html('document', 'max') },
	list: { label: 'HTML of a list, mean, KB', value: html('list', 'mean') },
	listMax: { label: 'HTML of a list, largest, KB', value: html('list', 'max') },
	home: { label: 'HTML of a home, mean, KB', value: html('home', 'mean') },
	homeMax: { label: 'HTML of a home, largest, KB', value: html('home', 'max') },
	first: { label: 'First view of a document, KB', value: view('first') },
	css: { label: '  of which CSS, KB', value: view('css') },
	js: { label: '  of which JavaScript, KB', value: view('js') },
	search: { label: 'First search, KB', value: view('search') },
	nextSearch: { label: 'Next search, KB', value: view('nextSearch') },
	results: { label: 'Results that both searches fetched', value: ({ views }) => views?.results },
	elsewhere: { label: 'Requests to other hosts', value: ({ views }) => views?.elsewhere },
} satisfies Record<string, Row>;

/** How a number of a larger library compares with that of a smaller one, per page where it grows by nature. */
export function growth(
	{ value, isPerPage }: Row,
	from: Measured,
	to: Measured,
): number | undefined {
	return ratio(value(to), value(from), isPerPage ? from.pages / to.pages : 1);
}

/** How many times `other` a number is, when both are known and there is something to compare with. */
export function ratio(
	number: number | undefined,
	other: number | undefined,
	factor = 1,
): number | undefined {
	return number === undefined || !other ? undefined : (number / other) * factor;
}
