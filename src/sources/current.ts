import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { checked, inOrder } from '#library/checked.ts';
import type { DocumentFile } from '#library/bundle.ts';
import type { Shelf } from '#library/shelf.ts';
import type { Locate, PackageFile, Site } from '#library/site.ts';
import type { Finding } from '#model/finding.ts';
import { contentFolder, projectRoot, readLibrary, sha256 } from './disk.ts';
import { changeDays, lastCommitDate } from './git.ts';
import { listedPackages, packagesFolder } from './packages.ts';
import { staleSources } from './translation-histories.ts';

/** The library that this process builds or serves, with every mistake in it. */
export interface Current {
	folder: string;
	/** The library; absent when `library.yml` itself can't be read. */
	site: Site | undefined;
	findings: readonly Finding[];
	/** The digest of what makes HTML of Markdown but is in no page's module graph. */
	code: string;
}

/**
 * Astro evaluates modules more than once in a build (configuration, content, pages): the library is read
 * once for all of them, and kept where they all can see it.
 */
const store = globalThis as { socialLabLibrary?: { reading: Promise<Current>; read?: Current } };

/** The library in the content folder, read on first use. */
export function current(): Promise<Current> {
	return (store.socialLabLibrary ?? readAgain()).reading;
}

/** Starts to read the library again, after a change on the disk; who asks from now on gets the new one. */
export function readAgain(): { reading: Promise<Current> } {
	const entry: { reading: Promise<Current>; read?: Current } = { reading: read() };
	store.socialLabLibrary = entry;
	void entry.reading.then((library) => (entry.read = library));
	return entry;
}

/** The place of a file in the library, once it has been read. */
export const locate: Locate = (url) => {
	const { site, folder } = store.socialLabLibrary?.read ?? {};
	if (!url || !site || folder === undefined) return undefined;
	const file = relative(folder, fileURLToPath(url)).replaceAll('\\', '/');
	const read = placesOf(site.shelf).get(file);
	return read && { shelf: site.shelf, file, locale: read.read.locale, id: read.id };
};

const memo = new WeakMap<Shelf, Map<string, DocumentFile>>();

function placesOf(shelf: Shelf): Map<string, DocumentFile> {
	const known = memo.get(shelf) ?? new Map(shelf.files.map((file) => [file.read.path, file]));
	memo.set(shelf, known);
	return known;
}

async function read(): Promise<Current> {
	const folder = contentFolder();
	const { shelf, findings } = readLibrary(folder);
	const today = await dayOfBuild(folder);
	const clock = new Date().toISOString().slice(0, 10);
	const all = inOrder([...findings, ...(shelf ? checked(shelf, { today: today ?? clock }) : [])]);
	const changes = await changeDays(folder);
	const updated = new Map([...changes].map(([file, [last = '']]) => [file, last]));
	return {
		folder,
		site: shelf && {
			shelf,
			today,
			updated,
			changes,
			sourceChanges: await staleSources(folder, shelf),
			packages: packagesIn(folder),
		},
		findings: all,
		code: codeDigest(),
	};
}

/** The packages of a content folder, by the id of their document. */
function packagesIn(folder: string): Site['packages'] {
	const packages = new Map<string, PackageFile[]>();
	for (const { id, file, locale, format, bytes, version } of listedPackages(packagesFolder(folder)))
		packages.set(id, [...(packages.get(id) ?? []), { file, locale, format, bytes, version }]);
	return packages;
}

function codeDigest(): string {
	const names = readdirSync(join(projectRoot, 'src/markup')).map((name) => `markup/${name}`);
	const texts = [
		...names.toSorted(),
		'middleware.ts',
		'sources/policy.ts',
		'library/inline-scripts.ts',
	].map((name) => readFileSync(join(projectRoot, 'src', name), 'utf8'));
	return sha256(texts.join('\0'));
}

/** `SOURCE_DATE_EPOCH`, else the day of the last commit, so that two builds of one commit are the same. */
async function dayOfBuild(folder: string): Promise<string | undefined> {
	const epoch = Number(process.env['SOURCE_DATE_EPOCH']);
	if (epoch > 0) return new Date(epoch * 1000).toISOString().slice(0, 10);
	return lastCommitDate(folder);
}

/** The library, when it is free of errors as far as pages need it. */
export async function currentSite(): Promise<Site> {
	const { site } = await current();
	if (!site) throw new Error('The library can’t be read: run `npm run check`.');
	return site;
}

/** The digest of the code that read the library. */
export const codeOf = (): string => store.socialLabLibrary?.read?.code ?? '';

/** The address on this disk of a file of the content folder. */
export const contentUrl = (folder: string, path: string): URL => pathToFileURL(join(folder, path));
