/** XLIFF out and back, for every document of `content/`, in all of its languages. */
import type { Node, Parent } from 'mdast';
import { markdownToMdast, mdxToMdast } from 'satteri';
import { expect, test } from 'vitest';
import type { Unit } from '#library/exchange/exchange.ts';
import type { Piece } from '#library/exchange/pieces.ts';
import { splitFrontMatter } from '#library/front-matter.ts';
import { markdownFeatures } from '#library/markdown.ts';
import { projectRoot, readLibrary } from '#sources/disk.ts';
import { broughtBack, carried, fileText, type Trip } from './round-trip.ts';

const { shelf } = readLibrary(`${projectRoot}content`);
if (!shelf) throw new Error('`content/` can’t be read.');
const documents = [...shelf.documents.values()];

const translations: Trip[] = documents.flatMap((document) =>
	[...document.versions.values()].flatMap((into) => {
		const from = into.source && document.versions.get(into.source.locale);
		return from ? [{ shelf, document, from, into }] : [];
	}),
);

/** Every version, as the source of a translation that does not exist yet. */
const sources: Trip[] = documents.flatMap((document) =>
	[...document.versions.values()].map((from) => ({ shelf, document, from, into: undefined })),
);

/** The body of a source, once each of its units was translated. */
function translatedBody(trip: Trip, words: (pieces: readonly Piece[]) => readonly Piece[]) {
	const translated = (unit: Unit): Unit => ({
		...unit,
		target: words(unit.source),
		state: 'translated',
	});
	const came = broughtBack(trip, carried(trip, translated).units);
	return 'text' in came ? splitFrontMatter(came.text)?.body : undefined;
}

const timeout = 60_000;

test('the library has the five languages that are promised', () => {
	const locales = new Set(sources.map(({ from }) => from.locale));
	expect([...locales].toSorted()).toEqual(['ar', 'en', 'es', 'fr', 'pt']);
});

test('a translation that nobody touched comes back to the byte', { timeout }, () => {
	const changed = translations.filter((trip) => {
		const came = broughtBack(trip, carried(trip).units);
		return !('text' in came) || came.text !== fileText(shelf, trip.into?.file ?? '');
	});
	expect(changed.map(({ into }) => into?.file)).toEqual([]);
});

test('a text in its own words comes back with every letter of its body', { timeout }, () => {
	const changed = sources.filter(
		(trip) => translatedBody(trip, (pieces) => pieces) !== trip.from.body,
	);
	expect(changed.map(({ from }) => from.file)).toEqual([]);
});

test(
	'a text in other words keeps its headings, tables, lists, boxes, links and images',
	{ timeout },
	() => {
		const changed = sources.filter((trip) => {
			const { body, format } = trip.from;
			return outline(translatedBody(trip, inOtherWords) ?? '', format) !== outline(body, format);
		});
		expect(changed.map(({ from }) => from.file)).toEqual([]);
	},
);

function inOtherWords(pieces: readonly Piece[]): Piece[] {
	return pieces.map((piece) =>
		typeof piece === 'string'
			? piece.replaceAll(/\p{L}/gu, 'é')
			: { ...piece, inside: inOtherWords(piece.inside) },
	);
}

/** All that a body is made of but its words. */
function outline(body: string, format: 'md' | 'mdx'): string {
	const parse = format === 'mdx' ? mdxToMdast : markdownToMdast;
	const told = (node: Node): unknown => {
		const { type, url, depth, name, identifier, lang } = node as Node & Record<string, unknown>;
		const inside = ((node as Partial<Parent>).children ?? []).filter((one) => one.type !== 'text');
		return [type, url, depth, name, identifier, lang, inside.map(told)];
	};
	return JSON.stringify(told(parse(body, { features: markdownFeatures })));
}
