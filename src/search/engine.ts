/** What a search may ask beside its words. */
export interface SearchOptions {
	/** The locale of the reader: what she reads comes first. */
	locale: string;
	/** Language-neutral codes by facet, any of which will do: `{ type: ['procedures'] }`. */
	filters: Readonly<Record<string, readonly string[]>>;
	/** How many results are wanted at most. */
	limit: number;
	/** Search the words as they are typed, though the vocabulary knows others. */
	isVerbatim?: boolean;
	/** Leave out the other words of the glossary for the same thing. */
	isPlain?: boolean;
}

/** The answer to a search, before any result is drawn. */
export interface Answer {
	/** The best results first, at most `limit`. */
	ids: readonly string[];
	/** How many there are. */
	total: number;
	/** Words that were replaced by their nearest neighbour in the vocabulary. */
	corrections: readonly { typed: string; corrected: string }[];
	/** Other words for the same thing that were searched too. */
	expansions: readonly string[];
	/** Words that no result holds together with the others, when the best ones lack some. */
	isPartial: boolean;
	/** The language in which the query was understood, when it is not the reader's. */
	understoodIn?: string;
	/** For each facet and code, how many results carry it; only when `hasCounts` was asked. */
	counts(): Promise<Counts>;
}

/** For each facet, the number of results by code. */
export type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** A piece of text that does, or does not, match. */
export interface Passage {
	text: string;
	isMatch: boolean;
}

/** A document, ready to show. */
export interface Result {
	id: string;
	url: string;
	/** The locale of the title and the text shown. */
	locale: string;
	title: string;
	kind: string;
	/** The passage that matches best; the summary when none does. */
	excerpt: readonly Passage[];
	/** Sections that match, with the address that opens there; at most three. */
	sections: readonly { url: string; title: string }[];
	/** Language-neutral codes by facet. */
	codes: Readonly<Record<string, readonly string[]>>;
	/** The date of its last review, ISO 8601, when there was one. */
	reviewed?: string;
	/** Locales in which the document exists. */
	locales: readonly string[];
}

/** A word or a title that what is typed may become. */
export interface Completion {
	text: string;
	/** The document, when it is its title. */
	url?: string;
}

/**
 * What finds documents. A library that outgrows a static index can put a search server behind it
 * (see `docs/search-server.md`).
 */
export interface SearchEngine {
	/** Loads what a first search needs. */
	prepare(): Promise<void>;
	/** Rejects when the connection is lost; what was found before stays valid. */
	search(query: string, options: SearchOptions): Promise<Answer>;
	/** The documents of an answer, in the order of their ids. */
	documents(ids: readonly string[]): Promise<Result[]>;
	completions(typed: string): Promise<Completion[]>;
}
