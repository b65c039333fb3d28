import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Edition } from '#model/package.ts';
import { type Booklet, bookletOf } from '#packages/booklet.ts';
import type { PackageSource } from '#packages/format.ts';
import type { Shelf } from '#library/shelf.ts';
import type { Site } from '#library/site.ts';
import { projectRoot, readLibrary } from '#sources/disk.ts';
import { packageImages } from '../../scripts/packages/images.ts';
import { plan, type PlannedDocument } from '../../scripts/packages/plan.ts';
import { compose } from '../site/libraries.ts';
import { today } from '../helpers.ts';

/** A library with all that can be taken along from it. */
export interface Taken {
	content: string;
	site: Site;
	planned: PlannedDocument[];
}

const composed = () => {
	const folder = join(mkdtempSync(join(tmpdir(), 'packages-')), 'content');
	compose('full', folder);
	return folder;
};

const memo = new Map<string, Taken>();

/** The library in `content/`, or the test library that has every field. */
export function taken(name: 'real' | 'full'): Taken {
	const known = memo.get(name);
	if (known) return known;
	const content = name === 'real' ? join(projectRoot, 'content') : composed();
	const made = takenFrom(content);
	memo.set(name, made);
	return made;
}

/** The library in a folder. */
export function takenFrom(content: string): Taken {
	const { shelf } = readLibrary(content);
	if (!shelf) throw new Error(`${content} can’t be read.`);
	const site = siteOn(shelf);
	return { content, site, planned: plan(site) };
}

const siteOn = (shelf: Shelf): Site => {
	const files = [...shelf.documents.values()].flatMap(({ versions }) => [...versions.values()]);
	const updated = new Map(files.map(({ file }) => [file, today]));
	return {
		shelf,
		today,
		updated,
		changes: new Map(),
		sourceChanges: new Map(),
		packages: new Map(),
	};
};

/** A booklet of a planned document. */
export const booklet = ({ site }: Taken, one: PlannedDocument, edition: Edition): Booklet =>
	bookletOf(site, { ...one, edition });

const sources = new Map<PlannedDocument, Promise<PackageSource>>();

/** Both booklets of a planned document, with their images; made once. */
export function sourceOf(library: Taken, one: PlannedDocument): Promise<PackageSource> {
	const known = sources.get(one) ?? makeSource(library, one);
	sources.set(one, known);
	return known;
}

async function makeSource(library: Taken, one: PlannedDocument): Promise<PackageSource> {
	const facilitator = booklet(library, one, 'facilitator');
	const images = facilitator.chapters.flatMap((chapter) => chapter.images);
	return {
		participant: booklet(library, one, 'participant'),
		facilitator,
		images: await packageImages(library.content, images),
	};
}

/** The name of a planned document in a test: `kzb3c fr`. */
export const nameOf = ({ document, locale }: PlannedDocument): string => `${document.id} ${locale}`;

/** What lies in an archive, as text. */
export function unpacked(bytes: string | Uint8Array): Map<string, string> {
	if (typeof bytes === 'string') throw new Error('This package is no archive.');
	const files = Object.entries(unzipSync(bytes));
	return new Map(files.map(([name, content]) => [name, strFromU8(content)]));
}
