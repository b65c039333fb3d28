import { both, code, type Hostile, html } from './case.ts';

const n = 10_000;
const long = (name: string, body: string): Hostile => both('too-long', name, body);

/** Texts that would take a parser hours, or its stack. */
export const sizes: Hostile[] = [
	long('a line of a million letters', 'a'.repeat(1_000_000)),
	long('a paragraph of many lines', 'Appelez vite.\n'.repeat(5000)),
	long('a text of many paragraphs', 'Appelez vite.\n\n'.repeat(20_000)),
	long('ten thousand quotations inside each other', `${'>'.repeat(n)} a`),
	long('ten thousand lists inside each other', `${'- '.repeat(n)}a`),
	long('ten thousand stars around a word', `${'*'.repeat(n)}a${'*'.repeat(n)}`),
	long('many entities in one paragraph', '&#233;'.repeat(20_000)),
	long('many blocks in one sentence', ':a['.repeat(20_000)),
	{
		...long(
			'a thousand components inside each other',
			`${'<Callout>'.repeat(1000)}a${'</Callout>'.repeat(1000)}`,
		),
		md: 'raw-html',
	},
	code(
		'mdx-expression',
		'ten thousand brackets in an expression',
		`{${'['.repeat(n)}${']'.repeat(n)}}`,
	),
	code('mdx-expression', 'twenty thousand signs in an expression', `{${'!'.repeat(2 * n)}1}`),
	code('mdx-expression', 'ten thousand braces', '{'.repeat(n)),
	code('mdx-expression', 'eight thousand open comments', '{/*'.repeat(8000)),
	code(
		'mdx-esm',
		'ten thousand brackets in an export',
		`export const a = ${'['.repeat(n)}${']'.repeat(n)}`,
	),
	code(
		'mdx-expression',
		'tags with open expressions, each of which doubles the work',
		'<a b={'.repeat(50),
	),
	html('six thousand open comments', '<!--'.repeat(6000), 'markdown-syntax'),
	html('many comments in one paragraph', `${'<!-- a -->'.repeat(2000)}<b>`, 'markdown-syntax'),
	both('broken-link', 'a link to a very long address', `[x](/${'a'.repeat(20_000)}/)`),
	both(
		'image-missing',
		'an image with a very long name',
		`![Une porte](./${'a'.repeat(20_000)}.png)`,
	),
];
