import { checked, inOrder } from '#library/checked.ts';
import type { Side } from '#library/review/review.ts';
import { contentAt } from '#sources/git-content.ts';
import { libraryOf } from '#sources/disk.ts';

/** One side of a proposal; nothing when `library.yml` can't be read there. */
export async function sideAt(
	repository: string,
	revision: string,
	{ folder, today }: { folder: string; today: string },
): Promise<Side | undefined> {
	const { shelf, findings } = libraryOf(await contentAt(repository, revision, folder));
	if (!shelf) return undefined;
	return { shelf, findings: inOrder([...findings, ...checked(shelf, { today })]) };
}
