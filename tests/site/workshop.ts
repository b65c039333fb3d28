import { cpSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cacheFolder } from '#sources/build-folders.ts';
import { contentFiles } from '#sources/disk.ts';
import { built, type Ended, build } from './commands.ts';
import { compose, edit, type LibraryName } from './libraries.ts';

/** A copy of a test library to change and to build, far from the checkout. */
export interface Workshop {
	content: string;
	/** Where its site is published. */
	dist: string;
	/** Change a file of the content. */
	edit(path: string, change: (text: string) => string): void;
	/** Replace a file by other bytes. */
	replace(path: string, bytes: Uint8Array): void;
	/** Take all content from another folder. */
	copy(folder: string): void;
	/** Build, and return what was published. */
	built(): Promise<Published>;
	/** Build, whatever comes of it. */
	build(): Promise<Ended>;
	/** What is published now. */
	published(): Published;
	/** The pages that were rendered since a moment, rather than taken from the last build. */
	renderedSince(moment: number): string[];
	/** Leave nothing behind. */
	clear(): void;
}

/** Every file of a site, with the digest of its bytes. */
export type Published = ReadonlyMap<string, string>;

/** Set up a workshop on a copy of a library, with no cache of an earlier build. */
export function workshop(name: LibraryName): Workshop {
	const folder = mkdtempSync(join(tmpdir(), `library-${name}-`));
	const content = join(folder, 'content');
	const dist = join(folder, 'dist');
	const cache = cacheFolder(content);
	compose(name, content);
	const published = () => publishedIn(dist);
	return {
		content,
		dist,
		edit: (path, change) => edit(content, path, change),
		replace: (path, bytes) => writeFileSync(join(content, path), bytes),
		copy: (other) => {
			rmSync(content, { recursive: true });
			cpSync(other, content, { recursive: true });
		},
		build: () => build(content, dist),
		built: async () => {
			await built(content, dist);
			return published();
		},
		published,
		renderedSince: (moment) => renderedIn(join(cache, 'astro/dist'), moment),
		clear: () => {
			for (const one of [folder, cache]) rmSync(one, { recursive: true, force: true });
		},
	};
}

/** Every file below a folder, with the digest of its bytes. */
export const publishedIn = (folder: string): Published =>
	new Map(contentFiles(folder).map(({ path, digest }) => [path, digest]));

function renderedIn(folder: string, moment: number): string[] {
	return contentFiles(folder)
		.map(({ path }) => path)
		.filter((path) => path.endsWith('.html') && statSync(join(folder, path)).mtimeMs >= moment);
}

/** The files that two sites do not share, or whose bytes differ. */
export function differing(before: Published, after: Published): string[] {
	const paths = new Set([...before.keys(), ...after.keys()]);
	return [...paths].filter((path) => before.get(path) !== after.get(path)).toSorted();
}
