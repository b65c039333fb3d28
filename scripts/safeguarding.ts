/** Measure the safeguarding rules on the labelled sentences, by language. Usage: `npm run safeguarding` */
import { join } from 'node:path';
import { projectRoot } from '#sources/disk.ts';
import { measured, read } from './safeguarding/measure.ts';

const folder = join(projectRoot, 'tests/safeguarding');
const rows = ['fr', 'en', 'es', 'pt', 'ar'].map((locale) => ({
	locale,
	...measured(read(join(folder, `${locale}.txt`))),
}));

console.table(
	rows.map(({ locale, sentences, recall, precision }) => ({
		locale,
		sentences,
		recall: recall.toFixed(3),
		precision: precision.toFixed(3),
	})),
);
for (const { locale, wrong } of rows)
	for (const { expected, found, text } of wrong)
		console.log(
			`${locale}: ${expected ?? 'nothing'} expected, ${found.join(', ') || 'nothing'} found: ${text}`,
		);
