import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { PackageFile } from '#library/site.ts';
import { projectRoot, sha256 } from './disk.ts';

/** A package as the list of a packages folder has it. */
export interface ListedPackage extends PackageFile {
	id: string;
	/** Changes when the package has to be made again. */
	key: string;
}

/** Where the packages of a content folder lie: `.packages/`, and for any other content a folder of its own below it. */
export function packagesFolder(folder: string): string {
	const all = join(projectRoot, '.packages');
	return folder === join(projectRoot, 'content') ? all : join(all, sha256(folder).slice(0, 12));
}

/** The name of the list in a packages folder. */
export const packagesList = 'packages.json';

/** The packages that are whole in a folder, sorted by file; none before the first `npm run packages`. */
export function listedPackages(folder: string): ListedPackage[] {
	const list = join(folder, packagesList);
	if (!existsSync(list)) return [];
	const { packages } = JSON.parse(readFileSync(list, 'utf8')) as { packages: ListedPackage[] };
	return packages.filter(
		({ file, bytes }) => statSync(join(folder, file), { throwIfNoEntry: false })?.size === bytes,
	);
}
