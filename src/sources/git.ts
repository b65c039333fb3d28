import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

/**
 * The day on which each file below a folder last changed (ISO 8601), by path in that folder: one `git log`,
 * read as a stream, so that no length of history is too long. Empty where there is no history, or only its tip.
 */
export async function changeDates(folder: string): Promise<ReadonlyMap<string, string>> {
	if ((await git(folder, ['rev-parse', '--is-shallow-repository'])).trim() !== 'false') return new Map();
	const prefix = (await git(folder, ['rev-parse', '--show-prefix'])).trim();
	const log = spawn('git', ['-c', 'core.quotePath=false', 'log', '--no-merges', '--format=%x00%cs', '--name-only', '--no-renames', '--', '.'], { cwd: folder });
	const dates = new Map<string, string>();
	let date = '';
	for await (const line of createInterface({ input: log.stdout })) {
		if (line.startsWith('\0')) date = line.slice(1);
		else if (line.startsWith(prefix)) {
			const path = line.slice(prefix.length);
			if (!dates.has(path)) dates.set(path, date);
		}
	}
	return dates;
}

/** The day of the last commit (ISO 8601), or nothing without history. */
export async function lastCommitDate(folder: string): Promise<string | undefined> {
	return (await git(folder, ['log', '-1', '--format=%cs'])).trim() || undefined;
}

/** What Git prints; nothing when there is no Git or no repository. */
function git(cwd: string, args: string[]): Promise<string> {
	return new Promise((resolve) => {
		const child = spawn('git', args, { cwd, stdio: ['ignore', 'pipe', 'ignore'] });
		let text = '';
		child.stdout.on('data', (data: Buffer) => (text += data.toString()));
		child.on('error', () => resolve(''));
		child.on('close', (code) => resolve(code === 0 ? text : ''));
	});
}
