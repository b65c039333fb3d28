import { listDiff, type Part } from './list-diff.ts';

/**
 * What became of a text, word by word: without what was added, the parts make the old text; without what was
 * removed, the new one.
 *
 * @example
 * wordDiff('the red cat', 'the blue cat', 'en'); // the [-red-]{+blue+} cat
 */
export function wordDiff(before: string, after: string, lang: string): Part[] {
	const words = new Intl.Segmenter(lang, { granularity: 'word' });
	const split = (text: string) => [...words.segment(text)].map(({ segment }) => segment);
	return joined(listDiff(split(before), split(after)));
}

/** Neighbours of one kind as one part, and two replacements with only white space between them as one. */
function joined(words: readonly Part[]): Part[] {
	const parts: Part[] = [];
	let open = { removed: '', added: '', same: '' };
	const close = () => {
		for (const kind of ['removed', 'added', 'same'] as const) {
			if (open[kind]) parts.push({ text: open[kind], kind });
		}
		open = { removed: '', added: '', same: '' };
	};
	for (const { text, kind } of words) {
		if (kind !== 'same' && open.same) {
			const isGap = open.removed && open.added && open.same.trim() === '';
			if (isGap)
				open = { removed: open.removed + open.same, added: open.added + open.same, same: '' };
			else close();
		}
		open[kind] += text;
	}
	close();
	return parts;
}
