/** Markup on its way through a translator's tool: it comes back whole, and words stay words. */
import { describe, expect, test } from 'vitest';
import { type BodyPart, bodyParts } from '#library/exchange/body-parts.ts';
import type { ExchangedPair } from '#library/exchange/exchange.ts';
import { fitting } from '#library/exchange/escapes.ts';
import { codesIn, type Piece, wordsIn } from '#library/exchange/pieces.ts';
import { rebuiltBody } from '#library/exchange/rebuilt-body.ts';

const kinds: Record<string, [format: 'md' | 'mdx', body: string]> = {
	'nested lists': [
		'md',
		'- Un\n  deux\n\n  encore\n\n  1. Dedans\n     - Plus **loin**\n       que tout\n2) Autre\n- [x] Fait\n',
	],
	quotations: ['md', '> Elle dit\n> bonjour\n>\n> - puis *part*\n>   vite\n'],
	tables: ['md', '| a | b \\| c |\n|:--|--:|\n| é **x** | [y](/d/p3rtk/) |\n|  | `z` |\n'],
	code: [
		'md',
		'```js\nconst a = 1; // Un\n\n  fin\n```\n\n- Puis\n\n  ~~~\n  un\n    deux\n  ~~~\n\n    creux\n',
	],
	footnotes: [
		'md',
		'Oui[^1] et non[^b].\n\n[^1]: La note\n    suit.\n\n[^b]: *Une* autre.\n\n    Longue.\n',
	],
	boxes: [
		'md',
		':::danger[Pendant *une* audition]\n- Jamais\n\n::::note\nUn mot\n::::\n:::\n\n:::tip\nVite\n:::\n',
	],
	links: [
		'md',
		'[a](/d/p3rtk/ "Titre"), [b][ref], [ref], <https://a.org>, https://b.org, ![Une *image*](./x.png), ![Une porte](./y.png "T").\n\n[ref]: https://c.org "C"\n',
	],
	'signs and entities': [
		'md',
		'5 \\* 3 &lt; 20&nbsp;% \\# a_b_c &amp; co\\\nsuite  \nfin <!-- un mot -->\n',
	],
	'headings of both kinds': ['md', '# Un *deux* #\n\nTrois\n=====\n\nQuatre\n---\n'],
	'Windows line ends': ['md', '# Un\r\n\r\nDeux\r\ntrois\r\n\r\n- quatre\r\n  cinq\r\n'],
	components: [
		'mdx',
		'Du texte <DocumentLink id="p3rtk" /> et {/* un mot */} la fin.\n\n<Callout type="note" title="L’&quot;été&quot;">\n\n- Un **mot**\n\n</Callout>\n\n<KeyFigure indicator="b7hkm" />\n',
	],
};

const pairOf = (body: string, format: 'md' | 'mdx'): ExchangedPair => ({
	collection: 'pages',
	source: { data: {}, body, format },
	translation: undefined,
	isCurrent: false,
	standing: 'draft',
	before: undefined,
});

const partsOf = (body: string, format: 'md' | 'mdx'): BodyPart[] => bodyParts(body, format) ?? [];

/** The body whose parts were translated, as an import writes it. */
function translated(body: string, format: 'md' | 'mdx', words: (text: string) => string): string {
	const other = (pieces: readonly Piece[]): Piece[] =>
		pieces.map((piece) =>
			typeof piece === 'string' ? words(piece) : { ...piece, inside: other(piece.inside) },
		);
	const parts = partsOf(body, format).map(({ kind, pieces }) => fitting(kind, other(pieces)));
	const rebuilt = rebuiltBody(pairOf(body, format), parts);
	if ('misplaced' in rebuilt) throw new Error(`Part ${rebuilt.misplaced + 1} was misplaced.`);
	return rebuilt.body;
}

const markup = (body: string, format: 'md' | 'mdx') =>
	partsOf(body, format).map(({ kind, pieces }) => [
		kind,
		codesIn(pieces).map(({ kind: sign, open, close }) => [sign, open, close]),
	]);

describe.each(Object.entries(kinds))('%s', (_, [format, body]) => {
	test('have parts', () => expect(partsOf(body, format)).not.toEqual([]));

	test('come back to the byte', () => {
		expect(translated(body, format, (text) => text)).toBe(body);
	});

	test('keep their markup in other words', () => {
		const other = translated(body, format, (text) => text.replaceAll(/\p{L}/gu, 'ا'));
		expect(markup(other, format)).toEqual(markup(body, format));
	});

	test('take any sign for a word', () => {
		const signs = '1. *a* _b_ [c](d) <e> {f} |g| ~~h~~ :i[j] &copy; `k` # \\o ![p](q)';
		const parts = partsOf(body, format);
		const other = translated(body, format, (text) =>
			/\p{L}{2}/u.test(text) ? ` ${signs} ` : text,
		);
		expect(markup(other, format)).toEqual(markup(body, format));
		for (const [index, { kind, pieces }] of partsOf(other, format).entries()) {
			const had = wordsIn(parts[index]?.pieces ?? []);
			if (!kind.endsWith('code') && /\p{L}{2}/u.test(had)) expect(wordsIn(pieces)).toContain(signs);
		}
	});
});

test('moves spaces out of emphasis, and line ends out of headings', () => {
	const moved = (text: string) => (text === 'mot' ? ' mot ' : text === 'Un' ? 'Un\ndeux' : text);
	expect(translated('# Un\n\nUn **mot** ici.\n', 'md', moved)).toBe(
		'# Un deux\n\nUn  **mot**  ici.\n',
	);
});

test('keeps the marks before each line of a quotation and of a list', () => {
	const body = '> Elle dit\n> bonjour\n\n- Un\n  deux\n';
	const upper = (text: string) => text.toUpperCase();
	expect(translated(body, 'md', upper)).toBe(body.toUpperCase());
});

test('takes a bare address for what it is', () => {
	const moved = (text: string) => (text === 'Un' ? 'https://a.org/_b_ et c@d.org' : text);
	expect(translated('Un\n', 'md', moved)).toBe('https://a.org/_b_ et c@d.org\n');
});

test('refuses words that can’t stand where they should', () => {
	const code = '```\nun\n```\n';
	const parts = [['un\n```\n<b>']];
	expect(rebuiltBody(pairOf(code, 'md'), parts)).toEqual({ misplaced: 0 });
});
