import type { Answer, SearchOptions } from '#search/engine.ts';
import type { SearchLanguage } from './library-search.ts';
import { element, fill } from './result-card.ts';

/** What the notes are made with. */
interface Noting {
	typed: string;
	says: Readonly<Record<string, string>>;
	languages: readonly SearchLanguage[];
	/** Asks again in another way. */
	change: (options: Pick<SearchOptions, 'isVerbatim' | 'isPlain'>) => void;
}

/** What a search did with the words, as items of a list, each with a way to undo it. */
export function searchNotes(answer: Answer, { typed, says, languages, change }: Noting) {
	const { corrections, expansions, understoodIn, isPartial } = answer;
	const corrected = corrections.reduce(
		(text, { typed: from, corrected: to }) => text.replace(from, to),
		typed,
	);
	const language = languages.find(({ locale }) => locale === understoodIn)?.name;
	const undo = (name: string, options: Parameters<Noting['change']>[0]) => {
		const button = element('button', [fill(says[name], { words: typed })]);
		button.type = 'button';
		button.addEventListener('click', () => change(options));
		return button;
	};
	const notes: (string | Node)[][] = [];
	if (corrections.length > 0)
		notes.push([
			fill(says['corrected'], { words: corrected }),
			' ',
			undo('asTyped', { isVerbatim: true }),
		]);
	if (language) notes.push([fill(says['understood'], { language })]);
	if (expansions.length > 0)
		notes.push([
			fill(says['also'], { words: expansions.join(', ') }),
			' ',
			undo('plain', { isPlain: true }),
		]);
	if (isPartial) notes.push([says['partial'] ?? '']);
	return notes.map((parts) => element('li', parts));
}
