import type { Shelf } from './shelf.ts';

/** A library at the moment of a build: what views are computed from. */
export interface Site {
	shelf: Shelf;
	/** The day on which each file last changed, from Git, by path in the content folder; empty without history. */
	updated: ReadonlyMap<string, string>;
	/** The day of the build, as reproducible as the commit; nothing when unknown. */
	today: string | undefined;
}
