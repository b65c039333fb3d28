import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { builtInStrings, projectRoot } from '#sources/disk.ts';

/** A layer of a library: a folder of `tests/libraries/`, or changes to what the layers below it hold. */
type Layer = string | Record<string, (text: string) => string>;

/** The interface in a language that nobody speaks: each text of the English one, made over. */
const interfaceOf = (said: (key: string, text: string) => string) => () =>
	JSON.stringify(
		Object.fromEntries(
			Object.entries(builtInStrings()['en'] ?? {}).map(([key, text]) => [key, said(key, text)]),
		),
	);

/** The placeholders of an interface text, so that what they stand for still shows: `{count}`. */
const placeholders = (text: string) => (text.match(/\{\w+\}/g) ?? []).join(' ');

/** The libraries that are built once for the tests of the site and of the browser; the last layer lies on top. */
export const libraries = {
	/** Ours: `content/`. */
	real: undefined,
	/** Nothing but `library.yml` and vocabularies. */
	least: ['least'],
	/** The least that an original of each collection needs. */
	minimal: ['least', 'minimal'],
	/** Every field of every collection, and each state that a document can be in. */
	full: ['least', 'full'],
	/** The same, below a path of its host. */
	based: ['least', 'full', { 'library.yml': (text) => `${text}base: /library/\n` }],
	/** The same, with each English interface text in brackets. */
	pseudo: [
		'least',
		'full',
		{ 'interface/en.json': interfaceOf((key, text) => `⟦${key} ${placeholders(text)}⟧`) },
	],
	/** Another lab: its own names, words and themes, and a language that the engine does not know. */
	sixth: ['sixth', { 'interface/sw.json': interfaceOf((_, text) => `[sw] ${text}`) }],
} as const satisfies Record<string, readonly Layer[] | undefined>;

/** The name of a library that tests read. */
export type LibraryName = keyof typeof libraries;

/** The library whose packages are made before it is built. */
export const withPackages: LibraryName = 'based';

/** Where a library and its built site are. */
export interface Place {
	content: string;
	dist: string;
}

/** The folders of a library; its site is there once `built.ts` has run. */
export function placeOf(name: LibraryName): Place {
	const folder = join(projectRoot, '.cache/test-sites', name);
	const content = libraries[name] ? join(folder, 'content') : join(projectRoot, 'content');
	return { content, dist: join(folder, 'dist') };
}

/** Write a library of several layers into an empty folder, committed on one day, so that its dates are known. */
export function compose(name: LibraryName, folder: string): void {
	rmSync(folder, { recursive: true, force: true });
	for (const layer of libraries[name] ?? []) {
		if (typeof layer === 'string') {
			cpSync(join(projectRoot, 'tests/libraries', layer), folder, { recursive: true });
			continue;
		}
		for (const [path, change] of Object.entries(layer)) edit(folder, path, change);
	}
	commit(folder, commitDay);
}

/** The day on which every test library was written. */
export const commitDay = '2024-05-06';

/** Change a file of a library; one that is not there yet is empty. */
export function edit(folder: string, path: string, change: (text: string) => string): void {
	const file = join(folder, path);
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, change(textAt(file)));
}

function textAt(file: string): string {
	try {
		return readFileSync(file, 'utf8');
	} catch {
		return '';
	}
}

function commit(cwd: string, day: string): void {
	const date = `${day}T12:00:00Z`;
	const nobody = { NAME: 'Nobody', EMAIL: 'nobody@example.org', DATE: date };
	const env: NodeJS.ProcessEnv = {
		...process.env,
		GIT_CONFIG_GLOBAL: '/dev/null',
		GIT_CONFIG_NOSYSTEM: '1',
	};
	for (const [key, value] of Object.entries(nobody)) {
		env[`GIT_AUTHOR_${key}`] = value;
		env[`GIT_COMMITTER_${key}`] = value;
	}
	const git = (...args: string[]) => execFileSync('git', args, { cwd, env, stdio: 'ignore' });
	git('init', '--quiet');
	git('add', '--all');
	git('commit', '--quiet', '--message', 'The library');
}
