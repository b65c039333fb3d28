import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished, vi } from 'vitest';
import { checked } from '#library/checked.ts';
import { vocabularyNames } from '#model/vocabulary.ts';
import { readLibrary } from '#sources/disk.ts';
import { translate } from '../scripts/translate/translate.ts';

/** A library in a Git repository of its own, below `content/`; it is gone when the test ends. */
export interface GitLibrary {
	/** The repository. */
	root: string;
	/** Writes a file below `content/`. */
	write(path: string, text: string): void;
	/** Changes a file below `content/`. */
	edit(path: string, from: string, to: string): void;
	read(path: string): string;
	git(...args: string[]): string;
	/** Commits everything. */
	commit(subject: string): void;
	/** Calls `npm run translate` from the repository, in English unless the words say otherwise. */
	translate(...words: string[]): Promise<Answer>;
	/** The codes of the errors that `npm run check` finds. */
	errors(): string[];
}

/** How a command ended, and what it printed on both streams. */
export interface Answer {
	code: number;
	text: string;
}

/** A new library with three languages and no document. */
export function gitLibrary(): GitLibrary {
	const root = mkdtempSync(join(tmpdir(), 'translate-'));
	onTestFinished(() => {
		rmSync(root, { recursive: true });
		vi.unstubAllEnvs();
	});
	// The settings of whoever runs the tests stay out of them.
	const env = { GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1', NO_COLOR: '1' };
	for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
	const library = at(root);
	library.write('library.yml', identity);
	const labels = '{ fr: un, en: one, es: uno }';
	const codes = ['protection', 'police', 'cc-by-4'].map((code) => `${code}: ${labels}\n`).join('');
	for (const name of vocabularyNames) library.write(`vocabulary/${name}.yml`, codes);
	library.git('init', '--quiet', '--initial-branch=main');
	library.commit('Open the library');
	return library;
}

/** The same, for a repository that is there already. */
export function at(root: string): GitLibrary {
	const folder = join(root, 'content');
	const read = (path: string) => readFileSync(join(folder, path), 'utf8');
	const write = (path: string, text: string) => {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), text);
	};
	const git = (...args: string[]) =>
		execFileSync('git', [...person, ...args], { cwd: root, encoding: 'utf8', stdio: 'pipe' });
	return {
		root,
		read,
		write,
		git,
		edit(path, from, to) {
			const text = read(path);
			if (!text.includes(from)) throw new Error(`${path} does not say “${from}”.`);
			write(path, text.replace(from, to));
		},
		commit(subject) {
			git('add', '--all');
			git('commit', '--quiet', `--message=${subject}`);
		},
		translate: (...words) => said(folder, words),
		errors() {
			const { shelf, findings } = readLibrary(folder);
			const all = [...findings, ...(shelf ? checked(shelf, { today: '2026-11-22' }) : [])];
			return all.filter(({ severity }) => severity === 'error').map(({ code }) => code);
		},
	};
}

async function said(folder: string, words: readonly string[]): Promise<Answer> {
	vi.stubEnv('LIBRARY_CONTENT', folder);
	vi.stubEnv('INIT_CWD', dirname(folder));
	const printed: string[] = [];
	const spies = (['log', 'error'] as const).map((stream) =>
		vi.spyOn(console, stream).mockImplementation((text: string) => void printed.push(text)),
	);
	const lang = words.includes('--lang') ? [] : ['--lang', 'en'];
	const code = await translate([...words, ...lang]);
	for (const spy of spies) spy.mockRestore();
	return { code, text: printed.join('\n') };
}

const person = ['-c', 'user.name=Someone', '-c', 'user.email=someone@example.org'];

const identity = `name: { fr: Atelier, en: Workshop, es: Taller }
description: { fr: Pour essayer., en: To try., es: Para probar. }
defaultLocale: fr
locales: { fr: {}, en: {}, es: {} }
site: https://library.example.org
`;
