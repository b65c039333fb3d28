import { ancestry, fileRevisions, type FileRevision } from '#library/file-history.ts';
import {
	type HashedRevision,
	type TranslationHistory,
	translationHistory,
} from '#library/translation-history.ts';
import type { Shelf } from '#library/shelf.ts';
import { sourceChanges, type SourceChanges } from '#library/source-changes.ts';
import { textHash, type WrittenText, writtenText } from '#library/written-text.ts';
import { sha256 } from './disk.ts';
import { blobs, commits, folderInRepository, historyExtent, type HistoryExtent } from './git.ts';
import { type Translation, translationsOf } from '#library/translations.ts';

/** A revision of a source, with its hashes and its text. */
export interface SourceRevision extends FileRevision, HashedRevision {
	text: WrittenText | undefined;
}

/** Where translations stand, as the history tells. */
export interface Histories {
	extent: HistoryExtent;
	of(translation: Translation): TranslationHistory<SourceRevision>;
}

/** Where some translations stand: one `git log` and one `git cat-file`, and none when all are current. */
export async function histories(
	folder: string,
	translations: readonly Translation[],
): Promise<Histories> {
	const extent = await historyExtent(folder);
	const behind = translations.filter(({ source, translated }) => source.hash !== translated);
	const sources = new Map(behind.map(({ source }) => [source.file, source.hash]));
	const isKnown = extent !== 'none' && sources.size > 0;
	const prefix = await folderInRepository(folder);
	const all = isKnown ? await commits(folder) : [];
	const isPast = ancestry(all);
	const revisions = fileRevisions(
		all,
		[...sources.keys()].map((file) => prefix + file),
	);
	const texts = await textsOf(folder, [...revisions.values()].flat());
	return {
		extent,
		of({ source, translated }) {
			const ofSource = revisions.get(prefix + source.file) ?? [];
			return translationHistory<SourceRevision>(translated, {
				now: source.hash,
				isWhole: extent === 'whole',
				isBefore: (revision, base) => isPast(revision.commit, base.commit),
				revisions: ofSource.map((revision) => hashed(revision, texts, source.hash)),
			});
		},
	};
}

interface Text {
	text: WrittenText;
	hash: string;
}

/** The texts of revisions, before and after, by path and blob. */
async function textsOf(
	folder: string,
	revisions: readonly FileRevision[],
): Promise<Map<string, Text>> {
	const states = revisions.flatMap(({ path, blob, from }) => [{ path, blob }, ...from]);
	const ids = new Set(states.map(({ blob }) => blob).filter((blob) => !/^0*$/.test(blob)));
	const bytes = ids.size > 0 ? await blobs(folder, ids) : new Map<string, Uint8Array>();
	const texts = new Map<string, Text>();
	for (const { path, blob } of states) {
		const text = texts.has(path + blob)
			? undefined
			: writtenText(path, bytes.get(blob) ?? new Uint8Array());
		if (text) texts.set(path + blob, { text, hash: textHash(text, sha256) });
	}
	return texts;
}

function hashed(
	revision: FileRevision,
	texts: ReadonlyMap<string, Text>,
	now: string,
): SourceRevision {
	const { commit, path, blob, from } = revision;
	const [first] = from;
	const found = texts.get(path + blob);
	return {
		...revision,
		before: texts.get(`${first?.path}${first?.blob}`)?.hash,
		// What is not committed has no blob yet.
		after: commit.id === '' ? now : found?.hash,
		isMerge: commit.parents.length > 1,
		text: found?.text,
	};
}

/** What became of the source of each stale translation since it was made, by the translation's file. */
export async function staleSources(
	folder: string,
	shelf: Shelf,
): Promise<ReadonlyMap<string, SourceChanges>> {
	const stale = translationsOf(shelf.documents.values()).filter(
		({ source, translated }) => source.hash !== translated,
	);
	const past = await histories(folder, stale);
	return new Map(
		stale.map((one) => [one.translation.file, sourceChanges(shelf, one, past.of(one))]),
	);
}
