import type { Bundle } from './bundle.ts';
import type { SearchOptions } from './engine.ts';
import { carrying, narrowed } from './narrowing.ts';
import type { Match, PagefindIndex } from './pagefind.ts';
import { type Query, type QueryWord, readQuery } from './query.ts';
import { type Ranked, type Slot, ranked } from './ranking.ts';
import { asked, root } from './roots.ts';
import { type Spelling, spelling } from './spelling.ts';
import { type NamedConcept, meantWords, namedConcepts } from './thesaurus.ts';

/** What one index answers. */
export interface Found {
	bundle: Bundle;
	pages: readonly Ranked[];
	/** The pages before they were narrowed; undefined when no word was asked for, so that any page is one. */
	all: readonly Ranked[] | undefined;
	corrections: readonly { typed: string; corrected: string }[];
	expansions: readonly string[];
	isPartial: boolean;
}

interface Asking extends SearchOptions {
	/** The index that is asked: that of the query's language, or another one in its own words. */
	wanted: Bundle;
	/** Look for slips only among words with the same first letter: a guess is not worth a whole vocabulary. */
	isBrief?: boolean;
}

/** A word that stands in more of the documents than this tells little; it is not asked for beside rarer ones. */
const common = 0.5;
/** What a synonym is worth against the word that was typed, and a term of several words in each of its places. */
const synonymWorth = 0.8;

/** Ask the index of `wanted` for a query in the language of `spoken`. */
export async function found(typed: string, spoken: Bundle, asking: Asking): Promise<Found> {
	const { wanted, isVerbatim = false, isPlain = false, isBrief = false } = asking;
	const read = readQuery(typed, spoken.lang);
	const spelled = await spelledWords(read, spoken, isBrief);
	const words = corrected(read.all, isVerbatim ? new Map() : spelled);
	const concepts = isPlain && wanted === spoken ? [] : await conceptsIn(words, spoken, wanted);
	const parts = { read, words, spelled, concepts };
	const asks = await tellingWords(parts, { spoken, wanted });
	const isAsked = asks.length > 0 || (wanted === spoken && read.phrases.length > 0);
	// An index of another language costs 70 KB before it answers: it is not opened when there is nothing to ask it.
	const all = isAsked ? ranked(await slotsOf(asks, read.phrases, { spoken, wanted })) : [];
	const pages = hasNoWords(read)
		? await carrying(await wanted.index(), asking.filters)
		: all.length > 0
			? await narrowed(all, await wanted.index(), asking.filters)
			: [];
	const best = Math.max(0, ...pages.map(({ coverage }) => coverage));
	return {
		bundle: wanted,
		pages,
		all: hasNoWords(read) ? undefined : all,
		corrections: isVerbatim ? [] : corrections(read, spelled),
		expansions: [...new Set(concepts.flatMap(({ terms }) => terms))],
		isPartial: best < 0.99 && pages.length > 0 && !hasNoWords(read),
	};
}

const hasNoWords = ({ all, phrases }: Query) => all.length === 0 && phrases.length === 0;

/** What the vocabulary knows of each word that has a meaning. */
async function spelledWords(
	{ words, all }: Query,
	spoken: Bundle,
	isBrief: boolean,
): Promise<ReadonlyMap<QueryWord, Spelling>> {
	const list = await spoken.list('words');
	const pairs = words.map(async (word): Promise<[QueryWord, Spelling]> => [
		word,
		await spelling(word, list, { lang: spoken.lang, isLast: word === all.at(-1), isBrief }),
	]);
	return new Map(await Promise.all(pairs));
}

/** The words of a query with those that the vocabulary put right. */
function corrected(
	words: readonly QueryWord[],
	spelled: ReadonlyMap<QueryWord, Spelling>,
): QueryWord[] {
	return words.map((word) => {
		const correction = spelled.get(word)?.correction;
		return correction === undefined ? word : { ...word, text: correction, plain: correction };
	});
}

