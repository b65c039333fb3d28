import type { Commit, FileChange } from '#library/file-history.ts';
import { git, lines } from './git-process.ts';

/**
 * The days on which each file below a folder changed (ISO 8601), the latest first, by path in that folder: one
 * `git log`, read as a stream, so that no length of history is too long. Empty where there is no history, or only
 * its tip.
 */
export async function changeDays(folder: string): Promise<ReadonlyMap<string, readonly string[]>> {
	if ((await historyExtent(folder)) !== 'whole') return new Map();
	const prefix = await folderInRepository(folder);
	const days = new Map<string, string[]>();
	let date = '';
	const log = ['log', '--no-merges', '--format=%x00%cs', '--name-only', '--no-renames', '--', '.'];
	for await (const line of lines(folder, log)) {
		if (line.startsWith('\0')) date = line.slice(1);
		else if (line.startsWith(prefix)) {
			const path = line.slice(prefix.length);
			const known = days.get(path);
			if (!known) days.set(path, [date]);
			else if (known.at(-1) !== date) known.push(date);
		}
	}
	return days;
}

/** The day of the last commit (ISO 8601), or nothing without history. */
export async function lastCommitDate(folder: string): Promise<string | undefined> {
	return (await git(folder, ['log', '-1', '--format=%cs'])).toString().trim() || undefined;
}

/** How far back the history of a folder goes: `shallow` when the clone left its beginning out. */
export type HistoryExtent = 'none' | 'shallow' | 'whole';

/** How far back the history of the repository around a folder goes. */
export async function historyExtent(folder: string): Promise<HistoryExtent> {
	const answer = (await git(folder, ['rev-parse', '--is-shallow-repository'])).toString().trim();
	return answer === 'false' ? 'whole' : answer === 'true' ? 'shallow' : 'none';
}

/** The path of a folder in its repository, with a `/` at the end; empty for the repository itself. */
export async function folderInRepository(folder: string): Promise<string> {
	return (await git(folder, ['rev-parse', '--show-prefix'])).toString().replace(/\n$/, '');
}

/**
 * Every commit that led to the current state, children before parents, with what each did to Markdown files
 * anywhere in the repository, renames told; the first one stands for what is not committed.
 */
export async function commits(folder: string): Promise<Commit[]> {
	const all = [
		{ id: '', parents: [] as string[], date: '', subject: '', changes: [] as FileChange[] },
	];
	const raw = ['--raw', '--find-renames', '--no-abbrev', '--no-color', '--no-relative'];
	for await (const line of lines(folder, ['diff', ...raw, 'HEAD']))
		all[0]?.changes.push(...change(line));
	const merges = ['-c', '--combined-all-paths', '--topo-order', '--no-show-signature'];
	const log = ['log', ...raw, ...merges, '--format=%x00%H%x00%P%x00%cs%x00%s'];
	for await (const line of lines(folder, log)) {
		const [start, id = '', parents = '', date = '', subject = ''] = line.split('\0');
		if (id === '') all.at(-1)?.changes.push(...change(line));
		else if (start === '') {
			if (all.length === 1) all[0]?.parents.push(id);
			all.push({ id, parents: parents.split(' ').filter(Boolean), date, subject, changes: [] });
		}
	}
	return all;
}

/** A line such as `:100644 100644 <blob> <blob> R096⇥<old path>⇥<path>`; a merge has a colon, a blob and a path for each parent. */
function change(line: string): FileChange[] {
	const [, colons = '', data = '', names = ''] = /^(:+)([^\t]*)\t(.*\.mdx?)$/.exec(line) ?? [];
	const parents = colons.length;
	if (parents === 0) return [];
	const blobs = data.split(' ').slice(parents + 1, 2 * parents + 2);
	const paths = names.split('\t');
	const path = paths.at(-1) ?? '';
	const from = blobs
		.slice(0, parents)
		.map((blob, parent) => ({ blob, path: paths.length > 1 ? (paths[parent] ?? path) : path }));
	return [{ path, blob: blobs.at(-1) ?? '', from }];
}

/** The bytes of blobs, by id; those that the repository does not have are left out. */
export async function blobs(
	folder: string,
	ids: Iterable<string>,
): Promise<Map<string, Uint8Array>> {
	const answer = await git(
		folder,
		['cat-file', '--batch'],
		[...ids].map((id) => `${id}\n`).join(''),
	);
	const found = new Map<string, Uint8Array>();
	for (let at = 0; at < answer.length;) {
		const end = answer.indexOf('\n', at);
		const [id = '', type, size] = answer.toString('utf8', at, end).split(' ');
		at = end + 1;
		if (type !== 'blob') continue;
		found.set(id, answer.subarray(at, at + Number(size)));
		at += Number(size) + 1;
	}
	return found;
}
