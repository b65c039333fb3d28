import { join } from 'node:path';
import { projectRoot, sha256 } from './disk.ts';

/** Where the caches of one content folder live, so that one library's pages never show in another. */
export const cacheFolder = (folder: string): string =>
	join(projectRoot, '.cache', sha256(folder).slice(0, 12));

/** Where Astro writes a build of a content folder, before it is whole. */
export const stagingFolder = (folder: string): string => join(cacheFolder(folder), 'staging');
