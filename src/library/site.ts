import type { Shelf } from './shelf.ts';

/** A library at the moment of a build: what views are computed from. */
export interface Site {
	shelf: Shelf;
	/** The day on which each file last changed, from Git, by path in the content folder; empty without history. */
	updated: ReadonlyMap<string, string>;
	/** What changed in the source of a stale translation since it was made, by file: headings, and names of fields. */
	changes: ReadonlyMap<string, readonly string[]>;
	/** The day of the build, as reproducible as the commit; nothing when unknown. */
	today: string | undefined;
}

/** Where a file that is being rendered stands in the library. */
export interface Rendering {
	shelf: Shelf;
	/** The file, relative to the content folder. */
	file: string;
	locale: string;
	/** The document's id. */
	id: string | undefined;
}

/** Tells the place of a file in the library that is current; nothing for a file that is no document. */
export type Locate = (file: URL | undefined) => Rendering | undefined;
