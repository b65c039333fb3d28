import { spawn } from 'node:child_process';
import { setTimeout } from 'node:timers/promises';
import { join } from 'node:path';
import { projectRoot } from '#sources/disk.ts';

/** How a command ended and what it said. */
export interface Ended {
	/** Nothing when it was killed. */
	code: number | null;
	/** What it printed, on both streams. */
	output: string;
}

/** A command under way. */
export interface Running {
	pid: number | undefined;
	ended: Promise<Ended>;
	kill(): void;
}

/** The environment without what Vitest adds to it, which Astro would take for its own. */
const untested = Object.fromEntries(
	Object.entries(process.env).filter(
		([name]) => !/^(?:NODE_ENV|MODE|DEV|PROD|SSR|BASE_URL|TEST|VITEST.*|VITE_.*)$/.test(name),
	),
);

/** Start a script of `scripts/` on the Node that runs the tests. */
export function start(script: string, args: readonly string[], env: Environment): Running {
	const child = spawn(process.execPath, [join(projectRoot, 'scripts', script), ...args], {
		cwd: projectRoot,
		env: { ...untested, LANG: 'en_GB.UTF-8', LC_ALL: '', ...env },
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	let output = '';
	for (const stream of [child.stdout, child.stderr]) {
		stream.setEncoding('utf8').on('data', (text: string) => (output += text));
	}
	const ended = new Promise<Ended>((resolve, reject) => {
		child.once('error', reject).once('close', (code) => resolve({ code, output }));
	});
	return { pid: child.pid, ended, kill: () => child.kill('SIGKILL') };
}

/** Which library a command works on, and what else its environment says. */
export interface Environment {
	LIBRARY_CONTENT: string;
	[name: string]: string;
}

/** What a build says when another one of this checkout is under way: it names its process. */
export const isBusy = ({ code, output }: Ended): boolean =>
	code === 1 && /\bprocess\w* \d+/i.test(output);

/** Build the library in a folder into another one, after any build that is under way. */
export async function build(content: string, outDir: string): Promise<Ended> {
	for (;;) {
		const ended = await start('build.ts', ['--outDir', outDir], { LIBRARY_CONTENT: content }).ended;
		if (!isBusy(ended)) return ended;
		await setTimeout(500);
	}
}

/** Make the packages of a library that need no browser, and throw with what was said when one fails. */
export async function packed(content: string): Promise<void> {
	const made = start('packages.ts', ['--no-pdf'], { LIBRARY_CONTENT: content });
	const { code, output } = await made.ended;
	if (code !== 0) throw new Error(`The packages of ${content} failed:\n${output}`);
}

/** Build, and throw with what the build said when it fails. */
export async function built(content: string, outDir: string): Promise<void> {
	const { code, output } = await build(content, outDir);
	if (code !== 0) throw new Error(`The build of ${content} failed:\n${output}`);
}
