import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The root of the project, whatever the current folder. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Run a command at the root of the project, and return its exit code.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {{ isSilent?: boolean, shell?: boolean }} [options] Its output is shown, unless it is silent
 * @returns {Promise<number>}
 */
export function run(command, args, { isSilent = false, shell = false } = {}) {
	return new Promise((resolve) => {
		const child = spawn(command, args, {
			cwd: root,
			stdio: isSilent ? 'ignore' : 'inherit',
			shell,
		});
		const forget = forwardEnding(child);
		const end = (code) => {
			forget();
			resolve(code);
		};
		child.on('error', (error) => {
			console.error(error.message);
			end(1);
		});
		child.on('close', (code) => end(code === null ? 130 : code));
	});
}

/** Let a child end with us, until told to forget it. */
function forwardEnding(child) {
	const signals = ['SIGINT', 'SIGTERM'];
	const forward = (signal) => child.kill(signal);
	signals.forEach((signal) => process.on(signal, forward));
	// npm dies of a signal without passing it on, and would leave a server behind that holds its port.
	const parent = process.ppid;
	const watch = setInterval(() => {
		if (process.env.npm_lifecycle_event && process.ppid !== parent) forward('SIGTERM');
	}, 500);
	return () => {
		clearInterval(watch);
		signals.forEach((signal) => process.off(signal, forward));
	};
}

/**
 * Print one sentence in the language of the machine: English where `LANG` says so, else French.
 *
 * @param {string} french
 * @param {string} english
 */
export function say(french, english) {
	const isEnglish = /^en/i.test(process.env.LC_ALL || process.env.LANG || '');
	console.error(isEnglish ? english : french);
}
