import { join } from 'node:path';
import { leaves } from '#library/walk.ts';
import { isDuration } from '#library/words.ts';
import { schemas } from '#model/collections.ts';
import type { Document, Version } from '#model/document.ts';
import { projectRoot, readLibrary } from '#sources/disk.ts';

/** Some words of a version and where they stand: the path of a field, or `body`. */
export interface Passage {
	place: string;
	text: string;
}

const { shelf } = readLibrary(join(projectRoot, 'content'));

/** The documents of the starter library, those that could be read. */
export const documents: readonly Document[] = [...(shelf?.documents.values() ?? [])];

/** The languages of the starter library. */
export const locales: readonly string[] = [...(shelf?.locales.keys() ?? [])];

/** `collection/slug`, as people name a document. */
export const nameOf = ({ collection, slug }: Document) => `${collection}/${slug}`;

/** What a version says in its language: its prose fields, and its body block by block. */
export function passagesOf({ collection }: Document, { data, body }: Version): Passage[] {
	const fields = leaves(schemas[collection], data)
		.filter(({ kind, value }) => kind.is === 'prose' && !isDuration(String(value)))
		.map(({ path, value }) => ({ place: path.join('.'), text: String(value) }));
	const blocks = body.trim().split(/\n\s*\n/);
	return [...fields, ...blocks.map((text, index) => ({ place: `body.${index}`, text }))];
}

/** The words of the drawings made for the language of a version, each under its name without language: `cycle.svg`. */
export function drawnPassagesOf({ media }: Document, { locale }: Version): Passage[] {
	const end = `.${locale}.svg`;
	const drawings = media.filter((file) => file.endsWith(end));
	return drawings.map((file) => ({
		place: `${file.slice(file.lastIndexOf('/') + 1, -end.length)}.svg`,
		text: wordsIn(new TextDecoder().decode(shelf?.content.get(file)?.bytes)),
	}));
}

const wordsIn = (svg: string) =>
	[...svg.matchAll(/<(?:text|title)[^>]*>([^<]*)</g)].map(([, words = '']) => words).join(' ');