function corrections({ words }: Query, spelled: ReadonlyMap<QueryWord, Spelling>) {
	return words.flatMap((word) => {
		const correction = spelled.get(word)?.correction;
		return correction === undefined ? [] : [{ typed: word.text, corrected: correction }];
	});
}

async function conceptsIn(
	words: readonly QueryWord[],
	spoken: Bundle,
	wanted: Bundle,
): Promise<NamedConcept[]> {
	const { locale, lang } = spoken;
	return namedConcepts(words, await spoken.list('terms'), { lang, locale, wanted: wanted.locale });
}

interface Parts {
	read: Query;
	words: readonly QueryWord[];
	spelled: ReadonlyMap<QueryWord, Spelling>;
	concepts: readonly NamedConcept[];
}

/** A word that an index can be asked for, and the concepts over it. */
interface TellingWord {
	word: QueryWord;
	over: readonly NamedConcept[];
	documents: number;
}

/** The words that some document holds or some concept names, without those that nearly every document holds. */
async function tellingWords(
	{ read, words, spelled, concepts }: Parts,
	{ spoken, wanted }: { spoken: Bundle; wanted: Bundle },
): Promise<TellingWord[]> {
	const documents = await spoken.documents();
	const isSpoken = spoken === wanted;
	const known = read.all.flatMap((typed, at): TellingWord[] => {
		const knowledge = spelled.get(typed);
		const word = words[at];
		if (!knowledge || !word) return [];
		const over = concepts.filter(
			({ from, to, terms }) => from <= at && at <= to && (isSpoken || terms.length > 0),
		);
		const isFound = isSpoken ? knowledge.documents > 0 || typed.isVerbatim : typed.isVerbatim;
		return isFound || over.length > 0 ? [{ word, over, documents: knowledge.documents }] : [];
	});
	const telling = known.filter((one) => one.documents <= documents * common);
	return telling.length > 0 ? telling : known;
}

/** One slot for each phrase and each word, with the other terms of the concepts over it. */
async function slotsOf(
	asks: readonly TellingWord[],
	quoted: readonly string[],
	{ spoken, wanted }: { spoken: Bundle; wanted: Bundle },
): Promise<Slot[]> {
	const index = await wanted.index();
	const documents = await spoken.documents();
	const isSpoken = spoken === wanted;
	const phrases = isSpoken
		? quoted.map(async (phrase) => ({
				weight: 10,
				alternatives: [{ matches: await index.find(phrase, true), worth: 2 }],
			}))
		: [];
	const slots = asks.map(async ({ word, over, documents: count }): Promise<Slot> => {
		const own = isSpoken || word.isVerbatim ? await typedMatches(word, index, wanted.lang) : [];
		const others = over.flatMap(({ terms, from, to }) =>
			terms.map(async (term) => ({
				matches: await index.find(askedTerm(term, wanted.lang)),
				// A term over several words counts once, shared among them.
				worth: (isSpoken ? synonymWorth : 1) / (to - from + 1),
			})),
		);
		return {
			weight: Math.log(1 + documents / (count + 0.5)),
			alternatives: [...own, ...(await Promise.all(others))],
		};
	});
	return (await Promise.all([...phrases, ...slots])).filter(({ alternatives }) =>
		alternatives.some(({ matches }) => matches.length > 0),
	);
}

/** Where a word stands as it is, and in Arabic where its stem does. */
async function typedMatches(
	word: QueryWord,
	index: PagefindIndex,
	lang: string,
): Promise<{ matches: Match[]; worth: number }[]> {
	const own = { matches: await index.find(asked(word.text, lang)), worth: 1 };
	const stem = root(word.plain, lang);
	if (!lang.startsWith('ar') || stem === word.plain) return [own];
	return [own, { matches: await index.find(stem), worth: 0.8 }];
}

/** A term as the index is asked for it: small words would cost a download each and match everywhere. */
const askedTerm = (term: string, lang: string) =>
	meantWords(term, lang)
		.map((word) => asked(word, lang))
		.join(' ');
