/** No two documents of one language share a paragraph, nor a sentence that is more than a formula. */
import { expect, test } from 'vitest';
import { linesOf, sentencesOf, wordsOf } from './sentences.ts';
import { documents, locales, nameOf, passagesOf } from './starter.ts';

/** Shorter than this, a sentence may be one that anybody writes. */
const leastWords = 10;

test.each(locales)('no text stands in two documents in %s', (locale) => {
	const versions = documents.flatMap((document) => {
		const version = document.versions.get(locale);
		return version ? [{ document, version }] : [];
	});
	// A document may quote the title of another.
	const titles = new Set(versions.map(({ version }) => wordsOf(version.data.title).join(' ')));
	const firsts = new Map<string, string>();
	const shared = versions.flatMap(({ document, version }) => {
		const name = nameOf(document);
		const texts = passagesOf(document, version).flatMap(({ text }) => [
			...linesOf(text),
			...sentencesOf(text, locale),
		]);
		return texts.flatMap((text) => {
			const words = wordsOf(text);
			const key = words.join(' ');
			if (words.length < leastWords || titles.has(key)) return [];
			const first = firsts.get(key) ?? name;
			firsts.set(key, first);
			return first === name ? [] : [`${first}, ${name}: ${text}`];
		});
	});
	expect([...new Set(shared)]).toEqual([]);
});
