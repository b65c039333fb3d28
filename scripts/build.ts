/** Build the library: check it, render it, index it, and publish it whole or not at all. Usage: `npm run build [-- --outDir <dir>]` */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'astro';
import { spoken } from '#model/finding.ts';
import { stagingFolder } from '#sources/build-folders.ts';
import { current } from '#sources/current.ts';
import { projectRoot } from '#sources/disk.ts';
import { withLock } from './build/lock.ts';
import { publish } from './build/publish.ts';
import { indexPages } from './build/search-index.ts';
import { secure } from './build/secure.ts';
import { whole } from './build/whole.ts';
import { findingLanguage, reporters } from './check/report.ts';

async function run(outDir: string): Promise<number> {
	const { folder, site, findings } = await current();
	const errors = findings.filter(({ severity }) => severity === 'error');
	if (!site || errors.length > 0) {
		const lang = findingLanguage(process.env['LC_ALL'] || process.env['LANG']);
		console.error(
			reporters['text']?.(
				errors.map((found) => spoken(found, lang)),
				{ folder, lang },
			),
		);
		return 1;
	}
	const staging = stagingFolder(folder);
	await whole(folder, () => build({ root: projectRoot, logLevel: 'error' }));
	await indexPages(site, staging);
	secure(staging);
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
