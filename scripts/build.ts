/** Build the library: check it, render it, index it, and publish it whole or not at all. Usage: `npm run build [-- --outDir <dir>]` */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'astro';
import { stagingFolder } from '#sources/build-folders.ts';
import { current } from '#sources/current.ts';
import { projectRoot } from '#sources/disk.ts';
import { packagesFolder } from '#sources/packages.ts';
import { copyPackages } from './build/packages.ts';
import { withLock } from './build/lock.ts';
import { publish } from './build/publish.ts';
import { indexPages } from './build/search-index.ts';
import { secure } from './build/secure.ts';
import { whole } from './build/whole.ts';
import { printErrors } from './check/print-errors.ts';

async function run(outDir: string): Promise<number> {
	const library = await current();
	const { folder, site } = library;
	if (!site || printErrors(library)) return 1;
	const staging = stagingFolder(folder);
	await whole(folder, () => build({ root: projectRoot, logLevel: 'error' }));
	await indexPages(site, staging);
	secure(staging);
	copyPackages(site, packagesFolder(folder), staging);
	publish(staging, outDir);
	console.log(`${site.shelf.documents.size} documents → ${outDir}`);
	return 0;
}

const { values } = parseArgs({
	options: { outDir: { type: 'string', default: resolve(projectRoot, 'dist') } },
});
process.exitCode = await withLock(() =>
	run(resolve(process.env['INIT_CWD'] ?? '.', values.outDir)),
);
