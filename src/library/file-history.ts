/** A commit, with what it did to files; one without id stands for what is not committed yet. */
export interface Commit {
	id: string;
	parents: readonly string[];
	/** The day (ISO 8601). */
	date: string;
	subject: string;
	changes: readonly FileChange[];
}

/** What a commit made of a file, beside what each of its parents had. */
export interface FileChange {
	path: string;
	/** The id of the bytes. */
	blob: string;
	from: readonly { path: string; blob: string }[];
}

/** A change of one file, whatever its name was then. */
export interface FileRevision extends FileChange {
	commit: Commit;
}

/**
 * The changes of some files, newest first, by the path each has today. Names are followed from commit to
 * parent, so that another file which bears an old name today, or did before, is not taken for it.
 *
 * @param commits Children before parents.
 */
export function fileRevisions(
	commits: readonly Commit[],
	paths: readonly string[],
): Map<string, FileRevision[]> {
	const found = new Map(paths.map((path) => [path, [] as FileRevision[]]));
	const today: Names = new Map(paths.map((path) => [path, path]));
	const namesAt = new Map<string, Names>();
	for (const commit of commits) {
		const names = namesAt.get(commit.id) ?? today;
		namesAt.delete(commit.id);
		const changes = commit.changes.filter(({ path }) => names.has(path));
		for (const change of changes)
			found.get(names.get(change.path) ?? '')?.push({ ...change, commit });
		for (const [index, parent] of commit.parents.entries()) {
			const before = renamed(names, changes, index);
			const others = namesAt.get(parent);
			namesAt.set(parent, others && others !== before ? new Map([...others, ...before]) : before);
		}
	}
	return found;
}

/** The path of today, by the path in one commit. */
type Names = ReadonlyMap<string, string>;

function renamed(names: Names, changes: readonly FileChange[], parent: number): Names {
	const renames = changes.flatMap(({ path, from }) => {
		const former = from[parent]?.path;
		return former === undefined || former === path ? [] : [{ path, former }];
	});
	if (renames.length === 0) return names;
	const gone = new Set(renames.map(({ path }) => path));
	return new Map([
		...[...names].filter(([path]) => !gone.has(path)),
		...renames.map(({ path, former }) => [former, names.get(path) ?? ''] as const),
	]);
}

/** Tells whether the first commit is the second or among its ancestors. */
export function ancestry(commits: readonly Commit[]): (commit: Commit, of: Commit) => boolean {
	const byId = new Map(commits.map((commit) => [commit.id, commit]));
	const known = new Map<Commit, Set<Commit>>();
	const withAncestors = (commit: Commit) => {
		const all = known.get(commit) ?? new Set([commit]);
		if (known.has(commit)) return all;
		// A `Set` visits members added during its own iteration.
		for (const { parents } of all) {
			for (const parent of parents.flatMap((id) => byId.get(id) ?? [])) all.add(parent);
		}
		known.set(commit, all);
		return all;
	};
	return (commit, of) => withAncestors(of).has(commit);
}
