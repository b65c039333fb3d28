import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { cacheFolder } from '#sources/build-folders.ts';
import { contentFiles, projectRoot, sha256 } from '#sources/disk.ts';
import { listedPackages, packagesFolder } from '#sources/packages.ts';
import { built, packed } from './commands.ts';
import { compose, libraries, type LibraryName, placeOf, withPackages } from './libraries.ts';

/**
 * Build every library of `libraries.ts` before the first test of the site or of the browser. One whose content
 * and engine are as they were at the last run is left as it is; delete `.cache/test-sites/` to build them all,
 * set `KEEP_SITES=1` to build none.
 */
export default async function setup(): Promise<void> {
	if (process.env['KEEP_SITES']) return;
	const engine = engineDigest();
	for (const name of Object.keys(libraries) as LibraryName[]) await ensureBuilt(name, engine);
}

async function ensureBuilt(name: LibraryName, engine: string): Promise<void> {
	const { content, dist } = placeOf(name);
	const stamp = `${dist}.made-of`;
	if (libraries[name]) compose(name, content);
	if (name === withPackages) await packed(content);
	const packages = listedPackages(packagesFolder(content)).map(({ file, key }) => `${file} ${key}`);
	const made = sha256(
		[engine, ...contentFiles(content).map(nameAndDigest), ...packages].join('\n'),
	);
	if (existsSync(dist) && existsSync(stamp) && readFileSync(stamp, 'utf8') === made) return;
	rmSync(stamp, { force: true });
	// What a fixture proves, it proves without the help of an earlier build.
	if (libraries[name]) rmSync(cacheFolder(content), { recursive: true, force: true });
	await built(content, dist);
	mkdirSync(dirname(stamp), { recursive: true });
	writeFileSync(stamp, made);
}

const nameAndDigest = ({ path, digest }: { path: string; digest: string }) => `${path} ${digest}`;

/** A digest of all that makes a site of content: code, settings, packages, and the history that dates it. */
function engineDigest(): string {
	const folders = ['src', 'scripts', 'public'].flatMap((folder) =>
		contentFiles(join(projectRoot, folder)).map((file) => `${folder}/${nameAndDigest(file)}`),
	);
	const files = ['astro.config.mjs', 'package-lock.json'].map((name) =>
		sha256(readFileSync(join(projectRoot, name))),
	);
	const head = execFileSync('git', ['rev-parse', 'HEAD'], { cwd: projectRoot, encoding: 'utf8' });
	return [...folders, ...files, head].join('\n');
}
