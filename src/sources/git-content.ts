import type { ContentFile } from '#library/content-file.ts';
import { compare } from '#library/compare.ts';
import { fileOf } from './disk.ts';
import { blobs } from './git.ts';
import { git } from './git-process.ts';

/** The files below a folder of a repository as a revision has them, sorted by path; hidden ones are not content. */
export async function contentAt(
	repository: string,
	revision: string,
	folder: string,
): Promise<ContentFile[]> {
	const listed = await git(repository, [
		'ls-tree',
		'-r',
		'-z',
		'--full-tree',
		revision,
		'--',
		folder,
	]);
	const entries = listed
		.toString()
		.split('\0')
		.flatMap((line) => {
			const [, mode = '', blob = '', path = ''] = /^(\d+) blob (\w+)\t(.*)$/s.exec(line) ?? [];
			const inside = path.slice(folder.length + 1);
			const isHidden = inside.split('/').some((part) => part.startsWith('.'));
			return inside === '' || isHidden ? [] : [{ mode, blob, path: inside }];
		});
	const bytes = await blobs(repository, new Set(entries.map(({ blob }) => blob)));
	return entries
		.map(({ mode, blob, path }) =>
			mode === '120000'
				? { path, bytes: undefined, digest: '', size: 0, isLink: true }
				: fileOf(path, bytes.get(blob) ?? new Uint8Array()),
		)
		.toSorted((a, b) => compare(a.path, b.path));
}

/** The paths that differ between two revisions, a rename as both of its names. */
export async function changedPaths(
	repository: string,
	base: string,
	head: string,
): Promise<string[]> {
	const range = ['diff', '--name-only', '--no-renames', '-z', base, head];
	return (await git(repository, range)).toString().split('\0').filter(Boolean);
}

/** The revision from which two others went their own ways; nothing when they share none. */
export async function forkPoint(
	repository: string,
	base: string,
	head: string,
): Promise<string | undefined> {
	return (await git(repository, ['merge-base', base, head])).toString().trim() || undefined;
}
