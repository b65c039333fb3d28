import { review } from '#library/review/review.ts';
import { rulesOf } from '#library/safeguarding/rules.ts';
import { type FindingLanguage, findingLanguageOf } from '#model/finding.ts';
import { withBase } from '#model/address.ts';
import { changedPaths, forkPoint } from '#sources/git-content.ts';
import { folderInRepository } from '#sources/git.ts';
import { comment } from './comment.ts';
import { sideAt } from './sides.ts';

/** What became of a proposal: the comment, and the files of the content that it touches. */
export interface Proposal {
	comment: string;
	changed: string[];
	hasErrors: boolean;
}

/**
 * What a reviewer needs to know of the commits that lead from one revision to another; why it can't be told, as a
 * sentence. The content is read from Git alone: nothing of the proposal is run.
 */
export async function proposal(
	content: string,
	[from, head]: [from: string, head: string],
	lang: FindingLanguage | undefined,
): Promise<Proposal | string> {
	const folder = (await folderInRepository(content)).replace(/\/$/, '');
	const base = await forkPoint(content, from, head);
	if (folder === '' || !base) return `No history leads from ${from} to ${head}.`;
	const today = new Date().toISOString().slice(0, 10);
	const sides = await Promise.all(
		[base, head].map((revision) => sideAt(content, revision, { folder, today })),
	);
	const [before, after] = sides;
	if (!before || !after) return 'The file library.yml can’t be read: run `npm run check`.';
	const paths = await changedPaths(content, base, head);
	const changed = paths.filter((path) => path.startsWith(`${folder}/`));
	const inside = changed.map((path) => path.slice(folder.length + 1));
	const found = review(before, after, {
		changed: inside,
		outside: paths.filter((path) => !changed.includes(path)),
	});
	const spokenLang = lang ?? languageOf(found.versions.map(({ locale }) => locale));
	const { site, base: root } = after.shelf.config;
	const help = (code: string) =>
		new URL(withBase(root, `/${spokenLang}/findings/${code}/`), site).href;
	return {
		comment: comment(found, { lang: spokenLang, rules: rulesOf(after.shelf), help }),
		changed: inside,
		hasErrors: found.findings.some(({ severity }) => severity === 'error'),
	};
}

/** The language in which most of a proposal is written, among those that findings speak; else French. */
function languageOf(locales: readonly string[]): FindingLanguage {
	const counts = new Map<FindingLanguage, number>();
	for (const locale of locales) {
		const lang = findingLanguageOf(locale);
		if (lang) counts.set(lang, (counts.get(lang) ?? 0) + 1);
	}
	return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? 'fr';
}
