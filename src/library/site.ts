import type { PackageFormat } from '#model/package.ts';
import type { Shelf } from './shelf.ts';
import type { SourceChanges } from './source-changes.ts';

/** A library at the moment of a build: what views are computed from. */
export interface Site {
	shelf: Shelf;
	/** The day on which each file last changed, from Git, by path in the content folder; empty without history. */
	updated: ReadonlyMap<string, string>;
	/** Every day on which each file changed, the latest first. */
	changes: ReadonlyMap<string, readonly string[]>;
	/** What became of the sources of translations that are behind, by the file of the translation. */
	sourceChanges: ReadonlyMap<string, SourceChanges>;
	/** The day of the build, as reproducible as the commit; nothing when unknown. */
	today: string | undefined;
	/** What can be taken along, by the id of the document. */
	packages: ReadonlyMap<string, readonly PackageFile[]>;
}

/** A package of a document, as it was made. */
export interface PackageFile {
	file: string;
	locale: string;
	format: PackageFormat;
	bytes: number;
	/** A name of the content that it was made of. */
	version: string;
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
