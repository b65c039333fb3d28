import type { TranslationState } from './translation-state.ts';

/** A revision of a source, with the hash of what a translator would translate, before and after. */
export interface HashedRevision {
	/** Nothing when the file was absent or could not be read. */
	before: string | undefined;
	after: string | undefined;
	/** A merge brings changes together that are counted where they were made. */
	isMerge: boolean;
}

/** How far a translation is behind its source. */
export interface TranslationHistory<R> {
	state: TranslationState;
	/** How many times the text changed since; nothing when the history does not tell. */
	behind: number | undefined;
	/** The latest revision whose text is the one translated, if the history has it. */
	base: R | undefined;
	/** The revisions that changed the text since then, newest first. */
	later: R[];
}

/** What is known of a translation's source. */
export interface SourceHistory<R> {
	/** The hash of the source's text today; nothing when there is no such text. */
	now: string | undefined;
	/** Newest first. */
	revisions: readonly R[];
	/** False when the history is cut or absent. */
	isWhole: boolean;
	/** Tells whether the first revision is part of the second's past. */
	isBefore(revision: R, base: R): boolean;
}

/**
 * Where the translation of a text with the hash `translated` stands. It is current only if that is the hash of
 * the source today; a hash that the history does not have gives no count, never a good one.
 */
export function translationHistory<R extends HashedRevision>(
	translated: string,
	{ now, revisions, isWhole, isBefore }: SourceHistory<R>,
): TranslationHistory<R> {
	if (now === undefined) return { state: 'unknown', behind: undefined, base: undefined, later: [] };
	if (now === translated) return { state: 'current', behind: 0, base: undefined, later: [] };
	const base = revisions.find(({ after }) => after === translated);
	if (!base) return { state: 'stale', behind: undefined, base, later: [] };
	const later = revisions.filter((revision) => isChange(revision) && !isBefore(revision, base));
	// A conflict may have been settled, in a merge, by words that neither side had.
	const behind = isWhole ? Math.max(1, later.length) : undefined;
	return { state: 'stale', behind, base, later };
}

const isChange = ({ before, after, isMerge }: HashedRevision) =>
	!isMerge && after !== undefined && after !== before;
