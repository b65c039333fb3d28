import { distance } from './distance.ts';
import { fold } from './fold.ts';
import type { QueryWord } from './query.ts';
import { root } from './roots.ts';
import { entriesFrom, type ShardedList } from './shards.ts';

/** What the vocabulary of a language knows of a word. */
export interface Spelling {
	/** Whether the word, or another form of it, stands in some document. */
	isKnown: boolean;
	/** In how many documents. */
	documents: number;
	/** The nearest word that does stand there, as it is written. */
	correction?: string;
}

/**
 * Look a word up in a vocabulary, and find its nearest neighbour when it is not there: one letter away, two from
 * eight letters on. What triggers a correction is the vocabulary, not an empty answer: the engine answers to unknown
 * words with others that begin alike.
 */
export async function spelling(
	word: QueryWord,
	words: ShardedList,
	{ lang, isLast, isBrief = false }: { lang: string; isLast: boolean; isBrief?: boolean },
): Promise<Spelling> {
	const { plain, isVerbatim } = word;
	const stem = root(plain, lang);
	const near = read(await entriesFrom(words, stem.slice(0, Math.max(3, stem.length - 1))));
	const same = near.filter((one) => one.plain === plain || root(one.plain, lang) === stem);
	// The last word may still be growing under the reader's fingers.
	const grown =
		isLast && plain.length >= 3 ? near.filter((one) => one.plain.startsWith(plain)) : [];
	const found = same.length > 0 ? same : grown;
	if (found.length > 0)
		return { isKnown: true, documents: Math.max(...found.map(({ documents }) => documents)) };
	if (isVerbatim || plain.length < 5) return { isKnown: false, documents: 0 };
	const most = plain.length >= 8 ? 2 : 1;
	// A slip seldom hits the first letter: the other files are fetched only when these have no neighbour.
	const nearest =
		neighbour(plain, read(await entriesFrom(words, plain.slice(0, 1))), most) ??
		(isBrief ? undefined : neighbour(plain, read(await entriesFrom(words, '')), most));
	return nearest
		? { isKnown: false, documents: nearest.documents, correction: nearest.text }
		: { isKnown: false, documents: 0 };
}

/** A line of the vocabulary: the folded word, its documents, and its spelling when that differs. */
interface VocabularyWord {
	plain: string;
	documents: number;
	text: string;
}

const read = (entries: readonly string[][]): VocabularyWord[] =>
	entries.map(([plain = '', documents = '0', text = plain]) => ({
		plain,
		documents: Number(documents),
		text,
	}));

/** The nearest word; among those as near, the one that keeps the first letter, then the most frequent. */
function neighbour(
	plain: string,
	words: readonly VocabularyWord[],
	most: number,
): VocabularyWord | undefined {
	let best: VocabularyWord | undefined;
	let least = Infinity;
	for (const word of words) {
		const away = distance(plain, word.plain, most);
		if (away === Infinity) continue;
		const cost =
			away - (word.plain[0] === plain[0] ? 0.3 : 0) - Math.min(0.6, Math.log2(word.documents) / 15);
		if (cost < least) [best, least] = [word, cost];
	}
	return best;
}

/** The lines of a vocabulary: each folded word with its documents, and its commonest spelling when that differs. */
export function vocabularyLines(texts: Iterable<ReadonlySet<string>>): [string, ...string[]][] {
	const words = new Map<string, { documents: number; forms: Map<string, number> }>();
	const folded = new Map<string, string>();
	const plainOf = (word: string) => {
		const plain = folded.get(word) ?? fold(word);
		folded.set(word, plain);
		return plain;
	};
	for (const text of texts) {
		const plains = Map.groupBy(text, plainOf);
		for (const [plain, forms] of plains) {
			if (!/^\p{L}{2,24}$/u.test(plain)) continue;
			const entry = words.get(plain) ?? { documents: 0, forms: new Map<string, number>() };
			entry.documents += 1;
			for (const form of forms) entry.forms.set(form, (entry.forms.get(form) ?? 0) + 1);
			words.set(plain, entry);
		}
	}
	return [...words].map(([plain, { documents, forms }]) => {
		const [form = plain] = [...forms]
			.toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
			.map(([one]) => one);
		return form === plain ? [plain, String(documents)] : [plain, String(documents), form];
	});
}
