import type { Bundle } from './bundle.ts';
import type { Completion } from './engine.ts';
import { fold, wordsIn } from './fold.ts';
import { entriesFrom } from './shards.ts';

/** How many titles and words are offered. */
const mostTitles = 3;
const mostWords = 4;

/** What the last word typed may become: titles that hold every word, then words of the vocabulary, frequent first. */
export async function completions(typed: string, own: Bundle): Promise<Completion[]> {
	const words = wordsIn(typed.slice(0, 300)).map(fold);
	const last = words.at(-1) ?? '';
	if (last.length < 3) return [];
	const [titles, vocabulary] = await Promise.all([
		own.list('titles').then((list) => entriesFrom(list, last)),
		own.list('words').then((list) => entriesFrom(list, last)),
	]);
	const before = words.slice(0, -1);
	const named = new Map(
		titles
			.filter(([, title = '']) => {
				const held = wordsIn(title).map(fold);
				return before.every((word) => held.includes(word));
			})
			.map(([, text = '', url = '']) => [url, { text, url }]),
	);
	const start = typed.slice(0, typed.length - lastWord(typed).length);
	const grown = vocabulary
		.filter(([plain]) => plain !== last)
		.toSorted(([, a], [, b]) => Number(b) - Number(a))
		.map(([plain = '', , text = plain]) => ({ text: start + text }));
	return [...[...named.values()].slice(0, mostTitles), ...grown.slice(0, mostWords)];
}

const lastWord = (typed: string) => /[\p{L}\p{N}\p{M}]+\P{L}*$/u.exec(typed)?.[0] ?? '';
