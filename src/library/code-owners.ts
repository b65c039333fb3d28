import { isCollection } from '#model/collections.ts';
import type { LibraryConfig } from '#model/library.ts';

/**
 * `CODEOWNERS` for GitHub and GitLab, where the last line that fits a file counts: everything for those who keep
 * the library, each collection for those who know it, and each language of it for those who read it too. Nothing
 * without reviewers.
 */
export function codeOwners({ repository, locales }: LibraryConfig): string | undefined {
	const { reviewers, folder } = repository ?? {};
	if (!reviewers) return undefined;
	const line = (pattern: string, owners: readonly string[]) =>
		`${pattern} ${[...new Set(owners)].join(' ')}`;
	const speakers = Object.entries(reviewers.locales).filter(([locale]) => locale in locales);
	const experts = Object.entries(reviewers.collections).filter(([name]) => isCollection(name));
	return [
		'# Written by `npm run owners` from `repository.reviewers` of library.yml.',
		line('*', reviewers.all),
		...speakers.map(([locale, owners]) => line(`/${folder}/**/index.${locale}.*`, owners)),
		...experts.flatMap(([name, owners]) => [
			line(`/${folder}/${name}/`, owners),
			...speakers.map(([locale, readers]) =>
				line(`/${folder}/${name}/**/index.${locale}.*`, [...owners, ...readers]),
			),
		]),
		'',
	].join('\n');
}
