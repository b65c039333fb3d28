import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '#sources/disk.ts';

/** A query of a reader, with what she would be glad to open. */
export interface Judged {
	locale: string;
	query: string;
	kind: string;
	/** From 1, related, to 3, exactly what she needs; by `collection/slug`. */
	grades: ReadonlyMap<string, number>;
}

/** The judged queries of the readers of one language, from `tests/search/judgments/<locale>.tsv`. */
export function judgedQueries(locale: string): Judged[] {
	const file = join(projectRoot, 'tests/search/judgments', `${locale}.tsv`);
	return readFileSync(file, 'utf8')
		.split('\n')
		.filter((line) => line.trim() && !line.startsWith('#'))
		.map((line, at) => {
			const [query = '', kind = '', list = ''] = line.split('\t');
			const grades = new Map(
				list.split(' ').map((pair): [string, number] => {
					const [path = '', grade = ''] = pair.split('=');
					return [path, Number(grade)];
				}),
			);
			if (!query || !kind || [...grades.values()].some((grade) => !(grade >= 1 && grade <= 3)))
				throw new Error(`${file}: line ${at + 1} without comments is no judged query: ${line}`);
			return { locale, query, kind, grades };
		});
}
